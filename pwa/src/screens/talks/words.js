/** A talk in words: who is to talk, about what, and who has answered. */
import { row, rows } from '../../local/view.js';
import { t } from '../../texts/texts.js';
import { fromWords, goalName } from '../plan/sourceWords.js';
import { firstWords, live, ownerWords } from '../plan/words.js';
import { memberWords } from '../sharing/words.js';

/** @typedef {Record<string, any>} Row */
/** @typedef {{id: string, name: string, phone: string, kind: 'agency' | 'member'}} Party */

/** @param {Row} talk */
export function talkTitle({ kind, asked_by_member_id }) {
  if (kind !== 'asked') return t(`talks-kind-${kind}`);
  return asked_by_member_id ? t('talks-asked-by', { name: memberWords(asked_by_member_id) }) : t('talks-asked-by-me');
}

/** Why the worker asks, in words that put nothing on the person; empty where people have asked in words of their own. @param {Row} talk */
export const whyWords = ({ kind, words }) => (kind === 'asked' || words ? '' : t(`talks-explain-${kind}`));

/** Those who are to talk, agencies first. @param {Row} talk @returns {Party[]} */
export function partiesOf({ between_agency_ids = [], between_member_ids = [] }) {
  return [...named('agency', between_agency_ids), ...named('member', between_member_ids)];
}

/** @param {'agency' | 'member'} kind @param {string[]} ids @returns {Party[]} */
const named = (kind, ids) =>
  ids.flatMap((id) => {
    const found = live(kind, id);
    return found ? [{ id, kind, name: found.name || t('plan-owner-unnamed'), phone: found.phone }] : [];
  });

/** The answers, oldest first. @param {Row} talk @returns {Row[]} */
export const answersTo = ({ id }) =>
  rows('talk_answer').filter(({ talk_id, words }) => talk_id === id && words.trim()).toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Parties of whom nobody has said anything yet. @param {Row} talk */
export function silentIn(talk) {
  const members = answersTo(talk).map(({ by_member_id }) => by_member_id && row('member', by_member_id)).filter(Boolean);
  const heard = new Set(members.flatMap((/** @type {any} */ member) => [member.id, member.agency_id]));
  return partiesOf(talk).filter(({ id }) => !heard.has(id));
}

/** Who said it. @param {Row} answer */
export const byWords = ({ by_member_id }) => (by_member_id ? memberWords(by_member_id) : t('talks-you'));

/**
 * What it is about: the steps and goals, each with whose it is and what it waits for.
 * @param {Row} talk
 * @returns {{id: string, href: string, who: string, what: string, first: string}[]}
 */
export function aboutIn({ about_step_ids = [], about_goal_ids = [] }) {
  const steps = about_step_ids.map((/** @type {string} */ id) => live('step', id)).filter(Boolean);
  const goals = about_goal_ids.map((/** @type {string} */ id) => live('goal', id)).filter(Boolean);
  return [
    ...steps.map((/** @type {Row} */ step) => ({ id: step.id, href: `/plan/step/${step.id}`, who: fromWords(step) || ownerWords(step), what: step.what, first: firstWords(step) })),
    ...goals.map((/** @type {Row} */ goal) => ({ id: goal.id, href: `/plan/goal/${goal.id}`, who: fromWords(goal), what: goalName(goal), first: '' })),
  ];
}

/** What plans seem to say twice, or against each other. @returns {Row[]} */
export const questionsNow = () => rows('talk').filter(({ kind, state }) => kind !== 'asked' && state === 'open');
