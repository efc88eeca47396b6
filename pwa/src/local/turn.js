/**
 * One thing after another: what begins later waits for what began before, also when that failed.
 *
 * @returns {<T>(act: () => Promise<T>) => Promise<T>}
 */
export function createTurn() {
  /** @type {Promise<unknown>} */
  let last = Promise.resolve();
  return (act) => {
    const result = last.then(act);
    last = result.catch(() => {});
    return result;
  };
}
