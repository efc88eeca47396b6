import { useEffect } from 'preact/hooks';

import { goTo } from '../parts/navigate.js';
import { session } from './session.js';

/** Leaves a way-in screen for Today as soon as somebody is in. */
export function useHomeWhenOpen() {
  const { state } = session.value;
  useEffect(() => {
    if (state === 'open' || state === 'locked') goTo('/', true);
  }, [state]);
}
