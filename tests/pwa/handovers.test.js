/** A hand-over on the phone: who has it, what is told, and what each side can say. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';

import { isForToday, isUnanswered, whoHasIt } from '../../pwa/src/rules/handovers.js';
import { sidesOf } from '../../pwa/src/screens/handovers/newHandover.js';
import { whoIsTold } from '../../pwa/src/screens/handovers/whoIsTold.js';
import { fromTo, story } from '../../pwa/src/screens/handovers/words.js';
import { partiesIn } from '../../pwa/src/screens/with/parties.js';
import { isAsked, turnsOf } from '../../pwa/src/screens/with/sides.js';
import { t } from '../../pwa/src/texts/texts.js';
import { speak } from './texts.js';

vi.mock('../../pwa/src/local/view.js', () => ({ rows: () => [], row: () => null, one: () => null }));

const TODAY = '2026-11-23';
const handover = (fields) => ({ state: 'proposed', from_name: 'Leila', to_name: 'Linden', answer_by: '2026-11-27', changed_at: '2026-11-20T08:00:00Z', ...fields });

describe('who has it', () => {
  test.each([
    ['from', 'proposed'],
    ['from', 'declined'],
    ['from', 'expired'],
    ['from', 'taken_back'],
    ['to', 'accepted'],
    ['to', 'first_meeting_booked'],
    ['to', 'met'],
    ['to', 'closed'],
  ])('%s, when it is %s', (side, state) => {
    expect(whoHasIt({ state })).toBe(side);
  });

  test('whoever hands over, as long as nothing is said', () => {
    expect(whoHasIt({})).toBe('from');
  });
});

const shared = JSON.parse(readFileSync(new URL('../examples/handovers.json', import.meta.url), 'utf8'));

test.each(shared.cases)('$why: as the server has it', ({ handover: fields, who, unanswered }) => {
  expect(whoHasIt(fields)).toBe(who);
  expect(isUnanswered(fields, shared.today)).toBe(unanswered);
});

describe('the day for an answer', () => {
  test('is waited for to its end', () => {
    expect(isUnanswered(handover({ answer_by: TODAY }), TODAY)).toBe(false);
    expect(isUnanswered(handover({ answer_by: '2026-11-22' }), TODAY)).toBe(true);
  });

  test('is nothing to wait for when there is none, and nothing any more once there is a yes', () => {
    expect(isUnanswered(handover({ answer_by: null }), TODAY)).toBe(false);
    expect(isUnanswered(handover({ state: 'accepted', answer_by: '2026-11-22' }), TODAY)).toBe(false);
  });
});

describe('Today', () => {
  test.each(['proposed', 'accepted', 'first_meeting_booked'])('tells of one that is %s', (state) => {
    expect(isForToday(handover({ state }), TODAY)).toBe(true);
  });

  test.each(['closed', 'taken_back'])('is done with one that is %s', (state) => {
    expect(isForToday(handover({ state }), TODAY)).toBe(false);
  });

  test('tells for two weeks that they have met, or that it came to nothing', () => {
    expect(isForToday(handover({ state: 'met', changed_at: '2026-11-09T08:00:00Z' }), TODAY)).toBe(true);
    expect(isForToday(handover({ state: 'met', changed_at: '2026-11-08T08:00:00Z' }), TODAY)).toBe(false);
    expect(isForToday(handover({ state: 'declined', changed_at: '2026-11-09T08:00:00Z' }), TODAY)).toBe(true);
    expect(isForToday(handover({ state: 'expired', changed_at: '2026-11-08T08:00:00Z' }), TODAY)).toBe(false);
  });

  test('also of one that was changed on this phone a moment ago, and has no time yet', () => {
    expect(isForToday(handover({ state: 'declined', changed_at: null }), TODAY)).toBe(true);
  });
});

describe('the story', () => {
  beforeEach(() => speak('en'));

  test.each([
    ['proposed', 'Waiting for a yes, by Friday 27 November. Until then Leila still has it.'],
    ['expired', 'Nobody has answered. Leila still has it.'],
    ['declined', 'Linden said no. Leila still has it.'],
    ['taken_back', 'The hand-over was taken back. Leila has it as before.'],
    ['accepted', 'Linden has said yes and has it now. The first meeting is not booked yet.'],
    ['met', 'You have met. Linden has it now.'],
  ])('of one that is %s', (state, words) => {
    expect(story(handover({ state }), TODAY).join(' ')).toBe(words);
  });

  test('says who it is about, also when somebody has no name yet', () => {
    expect(fromTo(handover({ to_name: '' }))).toBe('From Leila to somebody new');
    expect(story(handover({ to_name: '', state: 'accepted' }), TODAY)[0]).toBe('Somebody new has said yes and has it now.');
  });

  test.each(['sv', 'nb', 'da', 'en'])('is told in %s', (language) => {
    speak(language);
    for (const state of ['proposed', 'accepted', 'first_meeting_booked', 'met', 'closed', 'declined', 'expired', 'taken_back'])
      expect(story(handover({ state }), TODAY).length).toBeGreaterThan(0);
  });
});

describe('in somebody else’s plan', () => {
  const at = (agency_id, fields) => ({ member_id: 'me', agency_id, relation: 'professional', ...fields });
  const between = (fields) => handover({ kind: 'agency', from_agency_id: 'almby', to_agency_id: 'linden', from_member_id: null, to_member_id: null, ...fields });

  test.each([
    ['who is to take over says yes or no', between(), at('linden'), ['accept', 'decline']],
    ['also when it is late', between({ state: 'expired' }), at('linden'), ['accept', 'decline']],
    ['and then that they have met', between({ state: 'accepted' }), at('linden'), ['met']],
    ['then it is done', between({ state: 'met' }), at('linden'), ['close']],
    ['who hands over takes it back', between(), at('almby'), ['take_back']],
    ['or asks once more, where nobody answered', between({ state: 'expired' }), at('almby'), ['ask_again', 'take_back']],
    ['or said no', between({ state: 'declined' }), at('almby'), ['ask_again']],
    ['but not what was accepted', between({ state: 'accepted' }), at('almby'), []],
    ['somebody else says nothing', between(), at('other'), []],
    ['nor does a relative, wherever they work', between(), at('linden', { relation: 'relative' }), []],
    ['nor does a colleague, where it is between two workers', between({ kind: 'worker', to_member_id: 'other' }), at('linden'), []],
    ['and nobody takes over from themselves', between({ kind: 'worker', from_member_id: 'me', from_agency_id: 'almby', to_agency_id: 'almby' }), at('almby'), ['take_back']],
    ['one of the two does', between({ kind: 'worker', to_member_id: 'me' }), at(null), ['accept', 'decline']],
  ])('%s', (_, one, me, turns) => {
    expect(turnsOf(one, me)).toEqual(turns);
  });

  test('one is asked to talk by name or by where one works', () => {
    expect(isAsked({ between_member_ids: ['me'] }, at(null))).toBe(true);
    expect(isAsked({ between_agency_ids: ['almby'] }, at('almby'))).toBe(true);
    expect(isAsked({ between_agency_ids: ['almby'], between_member_ids: ['peter'] }, at(null))).toBe(false);
  });
});

describe('one that the person writes down', () => {
  const agency = (id) => ({ id, name: id, kind: 'agency', agency_id: id });
  const worker = (id, agency_id) => ({ id, name: id, kind: 'member', agency_id });
  const said = (from, to) => {
    const { kind, from_agency_id, from_member_id, to_agency_id, to_member_id } = sidesOf(from, to);
    return [kind, from_agency_id, from_member_id, to_agency_id, to_member_id];
  };

  test.each([
    ['from one agency to another', agency('almby'), agency('linden'), ['agency', 'almby', null, 'linden', null]],
    ['to nobody knows whom yet', agency('almby'), null, ['agency', 'almby', null, null, null]],
    ['from a worker to another agency', worker('leila', 'almby'), agency('linden'), ['agency', 'almby', 'leila', 'linden', null]],
    ['from a worker to the next at the same place', worker('leila', 'almby'), worker('omar', 'almby'), ['worker', 'almby', 'leila', 'almby', 'omar']],
    ['from a worker to one who has only a name yet', worker('leila', 'almby'), null, ['worker', 'almby', 'leila', 'almby', null]],
    ['from a worker of nobody knows where', worker('leila', null), null, ['worker', null, 'leila', null, null]],
    ['to somebody inside the same agency', agency('almby'), worker('omar', 'almby'), ['worker', 'almby', null, 'almby', 'omar']],
    ['to somebody at another agency', agency('almby'), worker('nora', 'linden'), ['agency', 'almby', null, 'linden', 'nora']],
  ])('goes %s', (_, from, to, expected) => {
    expect(said(from, to)).toEqual(expected);
  });
});

test('whom one may ask in somebody else’s plan are those that it speaks of by name, each once', () => {
  const rows = {
    step: [{ owner_member_id: 'peter', owner_agency_id: null, names: { peter: 'Peter' } }, { owner_agency_id: 'almby', names: { almby: 'Almby' } }],
    handover: [{ from_agency_id: 'almby', to_agency_id: 'linden', to_member_id: 'nora', names: { almby: 'Almby', linden: 'Linden' } }],
    plan_source: [{ agency_id: 'almby', names: { almby: 'Almby' } }],
  };
  expect(partiesIn({ rows: (noun) => rows[noun] ?? [] }).map(({ id, kind }) => [id, kind])).toEqual([['almby', 'agency'], ['linden', 'agency'], ['peter', 'member']]);
});

describe('that nobody has answered is told', () => {
  const nora = { id: 'nora', relation: 'professional', state: 'active', agency_id: 'linden' };
  const plan = { shared: 'plan', right: 'see', state: 'given', sections: [], receiver_member_id: null, receiver_agency_id: null };
  const to = { kind: 'agency', to_agency_id: 'linden', to_member_id: null, from_member_id: null };
  const told = (fields, known) =>
    whoIsTold({ ...to, ...fields }, { person: null, plan: null, members: [nora], grants: [{ ...plan, receiver_agency_id: 'linden' }], ...known }, new Date('2026-11-23T12:00:00Z'));

  test.each([
    ['to whoever works there and sees the plan', true, {}, {}],
    ['to the one who is named', true, { to_agency_id: null, to_member_id: 'nora' }, { grants: [{ ...plan, receiver_member_id: 'nora' }] }],
    ['to nobody where nobody there takes part', false, {}, { members: [] }],
    ['to nobody who has not been let in', false, {}, { members: [{ ...nora, state: 'named' }] }],
    ['to nobody who does not see the plan', false, {}, { grants: [] }],
    ['to nobody while the consent rests', false, {}, { grants: [{ ...plan, receiver_agency_id: 'linden', state: 'paused' }] }],
    ['to nobody while all sharing is stopped', false, {}, { person: { sharing_stopped: true } }],
    ['not to the one who leaves', false, { kind: 'worker', from_member_id: 'nora' }, {}],
    ['to the system of an agency', true, {}, { members: [{ ...nora, relation: 'system' }] }],
    ['to no relative, wherever they work', false, {}, { members: [{ ...nora, relation: 'relative' }] }],
  ])('%s', (_, expected, fields, known) => {
    expect(told(fields, known).receiver).toBe(expected);
  });

  test('to whoever answers for the whole plan, where they see it', () => {
    expect(told({}, { plan: { responsible_member_id: 'nora' } }).coordinator).toBe(true);
    expect(told({}, { plan: { responsible_member_id: 'nora' }, grants: [] }).coordinator).toBe(false);
  });

  test('in words that claim nothing else', () => {
    speak('en');
    const words = (receiver, coordinator) => t('handovers-if-nobody-words', { name: 'Leila', receiver, coordinator });
    expect(words('yes', 'yes')).toBe('Then Leila still has it. The one who is to take over is reminded the day before. Then whoever is responsible overall is told, and last you.');
    expect(words('no', 'no')).toBe('Then Leila still has it. The one who is to take over is not reminded from here. Call, or ask somebody to call for you. You are told when the day has gone by.');
  });
});
