import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { createAutosave, LONGEST_UNSAVED, REST } from '../../pwa/src/parts/autosave.js';

/** A place to save in that answers when the test says so. */
function slowStore() {
  /** @type {string[]} */
  const kept = [];
  /** @type {{resolve: () => void, reject: () => void}[]} */
  const asked = [];
  const save = (/** @type {string} */ text) =>
    new Promise((resolve, reject) => {
      asked.push({ resolve: () => resolve(kept.push(text)), reject: () => reject(new Error('disk full')) });
    });
  return { kept, asked, save };
}

const settled = () => vi.advanceTimersByTimeAsync(0);

describe('a text saves by itself', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('once typing has rested, not at every letter', async () => {
    const save = vi.fn();
    const autosave = createAutosave();
    for (const text of ['R', 'Ri', 'Rin', 'Ring']) {
      await vi.advanceTimersByTimeAsync(100);
      autosave.type(text, save);
    }
    await vi.advanceTimersByTimeAsync(REST - 1);
    expect(save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(save.mock.calls).toEqual([['Ring']]);
    expect(autosave.unsaved()).toBe(false);
  });

  test('now and then although typing never rests', async () => {
    const save = vi.fn();
    const autosave = createAutosave();
    for (let typed = 0; typed < LONGEST_UNSAVED * 2; typed += 100) {
      autosave.type('x'.repeat(typed / 100), save);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(save).toHaveBeenCalledTimes(2);
    expect(save.mock.lastCall?.[0].length).toBeGreaterThan(30);
  });

  test('against what was on the screen when the writing began', async () => {
    const [before, after] = [vi.fn(), vi.fn()];
    const autosave = createAutosave();
    autosave.type('Rin', before);
    autosave.type('Ring', after);
    await autosave.flush();
    expect(before.mock.calls).toEqual([['Ring']]);
    autosave.type('Ring!', after);
    await autosave.flush();
    expect(after.mock.calls).toEqual([['Ring!']]);
  });

  test('at once when the field is left', async () => {
    const save = vi.fn();
    const autosave = createAutosave();
    autosave.type('Ring', save);
    await autosave.flush();
    expect(save.mock.calls).toEqual([['Ring']]);
    await vi.advanceTimersByTimeAsync(REST * 2);
    expect(save).toHaveBeenCalledTimes(1);
  });

  test('letters written during a slow save are saved after it, in order', async () => {
    const { kept, asked, save } = slowStore();
    const autosave = createAutosave();
    autosave.type('Ring', save);
    const first = autosave.flush();
    autosave.type('Ring på måndag', save);
    autosave.flush();
    expect(asked).toHaveLength(1);
    asked[0]?.resolve();
    await settled();
    asked[1]?.resolve();
    await first;
    expect(kept).toEqual(['Ring', 'Ring på måndag']);
    expect(autosave.unsaved()).toBe(false);
  });

  test('a save that fails loses nothing and is tried again', async () => {
    const { kept, asked, save } = slowStore();
    /** @type {string[]} */
    const states = [];
    const autosave = createAutosave({ onState: (state) => states.push(state) });
    autosave.type('Ring', save);
    autosave.flush();
    asked[0]?.reject();
    await settled();
    expect(states.at(-1)).toBe('failed');
    expect(autosave.unsaved()).toBe(true);
    autosave.flush();
    asked[1]?.resolve();
    await settled();
    expect(kept).toEqual(['Ring']);
    expect(states.at(-1)).toBe('saved');
  });

  test('leaving a field nobody wrote in saves nothing', async () => {
    /** @type {string[]} */
    const states = [];
    await createAutosave({ onState: (state) => states.push(state) }).flush();
    expect(states).toEqual([]);
  });
});
