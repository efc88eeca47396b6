/** What somebody else gets of a category, one thing after the other in words. Pure. */
import { t } from '../../texts/texts.js';
import { ABOUT_ME, aboutMeTitle } from '../aboutMe/sections.js';
import { whenWords } from '../appointments/words.js';
import { SECTIONS, titleOf } from '../crisis/sections.js';
import { firstWords } from '../plan/words.js';

/** @typedef {Record<string, any>} Row */
/** @typedef {{title: string, lines: string[]}} Told one thing in words */
/** @typedef {Told & {id: string, under: string | undefined}} Seen under: the section it stands in */

/** The nouns of each category, in the order in which they are told. @type {Record<string, string[]>} */
export const NOUNS = {
  plan: ['plan', 'handover', 'goal', 'step', 'talk', 'talk_answer', 'plan_source'],
  appointments: ['appointment', 'question'],
  crisis_plan: ['crisis_entry'],
  about_me: ['about_me'],
  network: ['member', 'agency'],
};

/** How each noun is told. @type {Record<string, (row: Row) => Told>} */
const TOLD = {
  plan: ({ responsible_name }) => ({ title: responsible_name && t('plan-responsible'), lines: [responsible_name] }),
  goal: ({ own_words, professional_words }) => ({ title: own_words || professional_words, lines: [t('plan-goal-title'), own_words && professional_words] }),
  step: (step) => ({ title: step.what, lines: [owner(step), t(`plan-state-${step.state}`), firstWords(step)] }),
  plan_source: (source) => ({ title: source.title || t(`plan-kind-${source.plan_kind}`), lines: [named(source, 'agency_id'), source.words] }),
  handover: (one) => ({
    title: t('handovers-from-to', { from: side(one, 'from'), to: side(one, 'to') }),
    lines: [t(`handovers-state-${one.state}`), one.why, one.first_meeting, one.door, one.why_not, one.goodbye],
  }),
  talk: ({ kind, words, outcome }) => ({ title: t(kind === 'asked' ? 'talks-one' : `talks-kind-${kind}`), lines: [words, outcome] }),
  talk_answer: (answer) => ({ title: answer.words && t('talks-answers'), lines: [named(answer, 'by_member_id') || t('talks-you'), answer.words] }),
  appointment: (appointment) => ({ title: appointment.title, lines: [whenWords(appointment), named(appointment, 'agency_id'), appointment.place] }),
  question: ({ words, answer }) => ({ title: words && t('appointments-questions'), lines: [words, answer] }),
  crisis_entry: ({ section, words, phone }) => ({ title: titleOf(section), lines: [words, phone] }),
  about_me: ({ section, words }) => ({ title: aboutMeTitle(section), lines: [words] }),
  member: ({ name, role, phone }) => ({ title: name, lines: [role, phone] }),
  agency: ({ name, phone }) => ({ title: name, lines: [phone] }),
};

/** @param {string} shared @param {Row[]} rows @returns {Seen[]} */
export function seenIn(shared, rows) {
  const nouns = NOUNS[shared] ?? [];
  const order = (/** @type {Row} */ one, /** @type {Row} */ other) =>
    nouns.indexOf(one['noun']) - nouns.indexOf(other['noun']) || inOrder(one, other);
  return rows
    .filter(({ noun, removed }) => nouns.includes(noun) && !removed)
    .toSorted(order)
    .map((row) => toldOf(row))
    .filter(({ title }) => title);
}

/** @param {Row} row @returns {Seen} */
function toldOf(row) {
  const { title, lines } = /** @type {(row: Row) => Told} */ (TOLD[row['noun']])(row);
  return { id: row['id'], under: row['section'], title, lines: lines.filter(Boolean) };
}

/** The name of whom a field points at; it comes with the row. @param {Row} row @param {string} field @returns {string} */
const named = ({ names = {}, ...row }, field) => names[row[field]] ?? '';

/** @param {Row} handover @param {'from' | 'to'} which */
const side = (handover, which) =>
  handover[`${which}_name`] || named(handover, `${which}_member_id`) || named(handover, `${which}_agency_id`) || t('plan-owner-unnamed');

/** @param {Row} step */
function owner(step) {
  if (step['owner'] === 'me') return t('plan-owner-me');
  return step['owner_name'] || named(step, 'owner_member_id') || named(step, 'owner_agency_id') || t('plan-owner-nobody');
}

/** Sections in their own order, then appointments by time, everything else as it came. @param {Row} one @param {Row} other */
function inOrder(one, other) {
  const bySection = place(one) - place(other);
  return bySection || String(one['starts_at'] ?? '').localeCompare(String(other['starts_at'] ?? ''));
}

/** @param {Row} row */
const place = ({ noun, section }) => (noun === 'about_me' ? ABOUT_ME : SECTIONS).indexOf(section);
