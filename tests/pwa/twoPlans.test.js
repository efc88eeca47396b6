/** One phone, one's own plan, and a plan of somebody else's: as the screens and the verbs know them. */
import 'fake-indexeddb/auto';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { finishStep } from '../../pwa/src/commands/plan.js';
import * as sharing from '../../pwa/src/commands/sharing.js';
import * as takingPart from '../../pwa/src/commands/takingPart.js';
import { create, edit } from '../../pwa/src/commands/write.js';
import { store } from '../../pwa/src/local/here.js';
import { currentPerson, isPending, one, planOf, row, rows, takingBack, waiting } from '../../pwa/src/local/view.js';
import { createLedger } from '../../pwa/src/sync/ledger.js';
import { inOrder, sendable } from '../../pwa/src/sync/overlay.js';
import { ME, PERSON, RELATIVE } from './devices.js';

vi.mock('../../pwa/src/sync/runner.js', () => ({ poke: () => {} }));

const EVA = '0198a000-0000-7000-8000-00000000000e';
const ALI = 'ali-in-evas-plan';
const of = (person_id, noun, id, fields) => ({ person_id, noun, id, version: '5', removed: false, ...fields });
const STEP = of(EVA, 'step', 'evas-step', { what: 'Call the school', owner: 'nobody', place: 0 });
const TIME = of(EVA, 'appointment', 'evas-time', { title: 'Ingrid', comes_along_member_ids: ['bo'], place: '' });

/** As after a contact with the server. */
const receive = (rows, more = {}) =>
  createLedger(store).receive({ start_again: [], rows, leases: { [EVA]: 3600 }, bookmark: 'b', ...more }, false);
const sent = () => inOrder(store.state.entries).map(({ person_id, noun, method, body }) => ({ person_id, noun, method, body }));
const last = () => sent().at(-1);

async function begin(me) {
  await store.begin(me);
  await (await store.load()).rest;
  await receive([STEP, TIME, of(PERSON, 'step', 'my-step', { what: 'Sleep', place: 0 })]);
}

beforeEach(() => begin(ME));
afterEach(() => store.wipe());

describe('two plans side by side', () => {
  const evas = planOf(EVA);

  test("one's own is what every screen of one's own reads", () => {
    expect(currentPerson.value).toBe(PERSON);
    expect(rows('step').map(({ what }) => what)).toEqual(['Sleep']);
    expect(row('step', STEP.id)).toBeNull();
    expect(rows('appointment')).toEqual([]);
  });

  test("somebody else's is read by saying whose", () => {
    expect(evas.rows('step').map(({ what }) => what)).toEqual(['Call the school']);
    expect(evas.row('step', 'my-step')).toBeNull();
    expect(evas.one('appointment').title).toBe('Ingrid');
    expect(evas.ready()).toBe(true);
    expect(planOf(EVA)).toBe(evas);
    expect(planOf('nobody').rows('step')).toEqual([]);
  });

  test('what was asked for before anything was there follows what comes and goes', async () => {
    await receive([], { start_again: [EVA], leases: {} });
    expect(evas.rows('step')).toEqual([]);
    expect(rows('step')).toHaveLength(1);
  });

  test('an edit goes to the plan the row belongs to, whatever one looks at', async () => {
    await finishStep(STEP.id);
    expect(last()).toEqual({ person_id: EVA, noun: 'step', method: 'PATCH', body: { state: 'done' } });
    expect(evas.row('step', STEP.id).state).toBe('done');
    expect(evas.isPending('step', STEP.id)).toBe(true);
    expect(isPending('step', STEP.id)).toBe(false);
    await finishStep('my-step');
    expect(last().person_id).toBe(PERSON);
  });

  test("also one that is saved when the row has gone: never into one's own plan", async () => {
    await receive([], { start_again: [EVA], leases: {} });
    await edit('step', STEP.id, { why: 'Nobody answered' });
    expect(last().person_id).toBe(EVA);
    expect(evas.rows('step')).toEqual([]);
  });

  test("something new is one's own, unless somebody is named", async () => {
    await create('step', { what: 'Mine' });
    expect(last().person_id).toBe(PERSON);
    await takingPart.proposeStep(EVA, { what: 'Try the evening group' });
    expect(last()).toMatchObject({ person_id: EVA, method: 'PUT', body: { state: 'proposed' } });
    await takingPart.proposeTime(EVA, { title: 'First meeting', starts_at: '2026-12-01T10:00:00Z' });
    expect(last()).toMatchObject({ person_id: EVA, body: { status: 'proposed' } });
    expect(rows('step').map(({ what }) => what)).toEqual(['Sleep', 'Mine']);
  });

  test('what was refused says whose plan it was for', async () => {
    await finishStep(STEP.id);
    const [entry] = sendable(store.state.entries);
    await createLedger(store).refuse(entry, { code: 'not_found', status: 404 });
    expect(waiting.value).toMatchObject([{ person_id: EVA, problem: { code: 'not_found' } }]);
  });

  test('taking part: a step, and coming along', async () => {
    await takingPart.takeStep(STEP, ALI);
    expect(evas.row('step', STEP.id)).toMatchObject({ owner: 'member', owner_member_id: ALI });
    await takingPart.giveStepBack(STEP);
    expect(evas.row('step', STEP.id)).toMatchObject({ owner: 'nobody', owner_member_id: null });
    await takingPart.comeAlong(TIME, ALI);
    expect(evas.row('appointment', TIME.id).comes_along_member_ids).toEqual(['bo', ALI]);
    await takingPart.notComing(TIME, ALI);
    expect(evas.row('appointment', TIME.id).comes_along_member_ids).toEqual(['bo']);
  });
});

