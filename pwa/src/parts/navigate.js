/**
 * Goes to another screen, from code that is not a component.
 * @param {string} path
 * @param {boolean} [replace]  true when going back must not return here
 */
export function goTo(path, replace = false) {
  if (replace) history.replaceState(null, '', path);
  else history.pushState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
  scrollTo(0, 0);
}
