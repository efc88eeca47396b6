/** The token of a link that was opened: taken out of the address and the history at once, kept in memory only. */
import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';

import { tokenIn } from './decide.js';

/**
 * A place for one kind of link. It outlives the screen: signing in there, or choosing a language,
 * must not lose the token.
 * @param {(text: string) => string} [read] what a pasted or opened text holds; '' when nothing
 */
export function heldToken(read = tokenIn) {
  const held = signal('');
  const take = () => {
    const token = read(location.hash);
    if (location.hash) history.replaceState(history.state, '', location.pathname);
    if (token) held.value = token;
  };
  const use = () => {
    useState(take);
    useEffect(() => {
      // A second link, opened where the first one is still in sight, comes without a new page.
      addEventListener('hashchange', take);
      return () => removeEventListener('hashchange', take);
    }, []);
    return held.value;
  };
  /** Another one from now on; '' when it has done what it was for. @param {string} token */
  const hold = (token) => { held.value = token; };
  return { use, hold };
}
