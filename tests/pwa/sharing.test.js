/** What is said about sharing on the phone: which decisions hold, what they come to, and what is about to be decided. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

import { endedLately, endingSoon, FOR_TRUST, guardiansSee, proposedForTrust, receivers, SHARED, sharesOf, standing, takingPart } from '../../pwa/src/rules/sharing.js';
import { lastOfEach } from '../../pwa/src/screens/aboutMe/readBy.jsx';
import { decision, draftOf, isWhole, lastDay } from '../../pwa/src/screens/sharing/draft.js';
import { groundWords } from '../../pwa/src/screens/sharing/ground.js';
import { byDay } from '../../pwa/src/screens/sharing/lookedWords.js';
import { lineWords, memberWords, notTakenBackYet, partsWords, rightWords, shareWords, takingPartWords, twoWords } from '../../pwa/src/screens/sharing/words.js';
import { speak } from './texts.js';

const phone = vi.hoisted(() => ({ rows: [], pending: new Set(), state: 'sent' }));
vi.mock('../../pwa/src/local/view.js', () => ({
  rows: (noun) => phone.rows.filter((row) => row.noun === noun),
  row: (noun, id) => phone.rows.find((row) => row.noun === noun && row.id === id) ?? null,
  one: () => null,
  isPending: (noun, id) => phone.pending.has(`${noun}/${id}`),
  syncState: { get value() { return { state: phone.state, count: 0 }; } },
}));
vi.mock('../../pwa/src/account/session.js', () => ({ session: { value: { me: null } } }));

const NOW = new Date('2026-11-23T08:00:00Z');
const BIRGIT = { receiver_member_id: 'birgit' };
const BRYGGAN = { receiver_agency_id: 'bryggan' };

const grant = (fields) => ({
  noun: 'grant', id: 'g1', receiver_member_id: 'birgit', receiver_agency_id: null, shared: 'plan', right: 'see',
  sections: [], purpose: '', starts_at: null, until: null, state: 'given', ...fields,
});

const share = (grants, shared = 'plan') => sharesOf(grants, BIRGIT, NOW).find((one) => one.shared === shared);

beforeEach(() => {
  speak('sv');
  Object.assign(phone, { rows: [], pending: new Set(), state: 'sent' });
});

describe('how a decision stands', () => {
  test.each([
    ['given', {}],
    ['given', { until: '2026-11-23T08:00:01Z', starts_at: '2026-11-23T08:00:00Z' }],
    ['expired', { until: '2026-11-23T08:00:00Z' }],
    ['expired', { until: '2026-11-01T00:00:00Z', state: 'paused' }],
    ['paused', { state: 'paused' }],
    ['later', { starts_at: '2026-11-24T00:00:00Z' }],
    ['withdrawn', { state: 'withdrawn', until: '2026-01-01T00:00:00Z' }],
    ['refused', { state: 'refused' }],
  ])('%s: %j', (expected, fields) => {
    expect(standing(grant(fields), NOW)).toBe(expected);
  });
});

describe('what someone has', () => {
  test('is told for every category, also where it is nothing', () => {
    expect(sharesOf([], BIRGIT, NOW).map(({ shared, right }) => [shared, right])).toEqual(SHARED.map((shared) => [shared, null]));
  });

  test('is nobody else\'s', () => {
    const grants = [grant(), grant({ receiver_member_id: 'moa' }), grant({ receiver_member_id: null, receiver_agency_id: 'birgit' })];
    expect(share(grants).grants).toHaveLength(1);
  });

  test('is whatever one of several decisions allows', () => {
    const both = share([grant({ until: '2027-01-01T00:00:00Z' }), grant({ id: 'g2', right: 'take_part', until: '2026-12-01T00:00:00Z' })]);
    expect(both).toMatchObject({ right: 'take_part', until: '2027-01-01T00:00:00Z', paused: false });
    expect(share([grant({ until: '2027-01-01T00:00:00Z' }), grant({ id: 'g2' })]).until).toBeNull();
  });

  test('has all its parts as soon as one decision says so', () => {
    const some = grant({ shared: 'crisis_plan', sections: ['reasons'] });
    expect(share([some, grant({ id: 'g2', shared: 'crisis_plan', sections: ['warning_signs', 'reasons'] })], 'crisis_plan').sections).toEqual(['reasons', 'warning_signs']);
    expect(share([some, grant({ id: 'g2', shared: 'crisis_plan' })], 'crisis_plan').sections).toEqual([]);
  });

  test('is paused only where nothing is given beside it', () => {
    expect(share([grant({ state: 'paused' })])).toMatchObject({ paused: true, right: 'see' });
    expect(share([grant({ state: 'paused', right: 'take_part' }), grant({ id: 'g2' })])).toMatchObject({ paused: false, right: 'see' });
  });

  test('is nothing when it was taken back, refused, or is over', () => {
    const gone = ['withdrawn', 'refused'].map((state) => grant({ state }));
    expect(share([...gone, grant({ until: '2026-11-01T00:00:00Z' })]).right).toBeNull();
  });
});

test('receivers are told once each', () => {
  const grants = [grant(), grant({ id: 'g2', shared: 'network' }), grant({ id: 'g3', receiver_member_id: null, ...BRYGGAN }), grant({ id: 'g4', receiver_member_id: 'moa', state: 'withdrawn' })];
  expect(receivers(grants, NOW)).toEqual([BIRGIT, BRYGGAN]);
});

describe('what ends', () => {
  const ends = (id, until, fields) => grant({ id, until, ...fields });

  test('soon is told first to last, and not what is paused or has no end', () => {
    const grants = [ends('late', '2026-12-06T00:00:00Z'), ends('soon', '2026-11-24T00:00:00Z'), ends('far', '2027-12-06T00:00:00Z'), ends('off', '2026-11-25T00:00:00Z', { state: 'paused' }), grant()];
    expect(endingSoon(grants, NOW).map(({ id }) => id)).toEqual(['soon', 'late']);
  });

  test('has ended lately, unless it was given anew', () => {
    const grants = [ends('older', '2026-11-01T00:00:00Z'), ends('newer', '2026-11-20T00:00:00Z'), ends('long ago', '2026-01-20T00:00:00Z', { shared: 'network' }), ends('again', '2026-11-20T00:00:00Z', { shared: 'about_me' }), grant({ shared: 'about_me' })];
    expect(endedLately(grants, NOW).map(({ id }) => id)).toEqual(['newer']);
  });
});

describe('the trust person', () => {
  test('is proposed a good beginning', () => {
    expect(proposedForTrust(sharesOf([], BIRGIT, NOW))).toEqual(FOR_TRUST);
  });

  test('is not proposed what they have', () => {
    expect(proposedForTrust(sharesOf([grant()], BIRGIT, NOW)).map(({ shared }) => shared)).toEqual(['appointments', 'crisis_plan']);
  });
});

describe('how far someone has come', () => {
  test.each([
    ['named', {}],
    ['invited', { state: 'invited', invited_until: '2026-11-30T00:00:00Z' }],
    ['invitation_over', { state: 'invited', invited_until: '2026-11-22T00:00:00Z' }],
    ['accepted', { state: 'accepted', invited_until: '2026-11-22T00:00:00Z' }],
    ['active', { state: 'active', sees_from: '2026-11-23T08:00:00Z' }],
    ['active_later', { state: 'active', sees_from: '2026-11-24T08:00:00Z' }],
    ['left', { state: 'left' }],
  ])('%s: %j', (expected, member) => {
    expect(takingPart(member, NOW)).toBe(expected);
    expect(takingPartWords({ name: 'Birgit', ...member }, NOW)).not.toContain('people-');
  });

  test('guardians see until the day it says, not on it', () => {
    expect([null, '2026-11-23', '2026-11-24'].map((guardians_see_until) => guardiansSee({ guardians_see_until }, '2026-11-23'))).toEqual([false, false, true]);
  });
});

describe('a decision in the making', () => {
  const dayOf = (instant) => instant.slice(0, 10);
  const PARTS = ['a', 'b', 'c'];
  const draft = (fields) => ({ ...draftOf(share([]), PARTS, dayOf), ...fields });

  test('begins with the least: to see, all parts, until it is taken back', () => {
    expect(decision(draft(), 'crisis_plan', PARTS, '2026-11-23')).toEqual({ right: 'see', sections: [], until: null });
  });

  test('begins with what holds when it is changed', () => {
    expect(draftOf({ right: 'take_part', sections: ['b'], until: '2026-12-24T22:59:00Z' }, PARTS, dayOf)).toMatchObject({ right: 'take_part', sections: ['b'], span: 'day', day: '2026-12-24' });
  });

  test('names the parts in their order where they are not all', () => {
    expect(decision(draft({ sections: ['c', 'a'] }), 'crisis_plan', PARTS, '2026-11-23').sections).toEqual(['a', 'c']);
  });

  test('never lets anyone take part where there is only something to read', () => {
    expect(decision(draft({ right: 'take_part' }), 'crisis_plan', PARTS, '2026-11-23').right).toBe('see');
    expect(decision(draft({ right: 'take_part' }), 'plan', [], '2026-11-23').right).toBe('take_part');
  });

  test('lasts to the end of its last day', () => {
    expect(new Date(decision(draft({ span: 'day', day: '2026-12-24' }), 'plan', [], '2026-11-23').until)).toEqual(new Date('2026-12-24T23:59:00'));
    expect(lastDay(draft({ span: 'month' }), '2026-11-23')).toBe('2026-12-23');
  });

  test.each([
    [false, { sections: [] }],
    [false, { span: 'day', day: null }],
    [false, { span: 'day', day: '2026-11-22' }],
    [true, { span: 'day', day: '2026-11-23' }],
  ])('can be given: %s, with %j', (expected, fields) => {
    expect(isWhole(draft(fields), PARTS, '2026-11-23')).toBe(expected);
  });
});

describe('in words', () => {
  test.each(['sv', 'nb', 'da', 'en'])('every category, right, ground and event has some (%s)', (code) => {
    speak(code);
    for (const shared of SHARED) for (const right of ['see', 'take_part']) expect(rightWords(shared, right)).not.toBe('');
    for (const ground of ['shared_with_you', 'shared_with_your_agency', 'guardian_by_age', 'no_such'])
      expect(groundWords(ground, { shared: 'plan', name: 'Birgit', agency: 'Bryggan', until: '2027-03-01' })).not.toBe('');
  });

  test('a line says until when, paused, or from when', () => {
    expect(shareWords(share([]))).toBe('Ser inget');
    expect(shareWords(share([grant({ until: '2027-03-01T11:00:00Z' })]))).toBe('Får se planen, till 1 mars 2027');
    expect(shareWords(share([grant({ state: 'paused' })]))).toBe('Pausat. Ser inget just nu.');
    expect(lineWords(share([grant({ state: 'paused' })]))).toBe('Får se planen (pausat just nu)');
  });

  test('parts are named in the order of the crisis plan', () => {
    expect(partsWords(share([grant({ shared: 'crisis_plan', sections: ['reasons', 'warning_signs'] })], 'crisis_plan'))).toBe('Bara: Varningstecken · Skäl att leva');
  });

  test('the two words are two', () => {
    expect(twoWords({ two_words: 'björk lampa' })).toEqual(['björk', 'lampa']);
    expect(twoWords({})).toEqual([]);
  });

  test('someone is told with where they worked then', () => {
    phone.rows = [{ noun: 'member', id: 'peter', name: 'Peter', agency_id: null }, { noun: 'agency', id: 'bryggan', name: 'Bryggan' }];
    expect(memberWords('peter', 'bryggan')).toBe('Peter på Bryggan');
    expect(memberWords('peter')).toBe('Peter');
    expect(memberWords('gone')).toBe('Någon');
  });
});

describe('what is taken back without network', () => {
  beforeEach(() => {
    phone.rows = [grant({ state: 'withdrawn' })];
    phone.pending = new Set(['grant/g1']);
  });

  test.each([
    [true, 'offline'],
    [true, 'saved'],
    [false, 'sending'],
  ])('is said not to hold everywhere yet: %s when %s', (expected, state) => {
    phone.state = state;
    expect(notTakenBackYet(BIRGIT, 'plan')).toBe(expected);
  });

  test('says so of nothing else', () => {
    phone.state = 'offline';
    expect([notTakenBackYet(BIRGIT, 'network'), notTakenBackYet(BRYGGAN, 'plan')]).toEqual([false, false]);
  });
});

describe('who has looked', () => {
  const look = (fields) => ({ account_id: 'a', member_id: 'm', shared: 'about_me', first_at: '2026-11-23T08:00:00Z', last_at: '2026-11-23T08:12:00Z', ...fields });

  test('is told day by day', () => {
    expect(byDay([look(), look({ last_at: '2026-11-20T08:00:00Z' }), look({ last_at: '2026-11-20T07:00:00Z' })]).map(([day, looks]) => [day, looks.length])).toEqual([['2026-11-23', 1], ['2026-11-20', 2]]);
  });

  test('About me is told to have been read once by each, the last time', () => {
    const looks = [look({ last_at: 'new' }), look({ shared: 'plan', account_id: 'b' }), look({ last_at: 'old' }), look({ account_id: 'c' })];
    expect(lastOfEach(looks).map(({ account_id, last_at }) => [account_id, last_at])).toEqual([['a', 'new'], ['c', '2026-11-23T08:12:00Z']]);
  });
});
