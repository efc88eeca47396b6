/** "See as they do" leaves nothing out of what somebody else is shown. */
import { beforeEach, expect, test } from 'vitest';

import { NOUNS as ALL } from '../../pwa/src/local/nouns.js';
import { NOUNS, seenIn } from '../../pwa/src/screens/people/seenWords.js';
import { speak } from './texts.js';

const names = { clinic: 'Almby', office: 'Bryggan', peter: 'Peter' };
const row = (noun, fields) => ({ id: noun, names, ...fields, noun });
const seen = (shared, ...rows) => seenIn(shared, rows).map(({ title, lines }) => [title, ...lines]);

beforeEach(() => speak('en'));

test('a goal and a step of an agency stand there in its own words', () => {
  const goal = row('goal', { professional_words: 'Sleep', state: 'proposed' });
  const step = row('step', { what: 'Therapy', owner: 'agency', owner_agency_id: 'clinic', state: 'proposed', only_after: 'substance_use' });
  expect(seen('plan', step, goal)).toEqual([
    ['Sleep', 'Goal'],
    ['Therapy', 'Almby', 'Proposed', 'First what has to do with alcohol and other drugs'],
  ]);
});

test('so do hand-overs, with all that is said in them', () => {
  const handover = row('handover', { state: 'proposed', from_agency_id: 'clinic', to_agency_id: 'office', why: 'Medicine', goodbye: 'All the best' });
  expect(seen('plan', handover)).toEqual([['From Almby to Bryggan', 'Proposed, waiting for a yes', 'Medicine', 'All the best']]);
});

test('and talks, with the answers of all and one\'s own', () => {
  const talk = row('talk', { kind: 'clash', words: 'What first?', outcome: 'Both' });
  const theirs = row('talk_answer', { by_member_id: 'peter', words: 'Sober first' });
  const own = row('talk_answer', { by_member_id: null, words: 'You decide' });
  expect(seen('plan', talk, theirs, own)).toEqual([
    ['Two plans do not seem to go together', 'What first?', 'Both'],
    ['What they say', 'Peter', 'Sober first'],
    ['What they say', 'You', 'You decide'],
  ]);
});

test('and plans of agencies, and questions to bring', () => {
  expect(seen('plan', row('plan_source', { plan_kind: 'sip', agency_id: 'clinic', words: 'Till spring' }))).toEqual([['Coordinated plan (SIP)', 'Almby', 'Till spring']]);
  expect(seen('appointments', row('question', { words: 'For how long?' }))).toEqual([['What you want to ask', 'For how long?']]);
});

test('what has no words yet, is removed or of another category is not told', () => {
  expect(seen('plan', row('goal', {}), row('step', { what: 'Gone', removed: true }), row('agency', { name: 'Almby' }))).toEqual([]);
});

test('every noun that can be shared has its words', () => {
  const untold = Object.keys(ALL).filter((noun) => !Object.values(NOUNS).flat().includes(noun));
  // Settings of the crisis plan, and what only the person has.
  expect(untold.toSorted()).toEqual(['crisis_plan', 'grant', 'note', 'person', 'request']);
});
