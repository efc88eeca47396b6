/**
 * The ladder of Support now, as data: what is offered, in which order, and what comes after
 * "no answer". Pure, so that it can be proved that no rung is a dead end.
 */

import { byWhoAnswers } from './answers.js';
import { isOpen, nextChange, nextOpening } from './openingHours.js';

/** @typedef {import('./answers.js').Answer} Answer */
/** @typedef {import('./answers.js').Reachable} Reachable */

/**
 * @typedef {object} Line a national line, see support/lines.json
 * @property {string} id
 * @property {string} country
 * @property {string} kind emergency | police | crisis | suicide | medical_advice | addiction | relatives | children
 * @property {string} name
 * @property {string} number
 * @property {string | null} hours
 * @property {string[]} for
 * @property {string} confidence
 * @property {string | null} checked_on
 */

/** @typedef {{id: string, words: string}} OwnStep */
/** @typedef {{id: string, name: string, phone: string, trusted: boolean, words?: string}} Helper */
/** @typedef {Reachable & {id: string, name: string}} Service */
/** @typedef {{id: string, name: string, phone: string}} Asked someone who can be asked to get in touch */

/** @typedef {'steps' | 'people' | 'near' | 'lines'} Rung */

/**
 * One thing on the screen at a time. `key` is stable while data arrives.
 * @typedef {{key: string, rung: Rung} & (
 *   {kind: 'step', step: OwnStep} |
 *   {kind: 'ask', asked: Asked[]} |
 *   {kind: 'helper', helper: Helper} |
 *   {kind: 'service', service: Service, answer: Answer} |
 *   {kind: 'maybe', services: {agency: Service, answer: Answer}[]} |
 *   {kind: 'nobody_near'} |
 *   {kind: 'line', line: Line, answer: Answer} |
 *   {kind: 'end'})} Place
 */

const IMMEDIATE = ['emergency', 'police'];
const KINDS = ['crisis', 'suicide', 'medical_advice', 'addiction', 'relatives', 'children'];

/** Only lines that are surely right are shown to anyone. @param {Line} line */
const sure = (line) => line.confidence === 'high';

/**
 * 112 and 113: what stands first, always.
 * @param {Line[]} lines
 * @param {string} country
 */
export const emergencyLines = (lines, country) =>
  lines.filter((line) => line.country === country && sure(line) && IMMEDIATE.includes(line.kind));

/**
 * Help lines of a country: those for whom it concerns first, closed ones last.
 * @param {Line[]} lines
 * @param {string} country
 * @param {Date} instant
 * @param {boolean} [young] under 18
 * @returns {{line: Line, answer: Answer}[]}
 */
export function helpLines(lines, country, instant, young = false) {
  return lines
    .filter((line) => line.country === country && sure(line) && !IMMEDIATE.includes(line.kind))
    .map((line) => ({ line, answer: lineAnswer(line, instant) }))
    .toSorted((one, other) => closedLast(one.answer) - closedLast(other.answer) || order(one.line, young) - order(other.line, young));
}

/** @param {Answer} answer */
const closedLast = ({ state }) => (state === 'closed' ? 1 : 0);

/** @param {Line} line @param {boolean} young */
const order = ({ kind }, young) => (young && kind === 'children' ? -1 : KINDS.indexOf(kind));

/**
 * @param {Line} line
 * @param {Date} instant
 * @returns {Answer}
 */
function lineAnswer({ hours, country, number }, instant) {
  const open = isOpen(hours, country, instant);
  const until = open ? nextChange(hours, country, instant) : null;
  const opens = open === false ? nextOpening(hours, country, instant) : null;
  const state = open === null ? 'unknown' : open ? 'open' : 'closed';
  return { state, phone: number, country, until, opens, uncertain: null };
}

/**
 * @typedef {object} Offer what this phone knows
 * @property {OwnStep[]} steps
 * @property {Asked[]} [asked] in the order of their turns
 * @property {boolean} [calling] someone has been asked already
 * @property {Helper[]} helpers
 * @property {Service[]} services
 * @property {Line[]} lines
 * @property {string} country
 * @property {boolean} [young]
 */

