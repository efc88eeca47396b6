/** Where goals and steps come from, whose answer they wait for, and what a plan lacks. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

import { gapsIn } from '../../pwa/src/screens/plan/gaps.js';
import { goalsWaiting } from '../../pwa/src/screens/plan/order.js';
import { fromWords, holdsWords, sourceName } from '../../pwa/src/screens/plan/sourceWords.js';
import { speak } from './texts.js';

const ROWS = {
  plan_source: { care: { plan_kind: 'vardplan', agency_id: 'bryggan' } },
  agency: { bryggan: { name: 'Bryggan' } },
  member: { peter: { agency_id: 'bryggan' } },
};
vi.mock('../../pwa/src/local/view.js', () => ({ rows: () => [], row: (noun, id) => ROWS[noun]?.[id] ?? null, one: () => null }));

const TODAY = '2026-11-23';
const step = (fields) => ({ id: 'step', state: 'agreed', owner: 'agency', owner_agency_id: 'bryggan', owner_accepted_on: '2026-11-01', goal_id: 'goal', source: 'typed', ...fields });
const goal = (fields) => ({ id: 'goal', state: 'agreed', source: 'typed', answer: null, ...fields });
const whole = (fields) => ({
  plan: { responsible_name: 'Karin', next_review: '2026-12-01' },
  goals: [goal()],
  steps: [step()],
  sources: [{ id: 'care', state: 'active', agency_id: 'bryggan' }],
  handovers: [],
  ...fields,
});
const kinds = (all) => gapsIn(all, (each) => each.owner_agency_id, TODAY).map(({ kind }) => kind);

describe('where it comes from', () => {
  beforeEach(() => speak('en'));

  test.each([
    ['From the care plan at Bryggan', { plan_source_id: 'care' }],
    ['From the implementation plan at Bryggan', { source: 'agency_system', source_member_id: 'peter', plan_kind: 'genomforandeplan' }],
    ['From the plan at Bryggan', { source: 'agency_system', source_member_id: 'peter' }],
    ['From the NAV plan', { source: 'agency_system', plan_kind: 'nav_plan' }],
    ['From the agency’s system', { source: 'agency_system' }],
    ['', { source: 'typed' }],
    ['', { source: 'meeting', plan_kind: 'sip' }],
  ])('"%s"', (words, fields) => {
    expect(fromWords(step(fields))).toBe(words);
  });

  test('a plan of an agency is called what they call it, else by its kind', () => {
    expect(sourceName({ title: 'Care at Bryggan', plan_kind: 'vardplan' })).toBe('Care at Bryggan');
    expect(sourceName({ title: '', plan_kind: 'nav_plan' })).toBe('NAV plan');
  });

  test('and from when to when it holds', () => {
    expect(holdsWords({ state: 'active', starts_on: '2026-10-14', ends_on: null })).toBe('from Wednesday 14 October');
    expect(holdsWords({ state: 'ended', starts_on: null, ends_on: '2026-10-14' })).toBe('Ended · until Wednesday 14 October');
  });
});

describe('a goal waits for the person', () => {
  test('when somebody proposes it and nothing is said yet', () => {
    const proposed = goal({ state: 'proposed' });
    expect(goalsWaiting([goal(), proposed, goal({ state: 'proposed', answer: 'unsure' }), goal({ state: 'stopped' })])).toEqual([proposed]);
  });
});

describe('what a plan lacks', () => {
  test('is nothing when everything has somebody', () => {
    expect(kinds(whole())).toEqual([]);
  });

  test.each([
    ['somebody who answers for the whole', { plan: { next_review: '2026-12-01' } }, ['responsible']],
    ['a day to look it over', { plan: { responsible_agency_id: 'bryggan', next_review: null } }, ['review']],
    ['a new day, when the last has gone by', { plan: { responsible_member_id: 'peter', next_review: '2026-11-22' } }, ['review']],
    ['a plan at all', { plan: null }, ['responsible', 'review']],
    ['somebody for a step', { steps: [step(), step({ owner: 'nobody' })] }, ['step']],
    ['a step under a goal', { goals: [goal(), goal({ id: 'other' })] }, ['goal']],
    ['what an agency does by its own plan', { steps: [step({ state: 'done' })] }, ['source']],
    ['a yes to a hand-over', { handovers: [{ state: 'expired' }, { state: 'declined' }, { state: 'accepted' }] }, ['handover', 'handover']],
  ])('%s', (_, fields, found) => {
    expect(kinds(whole(fields))).toEqual(found);
  });

  test('is not a goal that is only proposed or was stopped, nor a plan of an agency that has ended', () => {
    const goals = [goal(), goal({ id: 'a', state: 'proposed' }), goal({ id: 'b', state: 'stopped' })];
    expect(kinds(whole({ goals, sources: [{ id: 'old', state: 'ended', agency_id: 'other' }] }))).toEqual([]);
  });
});
