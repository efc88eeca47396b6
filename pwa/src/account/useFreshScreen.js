import { useLayoutEffect } from 'preact/hooks';

/** A new screen at the same address: begin at its top, with the focus on its heading. */
export function useFreshScreen() {
  useLayoutEffect(() => {
    scrollTo(0, 0);
    document.querySelector('h1')?.focus({ preventScroll: true });
  }, []);
}
