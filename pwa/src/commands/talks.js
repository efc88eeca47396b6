/** What one can do with a talk between those who help, in verbs. */
import { create, edit } from './write.js';

/** As much as the server takes: a talk is no record. */
export const LONGEST_ANSWER = 400;
const LINES = 3;

/**
 * Two or more are asked to talk to each other about one thing.
 *
 * @param {{between_agency_ids: string[], between_member_ids: string[], about_step_ids?: string[],
 *   words: string, answer_by: string | null}} question
 * @param {string} [person_id] in whose plan; one's own, unless somebody is named
 * @returns {Promise<string>} its id
 */
export const askToTalk = (question, person_id) => create('talk', { kind: 'asked', ...question }, undefined, person_id);

/** What came of it, and that it is settled, in one: so those say it who were asked. @param {string} id @param {string} outcome */
export const settleWith = (id, outcome) => edit('talk', id, { state: 'settled', outcome });

/** @param {string} id @param {'open' | 'settled' | 'put_aside'} state */
export const move = (id, state) => edit('talk', id, { state });

/**
 * One's own answer, new or otherwise than before.
 *
 * @param {string} talk_id
 * @param {Record<string, any> | undefined} before
 * @param {string} words
 * @param {string} [person_id] in whose plan; one's own, unless somebody is named
 */
export async function answer(talk_id, before, words, person_id) {
  const said = { words: threeLines(words) };
  if (before) await edit('talk_answer', before['id'], said, before['version']);
  else if (said.words) await create('talk_answer', { talk_id, ...said }, undefined, person_id);
}

/**
 * What is written on more lines than three is written on in the third.
 * @param {string} words
 */
export function threeLines(words) {
  const lines = words.trim().split('\n').map((line) => line.trim()).filter(Boolean);
  return [...lines.slice(0, LINES - 1), lines.slice(LINES - 1).join(' ')].filter(Boolean).join('\n');
}
