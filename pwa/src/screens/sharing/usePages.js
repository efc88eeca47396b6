import { useCallback, useEffect, useState } from 'preact/hooks';

import { call } from '../../api.js';

/**
 * A long list at the server, newest first: the pages read so far, and a way to read one more.
 * @param {string} path begins with `/api/`
 * @param {string} name of the list in the answer
 * @returns {{data: {list: any[], next: string | null} | null, problem: unknown, reload: () => Promise<void>, more: () => Promise<void>}}
 */
export function usePages(path, name) {
  const [data, setData] = useState(/** @type {{list: any[], next: string | null} | null} */ (null));
  const [problem, setProblem] = useState(/** @type {unknown} */ (null));
  const page = useCallback(async (/** @type {string} */ query) => {
    const { data: read } = await call('GET', path + query);
    return { list: read[name], next: read.next ?? null };
  }, [path, name]);
  const reload = useCallback(async () => {
    setProblem(null);
    await page('').then(setData, setProblem);
  }, [page]);
  useEffect(() => void reload(), [reload]);
  const more = async () => {
    const { list, next } = await page(`?before=${encodeURIComponent(data?.next ?? '')}`);
    setData({ list: [...(data?.list ?? []), ...list], next });
  };
  return { data, problem, reload, more };
}