describe('an account without a plan of its own', () => {
  beforeEach(async () => {
    await store.wipe();
    await begin(RELATIVE);
  });

  test("has others' plans, and none of its own", async () => {
    expect(currentPerson.value).toBeNull();
    expect(one('person')).toBeNull();
    expect(rows('step')).toEqual([]);
    expect(planOf(EVA).rows('step')).toHaveLength(1);
    await expect(create('step', { what: 'Where?' })).rejects.toThrow(/plan of their own/);
  });

  test('has nothing that opens without unlocking', async () => {
    await finishStep(STEP.id);
    expect(await store.readOpen()).toBeNull();
  });
});

describe('deciding what is shared', () => {
  test('given, narrowed, paused, taken back', async () => {
    const id = await sharing.give({ receiver_member_id: 'ali' }, { shared: 'plan', right: 'take_part' });
    expect(row('grant', id)).toMatchObject({ state: 'given', right: 'take_part', sections: [] });
    await sharing.narrow(id, { right: 'see' });
    await sharing.pause(id);
    expect(row('grant', id)).toMatchObject({ state: 'paused', right: 'see' });
    await sharing.resume(id);
    await sharing.takeBack(id);
    expect(row('grant', id).state).toBe('withdrawn');
  });

  test('what is taken back and not yet sent is told', async () => {
    await receive([of(PERSON, 'grant', 'g', { state: 'given' })]);
    expect(takingBack.value).toEqual([]);
    await sharing.takeBack('g');
    expect(takingBack.value).toEqual([{ noun: 'grant', row_id: 'g' }]);
    expect(isPending('grant', 'g')).toBe(true);
  });

  test('all sharing stopped, and begun again', async () => {
    await receive([of(PERSON, 'grant', 'g', { state: 'given' })]);
    await sharing.stopAllSharing();
    expect(row('grant', 'g').state).toBe('withdrawn');
    await sharing.shareAgain();
    expect(one('person').sharing_stopped).toBe(false);
    expect(row('grant', 'g').state).toBe('withdrawn');
  });

  test.each([
    [['plan', 'network'], 'given', ['given', 'given']],
    [['network'], 'part', ['refused', 'given']],
    [[], 'refused', ['refused', 'refused']],
  ])('a request answered with %j', async (shares, state, decisions) => {
    const asked = { shares: ['plan', 'network'], right: 'see', purpose: 'To plan', until: null };
    const request = of(PERSON, 'request', 'r', { by_member_id: 'ingrid', state: 'asked', ...asked });
    await receive([request]);
    await sharing.answerRequest(request, shares);
    expect(row('request', 'r').state).toBe(state);
    const grants = rows('grant').map((grant) => [grant.receiver_member_id, grant.request_id, grant.purpose, grant.state]);
    expect(grants).toEqual(decisions.map((decision) => ['ingrid', 'r', 'To plan', decision]));
  });
});
