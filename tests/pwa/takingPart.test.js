/** Somebody else's plan as one who takes part has it: what holds now, what one may do, and how it is said. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

import { actsOn, byName, inEffect, mayTakePart, named, sharedNow } from '../../pwa/src/screens/with/access.js';
import { planWords } from '../../pwa/src/screens/with/called.js';
import { agencyOfMine, comesAlongWords, ownerWords, reasonWords, roomName, sharedWords } from '../../pwa/src/screens/with/words.js';
import { speak } from './texts.js';

vi.mock('../../pwa/src/local/view.js', () => ({ rows: () => [], row: () => null, one: () => null, isPending: () => false, syncState: { value: {} } }));
vi.mock('../../pwa/src/account/session.js', () => ({ session: { value: { me: null } } }));

const NOW = new Date('2026-11-23T08:00:00Z');
const ANNA = 'anna';

const access = (fields) => ({ shared: 'plan', right: 'see', sections: [], until: null, reason: 'shared_with_you', ...fields });
const part = (fields) => ({ person_id: 'kim', member_id: ANNA, relation: 'relative', called: 'Kim Lund', waiting: false, two_words: '', lease_seconds: 86400, access: [], ...fields });
const step = (fields) => ({ owner: 'nobody', owner_member_id: null, owner_agency_id: null, owner_name: '', owner_accepted_on: null, state: 'agreed', names: {}, ...fields });
const mine = (fields) => step({ owner: 'member', owner_member_id: ANNA, owner_accepted_on: '2026-11-20', ...fields });

beforeEach(() => speak('en'));

describe('what one sees', () => {
  test('is over when its time is, also before the server has said so', () => {
    const both = [access({ until: '2026-11-23T08:00:00Z' }), access({ shared: 'network', until: '2026-11-23T08:00:01Z' })];
    expect(inEffect(both, NOW)).toEqual([both[1]]);
    expect(sharedNow(both, NOW)).toEqual(['network']);
  });

  test('comes in its usual order, each once', () => {
    const all = [access({ shared: 'about_me' }), access({ shared: 'plan' }), access({ shared: 'plan', reason: 'shared_with_your_agency' })];
    expect(sharedNow(all, NOW)).toEqual(['plan', 'about_me']);
  });

  test('is to be taken part in as soon as one of the reasons says so, and no longer than it', () => {
    const all = [access(), access({ right: 'take_part', until: '2026-12-01T00:00:00Z' })];
    expect(mayTakePart(all, 'plan', NOW)).toBe(true);
    expect(mayTakePart(all, 'plan', new Date('2026-12-02T00:00:00Z'))).toBe(false);
    expect(mayTakePart(all, 'appointments', NOW)).toBe(false);
  });
});

describe('what one may do with a step', () => {
  test.each([
    ['one nobody has', step(), ['take']],
    ['one given to me that I have not said yes to', mine({ owner_accepted_on: null }), ['accept', 'give_back']],
    ['my own', mine(), ['start', 'done', 'give_back']],
    ['my own, under way', mine({ state: 'started' }), ['done', 'give_back']],
    ['my own, done', mine({ state: 'done' }), []],
    ['one nobody has any more, since it was stopped', step({ state: 'stopped' }), []],
    ['somebody else\'s', mine({ owner_member_id: 'moa' }), []],
    ['the person\'s own', step({ owner: 'me' }), []],
    ['an agency\'s', step({ owner: 'agency', owner_agency_id: 'x' }), []],
  ])('%s', (_, one, acts) => {
    expect(actsOn(one, ANNA)).toEqual(acts);
  });
});

describe('who has a step', () => {
  test.each([
    ['You', mine()],
    ['Kim Lund', step({ owner: 'me' })],
    ['Moa', mine({ owner_member_id: 'moa', names: { moa: 'Moa' } })],
    ['Someone', mine({ owner_member_id: 'unknown' })],
    ['Karin, Bryggan', step({ owner: 'agency', owner_agency_id: 'b', owner_name: 'Karin', names: { b: 'Bryggan' } })],
    ['Bryggan', step({ owner: 'agency', owner_agency_id: 'b', names: { b: 'Bryggan' } })],
    ['Nobody yet', step()],
  ])('%s', (words, one) => {
    expect(ownerWords(one, part())).toBe(words);
  });

  test('who comes along is told with oneself first, and without those one may not know of', () => {
    const appointment = { comes_along_member_ids: ['moa', 'hidden', ANNA], names: { moa: 'Moa' } };
    expect(comesAlongWords(appointment, ANNA)).toBe('You, Moa');
  });
});

describe('in words', () => {
  test('why one sees it: each reason once, with the day it ends', () => {
    const until = '2027-03-01T22:59:00Z';
    const told = reasonWords(part(), [access(), access(), access({ reason: 'shared_with_your_agency', until })], 'Bryggan');
    expect(told).toBe('Because Kim Lund shares their plan with you. Because Kim Lund shares their plan with Bryggan until 1 Mar 2027. You work there.');
  });

  test.each(['sv', 'nb', 'da', 'en'])('every reason is said to the member, in %s', (code) => {
    speak(code);
    for (const reason of ['shared_with_you', 'shared_with_your_agency', 'guardian_by_age']) {
      for (const shared of ['plan', 'appointments', 'crisis_plan', 'about_me', 'network']) {
        expect(reasonWords(part(), [access({ reason, shared, until: '2027-03-01T22:59:00Z' })])).toMatch(/Kim Lund.*2027|2027.*Kim Lund/);
      }
    }
  });

  test('where one works is known only where the plan tells', () => {
    const rows = { [ANNA]: { agency_id: 'b', names: { b: 'Bryggan' } } };
    expect(agencyOfMine({ row: (_noun, id) => rows[id] ?? null }, part())).toBe('Bryggan');
    expect(agencyOfMine({ row: () => null }, part())).toBeUndefined();
  });

  test('somebody without a name there is someone', () => {
    expect(planWords(part({ called: '' }))).toBe('Someone else’s plan');
    expect(ownerWords(step({ owner: 'me' }), part({ called: '' }))).toBe('Someone');
  });

  test('what they have told about themselves is called by their name', () => {
    expect(roomName('about_me', part())).toBe('About Kim Lund');
    expect(sharedWords([], part())).toBe('Nothing is shared right now');
  });
});

describe('a long list of people', () => {
  const people = ['Åsa Lund', 'Örjan Ek', 'Asta Lundberg', 'Kim Lund'].map((called) => ({ called, waiting: false }));

  test.each([
    ['sv', ['Asta Lundberg', 'Kim Lund', 'Åsa Lund', 'Örjan Ek']],
    ['en', ['Åsa Lund', 'Asta Lundberg', 'Kim Lund', 'Örjan Ek']],
  ])('is in the order of the alphabet, as it is in %s', (code, order) => {
    expect(byName(people, code).map(({ called }) => called)).toEqual(order);
  });

  test.each([
    ['lund', ['Åsa Lund', 'Asta Lundberg', 'Kim Lund']],
    ['LUND kim', ['Kim Lund']],
    ['asa', ['Åsa Lund']],
    ['  ', ['Åsa Lund', 'Örjan Ek', 'Asta Lundberg', 'Kim Lund']],
    ['nobody', []],
  ])('searched for %j', (looked, found) => {
    expect(named(people, looked).map(({ called }) => called)).toEqual(found);
  });
});
