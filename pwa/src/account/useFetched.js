import { useCallback, useEffect, useState } from 'preact/hooks';

import { call } from '../api.js';

/**
 * Something that is only at the server (never kept on the phone): read it when the screen opens.
 * @template T
 * @param {string} path begins with `/api/`
 * @returns {{ data: T | null, problem: unknown, reload: () => Promise<void> }}
 */
export function useFetched(path) {
  const [data, setData] = useState(/** @type {T | null} */ (null));
  const [problem, setProblem] = useState(/** @type {unknown} */ (null));
  const reload = useCallback(async () => {
    setProblem(null);
    try {
      setData((await call('GET', path)).data);
    } catch (error) {
      setProblem(error);
    }
  }, [path]);
  useEffect(() => void reload(), [reload]);
  return { data, problem, reload };
}
