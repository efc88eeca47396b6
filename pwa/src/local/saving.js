/** Whether something that was done is still on its way to the disk: until then nothing says «sent». */
import { signal } from '@preact/signals';

const underway = signal(0);

/** @returns {boolean} */
export const isSaving = () => underway.value > 0;

/**
 * @template T
 * @param {() => Promise<T>} write counted from this moment on, also while it waits for its turn
 * @returns {Promise<T>}
 */
export async function whileSaving(write) {
  underway.value += 1;
  try {
    return await write();
  } finally {
    underway.value -= 1;
  }
}
