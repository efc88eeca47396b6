/**
 * What to call this device in the list of devices: browser and system, the same in every
 * language, nothing that tells one person's phone from another of its kind.
 */

/** @type {[RegExp, string][]} the first that fits; the order matters, they quote each other */
const BROWSERS = [
  [/Edg/, 'Edge'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
];

/** @type {[RegExp, string][]} */
const SYSTEMS = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'Mac'],
  [/CrOS/, 'Chromebook'],
  [/Linux/, 'Linux'],
];

/** @param {[RegExp, string][]} known @param {string} agent */
function named(known, agent) {
  return known.find(([sign]) => sign.test(agent))?.[1];
}

/**
 * @param {string} [agent] the browser's user agent
 * @returns {string} for example "Firefox, Android"; "" when nothing is known
 */
export function deviceName(agent = navigator.userAgent) {
  return [named(BROWSERS, agent), named(SYSTEMS, agent)].filter(Boolean).join(', ');
}
