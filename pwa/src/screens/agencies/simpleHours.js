/**
 * Opening hours as most agencies have them: one range on weekdays, on Saturdays and on Sundays,
 * closed or not on public holidays. That is what can be asked in plain fields; hours of any other
 * shape stay as the text they are (a subset of OpenStreetMap's opening_hours). Pure.
 */

/**
 * @typedef {object} Range `HH:MM` both; both empty when closed
 * @property {string} from
 * @property {string} to
 */
/**
 * @typedef {object} SimpleHours
 * @property {Range} weekdays Monday to Friday
 * @property {Range} saturday
 * @property {Range} sunday
 * @property {boolean} holidays open as usual on public holidays
 */

const CLOSED = { from: '', to: '' };
const DAYS = /** @type {const} */ ({ 'Mo-Fr': 'weekdays', Sa: 'saturday', Su: 'sunday' });
const RULE = /^(Mo-Fr|Sa|Su|Sa-Su|Mo-Su) (\d\d:\d\d)-(\d\d:\d\d)$/;

/** What no hours look like in the fields. @returns {SimpleHours} */
export const noHours = () => ({ weekdays: CLOSED, saturday: CLOSED, sunday: CLOSED, holidays: false });

/**
 * @param {string} text
 * @returns {SimpleHours | null} null when the fields could not show all of it
 */
export function simpleHours(text) {
  const simple = { ...noHours(), holidays: text !== '' };
  for (const rule of text.split(';').map((part) => part.trim()).filter(Boolean)) {
    if (rule === 'PH off') simple.holidays = false;
    else if (!take(simple, rule)) return null;
  }
  return simple;
}

/**
 * @param {SimpleHours} simple
 * @param {string} rule
 * @returns {boolean} whether the rule was understood
 */
function take(simple, rule) {
  const [, days, from, to] = rule.match(RULE) ?? [];
  if (!days || !from || !to) return false;
  if (days !== 'Sa' && days !== 'Su' && days !== 'Sa-Su') simple.weekdays = { from, to };
  if (days === 'Sa' || days === 'Sa-Su' || days === 'Mo-Su') simple.saturday = { from, to };
  if (days === 'Su' || days === 'Sa-Su' || days === 'Mo-Su') simple.sunday = { from, to };
  return true;
}

/**
 * @param {SimpleHours} simple a range with only one end is not yet a range, and is left out
 * @returns {string}
 */
export function hoursText(simple) {
  const rules = Object.entries(DAYS).flatMap(([days, name]) => {
    const { from, to } = simple[name];
    return from && to ? [`${days} ${from}-${to}`] : [];
  });
  if (rules.length === 0) return '';
  return [...rules, ...(simple.holidays ? [] : ['PH off'])].join('; ');
}
