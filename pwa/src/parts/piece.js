import { useEffect, useState } from 'preact/hooks';

/**
 * A piece of a screen that comes after the screen itself. It lies on the phone like everything else;
 * where it cannot be read, the screen has to do without it.
 * @template T
 * @param {() => Promise<T>} load the same function every time
 * @param {boolean} [wanted]
 * @returns {T | null | undefined} undefined: on its way; null: it did not come
 */
export function usePiece(load, wanted = true) {
  const [piece, setPiece] = useState(/** @type {{it: T | null} | undefined} */ (undefined));
  useEffect(() => {
    if (wanted) load().then((it) => setPiece({ it }), () => setPiece({ it: null }));
  }, [load, wanted]);
  return piece && piece.it;
}
