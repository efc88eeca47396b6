import { useState } from 'preact/hooks';

/**
 * Something that takes a while and may be refused.
 * @returns {{ busy: boolean, problem: unknown, run: <T>(act: () => Promise<T>) => Promise<T | undefined> }}
 *   `run` never throws: what went wrong is `problem`, for <Trouble/>
 */
export function useAction() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(/** @type {unknown} */ (null));
  /** @template T @param {() => Promise<T>} act @returns {Promise<T | undefined>} */
  async function run(act) {
    setBusy(true);
    setProblem(null);
    try {
      return await act();
    } catch (error) {
      setProblem(error);
      return undefined;
    } finally {
      setBusy(false);
    }
  }
  return { busy, problem, run };
}