/** Where someone is asked to get in touch. */
export const ASK = 'ask';

/**
 * The whole ladder: my own steps, someone I trust, who answers now, the lines, and an end that
 * leads on. There is always a line or the end to stand on.
 * @param {Offer} offer
 * @param {Date} instant
 * @returns {Place[]}
 */
export function ladder({ steps, asked = [], calling = false, helpers, services, lines, country, young }, instant) {
  return [
    ...steps.map((step) => /** @type {Place} */ ({ key: `step:${step.id}`, rung: 'steps', kind: 'step', step })),
    ...(calling || asked.length > 0 ? [/** @type {Place} */ ({ key: ASK, rung: 'people', kind: 'ask', asked })] : []),
    ...helpers.map((helper) => /** @type {Place} */ ({ key: `helper:${helper.id}`, rung: 'people', kind: 'helper', helper })),
    ...near(services, instant),
    ...helpLines(lines, country, instant, young).map(({ line, answer }) => (
      /** @type {Place} */ ({ key: `line:${line.id}`, rung: 'lines', kind: 'line', line, answer }))),
    { key: 'end', rung: 'lines', kind: 'end' },
  ];
}

/**
 * Services that answer now, one by one; then those whose hours nobody knows, in one place, so
 * that a night holds one such place and not five. If all are closed, one place says so.
 * @param {Service[]} services
 * @param {Date} instant
 * @returns {Place[]}
 */
function near(services, instant) {
  const sorted = byWhoAnswers(services, instant);
  const maybe = sorted.filter(({ answer }) => answer.state === 'unknown');
  /** @type {Place[]} */
  const places = sorted
    .filter(({ answer }) => answer.state === 'open' || answer.state === 'on_call')
    .map(({ agency, answer }) => ({ key: `service:${agency.id}`, rung: 'near', kind: 'service', service: agency, answer }));
  if (maybe.length > 0) places.push({ key: 'maybe', rung: 'near', kind: 'maybe', services: maybe });
  if (sorted.length > 0 && places.length === 0) places.push({ key: 'nobody_near', rung: 'near', kind: 'nobody_near' });
  return places;
}

/**
 * Where to stand: at `key` while it is there; when what stood there is gone, at the beginning.
 * @param {Place[]} places never empty
 * @param {string | null} key
 * @returns {number}
 */
export const placeAt = (places, key) => Math.max(0, places.findIndex((place) => place.key === key));

/**
 * What comes after "no answer". After the end comes the beginning, so nobody is left without.
 * @param {Place[]} places never empty
 * @param {string | null} key
 * @returns {string}
 */
export const nextKey = (places, key) => /** @type {Place} */ (places[(placeAt(places, key) + 1) % places.length]).key;

/**
 * @param {Place[]} places
 * @param {string | null} key
 * @returns {string | null} null at the beginning
 */
export const previousKey = (places, key) => places[placeAt(places, key) - 1]?.key ?? null;

/**
 * The first place of every rung there is, to go straight to.
 * @param {Place[]} places
 * @returns {{rung: Rung, key: string}[]}
 */
export function rungStarts(places) {
  /** @type {Map<Rung, string>} */
  const starts = new Map();
  for (const { rung, key } of places) if (!starts.has(rung)) starts.set(rung, key);
  return [...starts].map(([rung, key]) => ({ rung, key }));
}

/** @type {Record<string, string>} */
const BY_ZONE = { 'Europe/Stockholm': 'se', 'Europe/Oslo': 'no', 'Arctic/Longyearbyen': 'no', 'Europe/Copenhagen': 'dk' };
/** @type {Record<string, string>} */
const BY_LANGUAGE = { sv: 'se', nb: 'no', nn: 'no', da: 'dk' };

/**
 * Which country's numbers to show when nobody has said. Where the phone is matters more than
 * the language: short numbers work only in their own country.
 * @param {string} language
 * @param {string} zone the device's own
 */
export const guessCountry = (language, zone) => BY_ZONE[zone] ?? BY_LANGUAGE[language] ?? 'se';
