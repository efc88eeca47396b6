/** Talks between those who help: who is to talk, who has answered, and how it is said. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

import { threeLines } from '../../pwa/src/commands/talks.js';
import { aboutIn, answersTo, byWords, partiesOf, questionsNow, silentIn, talkTitle, whyWords } from '../../pwa/src/screens/talks/words.js';
import { speak } from './texts.js';

const ROWS = {
  agency: [{ id: 'almby', name: 'Almby', phone: '08-1' }, { id: 'bryggan', name: 'Bryggan', phone: '08-2' }],
  member: [{ id: 'peter', name: 'Peter', agency_id: 'bryggan', phone: '' }, { id: 'gone', name: 'Gone', removed: true }],
  step: [{ id: 'sleep', what: 'Find out why I wake', owner: 'agency', owner_agency_id: 'almby' }],
  goal: [{ id: 'rest', own_words: 'Sleep at night' }],
  plan_source: [{ id: 'care', agency_id: 'almby', plan_kind: 'vardplan' }],
  talk_answer: [],
  talk: [],
};
vi.mock('../../pwa/src/local/view.js', () => ({
  rows: (noun) => ROWS[noun],
  row: (noun, id) => ROWS[noun].find((each) => each.id === id) ?? null,
  one: () => null,
  isPending: () => false,
  syncState: { value: {} },
}));
vi.mock('../../pwa/src/account/session.js', () => ({ session: { value: { me: null } } }));
vi.mock('../../pwa/src/commands/write.js', () => ({}));

const talk = (fields) => ({ id: 'talk', kind: 'clash', state: 'open', asked_by_member_id: null, between_agency_ids: ['almby', 'bryggan'], between_member_ids: [], about_step_ids: ['sleep'], about_goal_ids: ['rest'], ...fields });
const answer = (fields) => ({ id: 'a', talk_id: 'talk', by_member_id: null, words: 'Together, please.', ...fields });

beforeEach(() => {
  speak('en');
  ROWS.talk_answer = [];
});

test('an answer is three lines at most, and nothing of it is lost', () => {
  expect(threeLines('one')).toBe('one');
  expect(threeLines(' one \n\ntwo\n three\nfour\nfive ')).toBe('one\ntwo\nthree four five');
  expect(threeLines(' \n ')).toBe('');
});

test('a talk is called by what it is, and by who asked', () => {
  expect(talkTitle(talk())).toBe('Two plans do not seem to go together');
  expect(talkTitle(talk({ kind: 'asked' }))).toBe('You have asked them to talk to each other');
  expect(talkTitle(talk({ kind: 'asked', asked_by_member_id: 'peter' }))).toBe('Peter at Bryggan has asked them to talk to each other');
});

test('those who are to talk are the ones that are still there, agencies first', () => {
  expect(partiesOf(talk({ between_member_ids: ['gone', 'peter'] })).map(({ name }) => name)).toEqual(['Almby', 'Bryggan', 'Peter']);
});

test('what it is about says whose it is', () => {
  expect(aboutIn(talk({ about_step_ids: ['sleep', 'removed'] })).map(({ who, what }) => [who, what])).toEqual([['Almby', 'Find out why I wake'], ['', 'Sleep at night']]);
});

test('what one of them waits for stands beside it, in whose plan it says so', () => {
  ROWS.step = [...ROWS.step, { id: 'trauma', what: 'Trauma therapy', owner: 'nobody', source: 'agency_system', plan_source_id: 'care', only_after: 'substance_use' }];
  const [found] = aboutIn(talk({ about_step_ids: ['trauma'], about_goal_ids: [] }));
  expect([found.who, found.what, found.first]).toEqual(['From the care plan at Almby', 'Trauma therapy', 'First what has to do with alcohol and other drugs']);
});

test('what the plans themselves raise is explained, and puts the choice on nobody', () => {
  expect(whyWords(talk({ kind: 'asked' }))).toBe('');
  expect(whyWords(talk({ words: 'Both are on Tuesdays.' }))).toBe('');
  for (const kind of ['repeat', 'clash']) expect(whyWords(talk({ kind }))).toContain('You do not have to choose between them.');
});

describe('answers', () => {
  test('are those to this talk, in order, and an empty one says nothing', () => {
    ROWS.talk_answer = [answer({ id: 'b' }), answer(), answer({ id: 'c', words: ' ' }), answer({ id: 'd', talk_id: 'other' })];
    expect(answersTo(talk()).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('are said by you, or by somebody with where they work', () => {
    expect([answer(), answer({ by_member_id: 'peter' })].map(byWords)).toEqual(['You', 'Peter at Bryggan']);
  });

  test('of one who works there are the agency’s too; one’s own is nobody else’s', () => {
    ROWS.talk_answer = [answer()];
    expect(silentIn(talk()).map(({ id }) => id)).toEqual(['almby', 'bryggan']);
    ROWS.talk_answer = [answer(), answer({ id: 'b', by_member_id: 'peter' })];
    expect(silentIn(talk()).map(({ id }) => id)).toEqual(['almby']);
  });
});

test('Today asks only about what plans say twice or against each other, while it is open', () => {
  ROWS.talk = [talk(), talk({ kind: 'asked' }), talk({ kind: 'repeat', state: 'settled' })];
  expect(questionsNow()).toEqual([talk()]);
});
