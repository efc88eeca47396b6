/**
 * Where Support now takes its content from: the open plan, the small record that opens without
 * unlocking, or nothing at all. It never waits for the network, and not long for the phone.
 */

import { useEffect, useState } from 'preact/hooks';

import { session } from '../../account/account.js';
import { readOpen } from '../../local/open.js';
import { one, ready, rows } from '../../local/view.js';
import { daysBetween } from '../../rules/days.js';
import { whoIsAsked } from '../../rules/asking.js';
import { wall, zoneOf } from '../../rules/zones.js';
import { living, withWhom } from '../crisis/entries.js';

/** @typedef {import('./offer.js').Source} Source */
/** @typedef {Record<string, any>} Row */

/** After this many milliseconds the numbers are shown with or without the rest. */
const PATIENCE = 400;
const DAYS_OF_18_YEARS = 6574;

/**
 * @param {Date} now
 * @param {import('../../rules/asking.js').About | null} about what someone would be asked about
 * @returns {{state: string, source: Source | null, reading: boolean}} reading: wait a blink
 */
export function useSource(now, about) {
  const { state } = session.value;
  const sealed = state === 'locked' || state === 'expired';
  const record = useOpenRecord(sealed);
  const patient = usePatience();
  if (state === 'open') return { state, source: sourceFromPlan(now, about), reading: patient && !ready('crisis_entry') };
  return { state, source: record ? sourceFromRecord(record) : null, reading: patient && sealed && record === undefined };
}

/** @returns {boolean} true for the first blink */
function usePatience() {
  const [patient, setPatient] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return patient;
}

/**
 * @param {boolean} wanted
 * @returns {Awaited<ReturnType<typeof readOpen>> | undefined} undefined: not read yet
 */
export function useOpenRecord(wanted) {
  const [record, setRecord] = useState(/** @type {Awaited<ReturnType<typeof readOpen>> | undefined} */ (undefined));
  useEffect(() => {
    let here = true;
    if (wanted) readOpen().catch(() => null).then((found) => here && setRecord(found));
    return () => { here = false; };
  }, [wanted]);
  return wanted ? record : undefined;
}

/**
 * @param {Date} now
 * @param {import('../../rules/asking.js').About | null} about
 * @returns {Source}
 */
function sourceFromPlan(now, about) {
  const person = /** @type {Row} */ (one('person') ?? {});
  return {
    country: person['country'] ?? '',
    trusted: [living('member', person['trust_member_id']), living('member', person['stand_in_member_id'])],
    asked: whoIsAsked(person, rows('member'), about && living(about.noun, about.id)?.['ask_first_member_id']),
    entries: rows('crisis_entry').map(withWhom),
    agencies: rows('agency'),
    young: isYoung(person['birth_date'], wall(now, zoneOf(person['country'])).day),
  };
}

/**
 * @param {string | null | undefined} born
 * @param {string} today
 */
const isYoung = (born, today) => Boolean(born) && daysBetween(/** @type {string} */ (born), today) < DAYS_OF_18_YEARS;

/**
 * @param {NonNullable<Awaited<ReturnType<typeof readOpen>>>} record
 * @returns {Source}
 */
const sourceFromRecord = ({ country, trust, entries }) => ({ country, trusted: [trust], entries, agencies: [] });
