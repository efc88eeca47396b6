/** What is decided about notices on this phone, apart from the doing: nothing here touches the browser. */

/** @typedef {'on' | 'off' | 'denied' | 'install_first' | 'not_here'} Standing */
/** @typedef {'apple' | 'android' | 'other'} System */

/**
 * How it stands with notices here.
 * @param {{able: boolean, permission: string, wished: boolean, system: System, installed: boolean}} phone
 * @returns {Standing}
 */
export function standingOf({ able, permission, wished, system, installed }) {
  if (!able) return system === 'apple' && !installed ? 'install_first' : 'not_here';
  if (permission === 'denied') return 'denied';
  return permission === 'granted' && wished ? 'on' : 'off';
}

/**
 * @param {string} agent the browser's user agent
 * @param {number} touches an iPad calls itself a Mac, but can be touched
 * @returns {System}
 */
export function systemOf(agent, touches) {
  if (/iPhone|iPad|iPod/.test(agent) || (/Macintosh/.test(agent) && touches > 1)) return 'apple';
  return /Android/.test(agent) ? 'android' : 'other';
}

/** @typedef {'nothing' | 'subscribe' | 'tell' | 'tell_off'} Act */

/**
 * What has to be done at a start, where notices are wished.
 * @param {object} found
 * @param {string} found.permission
 * @param {string} found.told the fingerprint of what the server was last told; '' for nothing
 * @param {string} found.present the fingerprint of the address the browser holds; '' for none
 * @param {boolean} found.fits it was made for the server's present key
 * @param {boolean} found.known the server has an address of this phone
 * @returns {Act}
 */
export function whatToDo({ permission, told, present, fits, known }) {
  if (permission !== 'granted') return known ? 'tell_off' : 'nothing';
  if (!present || !fits) return 'subscribe';
  if (known) return told === present ? 'nothing' : 'tell';
  // The server had this very address and has let it go: the push service no longer knows it.
  return told === present ? 'subscribe' : 'tell';
}
