/**
 * Phone numbers: grouped as each country writes them, and as links that call or write.
 * Grouping is for the eye only; what is dialled is what the person typed.
 */

/** @type {Record<string, string>} */
const CALLING_CODES = { se: '46', no: '47', dk: '45' };

/** Swedish area codes of two and three digits, and 0200, which begins like 020. The rest have four digits (Post- och telestyrelsen, den svenska nummerplanen). */
const SE_AREA = /^0(200(?=\d{6}$)|8|1[013689]|2[0136]|3[1356]|4[0246]|54|6[03]|7[0-9]|90)/;

/** @type {Record<number, string>} how Swedes group what follows the area code */
const SE_GROUPS = { 5: '3 2', 6: '2 2 2', 7: '3 2 2', 8: '3 3 2' };

/**
 * Digits, and a leading plus; `00` in front is a plus.
 * @param {string | null | undefined} number
 */
export function bareNumber(number) {
  const bare = (number ?? '').trim().replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  return bare.replace(/^00(?=[1-9])/, '+').replace(/(?!^)\+/g, '');
}

/**
 * With the country in front, for whoever sends from elsewhere.
 * @param {string} number as typed; without a country it is one of `country`
 * @param {string} country
 */
export function withCountry(number, country) {
  const bare = bareNumber(number);
  return bare === '' || bare.startsWith('+') ? bare : `+${CALLING_CODES[country] ?? CALLING_CODES['se']}${bare.replace(/^0/, '')}`;
}

/**
 * @param {string} digits
 * @param {string} sizes such as `2 2 2 2`; digits beyond the last join the last group
 */
function grouped(digits, sizes) {
  const groups = [];
  let at = 0;
  for (const size of sizes.split(' ').map(Number)) {
    groups.push(digits.slice(at, at + size));
    at += size;
  }
  return groups.filter(Boolean).join(' ') + digits.slice(at);
}

/** @param {string} digits */
function swedish(digits) {
  const area = (SE_AREA.exec(digits) ?? [digits.slice(0, 4)])[0];
  const rest = digits.slice(area.length);
  const sizes = SE_GROUPS[rest.length];
  return digits.startsWith('0') && sizes ? `${area}-${grouped(rest, sizes)}` : null;
}

/** @param {string} digits */
function norwegian(digits) {
  if (digits.length !== 8) return null;
  return grouped(digits, /^[489]/.test(digits) ? '3 2 3' : '2 2 2 2');
}

/** @param {string} digits */
const danish = (digits) => (digits.length === 8 ? grouped(digits, '2 2 2 2') : null);

/** @type {Record<string, (digits: string) => string | null>} */
const NATIONAL = { se: swedish, no: norwegian, dk: danish };

/**
 * @param {string} bare
 * @param {string} country
 * @returns {string} without the calling code when it is the country's own
 */
function withoutOwnCode(bare, country) {
  const code = `+${CALLING_CODES[country]}`;
  if (!bare.startsWith(code)) return bare;
  return (country === 'se' ? '0' : '') + bare.slice(code.length);
}

/**
 * A number with another country's calling code: that country's groups, the code in front.
 * @param {string} bare
 */
function foreign(bare) {
  for (const [country, code] of Object.entries(CALLING_CODES)) {
    if (!bare.startsWith(`+${code}`)) continue;
    const shown = NATIONAL[country]?.(withoutOwnCode(bare, country));
    return shown ? `+${code} ${shown.replace(/^0/, '').replace('-', ' ')}` : null;
  }
  return null;
}

/**
 * @param {string | null | undefined} number as typed
 * @param {string} country se | no | dk: whose way of writing
 * @returns {string} grouped; what is not understood is shown as it was typed
 */
export function formatPhone(number, country) {
  const typed = (number ?? '').trim();
  if (/\p{L}/u.test(typed)) return typed;
  const digits = withoutOwnCode(bareNumber(typed), country);
  if (digits.startsWith('+')) return foreign(digits) ?? typed;
  if (/^116\d{3}$/.test(digits)) return grouped(digits, '3 3');
  if (digits.length <= 5) return digits;
  return NATIONAL[country]?.(digits) ?? typed;
}

/**
 * @param {string | null | undefined} number
 * @returns {string | null} null when there is no digit to dial
 */
export function telHref(number) {
  const bare = bareNumber(number);
  return /\d/.test(bare) ? `tel:${bare}` : null;
}

/**
 * `?&` is what both iOS (which wants `&`) and Android (which wants `?`) accept before the body.
 * @param {string | null | undefined} number
 * @param {string} [words] filled in, for the person to send or change
 * @returns {string | null}
 */
export function smsHref(number, words = '') {
  const bare = bareNumber(number);
  if (!/\d/.test(bare)) return null;
  return words ? `sms:${bare}?&body=${encodeURIComponent(words)}` : `sms:${bare}`;
}
