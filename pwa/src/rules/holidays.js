/**
 * Public holidays of Sweden, Norway and Denmark, computed, so that the phone needs no network
 * and no yearly update.
 *
 * `holiday`: a public holiday by law. SE: lag (1989:253) om allmänna helgdagar, Sundays left
 * out. NO: lov om helligdager og helligdagsfred, and lov om 1 og 17 mai som høgtidsdager.
 * DK: helligdage; store bededag was abolished from 2024 (lov nr. 214 af 06/03/2023).
 * `uncertain`: no public holiday, but most offices are closed or close early. Nobody can know
 * from ordinary hours, so the screens say that hours may differ.
 */

import { addDays, date, easter, weekdayOf } from './days.js';

/** @typedef {{id: string, kind: 'holiday' | 'uncertain'}} Holiday */
/** @typedef {(year: number) => string} DayOf */

/** @type {(month: number, day: number) => DayOf} */
const fixed = (month, day) => (year) => date(year, month, day);
/** @type {(days: number) => DayOf} */
const fromEaster = (days) => (year) => addDays(easter(year), days);

/** The first `weekday` (Monday 0) from a date on. @type {(month: number, day: number, weekday: number) => DayOf} */
const firstFrom = (month, day, weekday) => (year) => {
  const from = date(year, month, day);
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
};

/** @type {Record<string, DayOf>} */
const EVERYWHERE = {
  new_year: fixed(1, 1),
  good_friday: fromEaster(-2),
  easter_sunday: fromEaster(0),
  easter_monday: fromEaster(1),
  ascension: fromEaster(39),
  whit_sunday: fromEaster(49),
  christmas: fixed(12, 25),
  second_christmas: fixed(12, 26),
};

/** Of two on one day the later named is told. @type {Record<string, Record<string, DayOf>>} */
const HOLIDAYS = {
  se: {
    ...EVERYWHERE,
    epiphany: fixed(1, 6),
    first_of_may: fixed(5, 1),
    national_day_se: fixed(6, 6),
    midsummer: firstFrom(6, 20, 5),
    all_saints: firstFrom(10, 31, 5),
  },
  no: {
    ...EVERYWHERE,
    maundy_thursday: fromEaster(-3),
    first_of_may: fixed(5, 1),
    whit_monday: fromEaster(50),
    national_day_no: fixed(5, 17),
  },
  dk: {
    ...EVERYWHERE,
    maundy_thursday: fromEaster(-3),
    prayer_day: (year) => (year < 2024 ? fromEaster(26)(year) : ''),
    whit_monday: fromEaster(50),
  },
};

/** @type {Record<string, Record<string, DayOf>>} */
const UNCERTAIN = {
  se: { easter_eve: fromEaster(-1), midsummer_eve: firstFrom(6, 19, 4), christmas_eve: fixed(12, 24), new_years_eve: fixed(12, 31) },
  no: { easter_eve: fromEaster(-1), whit_eve: fromEaster(48), christmas_eve: fixed(12, 24), new_years_eve: fixed(12, 31) },
  dk: { first_of_may: fixed(5, 1), constitution_day: fixed(6, 5), christmas_eve: fixed(12, 24), new_years_eve: fixed(12, 31) },
};

/** @type {Map<string, Map<string, Holiday>>} */
const years = new Map();

/**
 * @param {string} country
 * @param {number} year
 * @returns {Map<string, Holiday>} holidays by day; a public one wins over an uncertain one
 */
function holidaysOf(country, year) {
  const key = `${country}${year}`;
  const known = years.get(key);
  if (known) return known;
  /** @type {Map<string, Holiday>} */
  const found = new Map();
  for (const [id, dayOf] of Object.entries(UNCERTAIN[country] ?? {})) found.set(dayOf(year), { id, kind: 'uncertain' });
  for (const [id, dayOf] of Object.entries(HOLIDAYS[country] ?? {})) found.set(dayOf(year), { id, kind: 'holiday' });
  years.set(key, found);
  return found;
}

/**
 * @param {string} country se | no | dk
 * @param {string} day
 * @returns {Holiday | null}
 */
export const holidayOn = (country, day) => holidaysOf(country, Number(day.slice(0, 4))).get(day) ?? null;
