/**
 * Arithmetic on days written `YYYY-MM-DD`. A day here has no zone and no clock: it is the same
 * day wherever it is read, so it is never turned into a local `Date` on the way.
 */

const MS_PER_DAY = 86_400_000;

/**
 * Days since 1970-01-01.
 * @param {string} day
 */
const numberOf = (day) => Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;

/** @param {number} number */
const dayFrom = (number) => new Date(number * MS_PER_DAY).toISOString().slice(0, 10);

/**
 * @param {string} day
 * @param {number} count may be negative
 * @returns {string}
 */
export const addDays = (day, count) => dayFrom(numberOf(day) + count);

/**
 * Whole days from `from` to `to`; negative when `to` is earlier.
 * @param {string} from
 * @param {string} to
 */
export const daysBetween = (from, to) => numberOf(to) - numberOf(from);

/**
 * Monday is 0 and Sunday 6, as opening hours count.
 * 1970-01-01 was a Thursday, hence the three.
 * @param {string} day
 */
export const weekdayOf = (day) => (((numberOf(day) + 3) % 7) + 7) % 7;

/**
 * Easter Sunday by the Gregorian computus (Meeus/Jones/Butcher).
 * @param {number} year
 * @returns {string}
 */
export function easter(year) {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const count = epact + toSunday - 7 * late + 114;
  return date(year, Math.floor(count / 31), (count % 31) + 1);
}

/**
 * @param {number} year
 * @param {number} month 1–12
 * @param {number} dayOfMonth
 */
export const date = (year, month, dayOfMonth) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
