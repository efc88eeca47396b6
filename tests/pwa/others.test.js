/** Others' plans on one's own phone: what may be there, for how long, and that it goes. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { wordsOf } from '../../pwa/src/local/nouns.js';
import { Store } from '../../pwa/src/local/store.js';
import { createTime } from '../../pwa/src/local/time.js';
import { Clock, Device, ME, PERSON, RELATIVE } from './devices.js';
import { Family, rowsOnDisk, wholeDisk } from './family.js';
import { json, LEASE, problem } from './model-server.js';

const EVA = '0198a000-0000-7000-8000-00000000000e';
const HOUR = 60 * 60;
let family;
let phone;
let relative;
let server;

beforeEach(async () => {
  family = await Family.make();
  ({ phone, relative, server } = family);
});
afterEach(() => family.close());

/** Nothing of the person: not on the screen, not in memory, not on the disk. */
async function expectNothingOf(person = PERSON) {
  const seen = [...relative.store.state.rows.values()].filter(({ person_id }) => person_id === person);
  expect(seen).toEqual([]);
  expect(await rowsOnDisk(relative, person)).toEqual([]);
}

/** A second plan that is shared with the relative. @returns {Promise<Device>} Eva's phone */
async function evaSharesToo() {
  const plan = server.addPlan(EVA, 'eva');
  const eva = await Device.make(server, 'eva', { me: { ...ME, account_id: 'eva', person_id: EVA }, account: 'eva' });
  const member = await eva.write.create('member', { name: 'Ali' });
  await eva.write.create('step', { what: 'Call the school' });
  await eva.write.create('grant', { receiver_member_id: member, shared: 'plan' });
  await eva.sync();
  server.letIn(RELATIVE.account_id, member, 'relative', plan);
  await relative.sync();
  return eva;
}

describe('what is shared', () => {
  test('is on the phone, sealed, and nothing else is', async () => {
    await phone.write.create('crisis_entry', { words: 'My reasons' });
    const { step } = await family.sharedStep();
    expect(relative.row('step', step).what).toBe('Ring the clinic');
    expect(relative.rows('crisis_entry')).toEqual([]);
    expect(await rowsOnDisk(relative)).toContain(`${PERSON}/step/${step}`);
    expect(await wholeDisk(relative)).not.toContain('Ring the clinic');
  });

  test('is there after a restart without network', async () => {
    const { step } = await family.sharedStep();
    await relative.restart();
    expect(relative.row('step', step).what).toBe('Ring the clinic');
  });

  test('never gets into what opens without unlocking', async () => {
    await phone.write.edit('crisis_plan', null, { opens_without_unlocking: ['reasons'] });
    await phone.write.create('crisis_entry', { section: 'reasons', words: 'My sister' });
    await family.give('crisis_plan');
    await phone.sync();
    await relative.sync();
    expect(relative.rows('crisis_entry')).toHaveLength(1);
    expect(await relative.store.readOpen()).toBeNull();
  });

  test('is written to in the plan it belongs to, also when one has lost sight of it', async () => {
    const { step } = await family.sharedStep({}, { right: 'take_part' });
    await relative.write.edit('step', step, { owner: 'member', owner_member_id: family.ali });
    await relative.sync();
    expect(server.plan.find('step', step).fields.owner_member_id).toBe(family.ali);
    server.plan.members.clear();
    await relative.sync();
    await relative.write.edit('step', step, { why: 'Nobody answered' });
    expect(relative.unsent()[0].person_id).toBe(PERSON);
  });
});

describe('what is not shared any more', () => {
  test.each([
    ['taken back', (grant) => family.takeBack(grant)],
    ['paused', (grant) => phone.write.edit('grant', grant, { state: 'paused' })],
    ['removed from the network', () => phone.write.remove('member', family.ali)],
    ['all sharing stopped', () => phone.write.edit('person', null, { sharing_stopped: true })],
  ])('%s: gone at the next contact, however long the phone was off', async (_how, act) => {
    const { grant } = await family.sharedStep();
    relative.network.faults = ['lost', 'lost'];
    await act(grant);
    await phone.sync();
    await relative.sync();
    await relative.restart();
    await relative.sync();
    expect(relative.rows('step')).toHaveLength(1);
    expect((await relative.sync()).anew).toBe(true);
    await expectNothingOf();
    await relative.restart();
    await expectNothingOf();
  });

  test('narrowed to a section: exactly the rest goes', async () => {
    for (const section of ['reasons', 'warning_signs'])
      await phone.write.create('crisis_entry', { section, words: section });
    const grant = await family.give('crisis_plan');
    await phone.sync();
    await relative.sync();
    expect(relative.rows('crisis_entry')).toHaveLength(2);
    await phone.write.edit('grant', grant, { sections: ['reasons'] });
    await phone.sync();
    await relative.sync();
    expect(relative.rows('crisis_entry').map(({ words }) => words)).toEqual(['reasons']);
    expect(await rowsOnDisk(relative)).toHaveLength(1);
  });

  test('a dump of the disk has no byte of it, as it lies or opened', async () => {
    const words = ['Ring the clinic', 'My sister', 'warning signs, all of them'];
    const { step, grant } = await family.sharedStep({ what: words[0] });
    const sister = await phone.write.create('crisis_entry', { section: 'reasons', words: words[1] });
    const signs = await phone.write.create('crisis_entry', { section: 'warning_signs', words: words[2] });
    const crisis = await family.give('crisis_plan');
    await phone.sync();
    await relative.sync();
    const dump = await wholeDisk(relative, { opened: true });
    for (const trace of [...words, step, sister, signs]) expect(dump).toContain(trace);

    await relative.store.close();
    await phone.write.edit('grant', crisis, { sections: ['reasons'] });
    await family.takeBack(grant);
    await phone.sync();
    await relative.open();
    await relative.sync();
    const narrowed = await wholeDisk(relative, { opened: true });
    expect(narrowed).toContain(words[1]);
    for (const trace of [words[0], words[2], step, signs, grant]) expect(narrowed).not.toContain(trace);

    await phone.write.remove('member', family.ali);
    await phone.sync();
    await relative.sync();
    const removed = await wholeDisk(relative, { opened: true });
    for (const trace of [...words, sister, crisis, family.ali, PERSON]) expect(removed).not.toContain(trace);
  });

  test('marked only me: gone too', async () => {
    const { step } = await family.sharedStep();
    await phone.write.edit('step', step, { only_me: true });
    await phone.sync();
    await relative.sync();
    expect(relative.rows('step')).toEqual([]);
    expect(await rowsOnDisk(relative)).not.toContain(`${PERSON}/step/${step}`);
  });

  test("of one person: another's plan is not touched", async () => {
    const { grant } = await family.sharedStep();
    const eva = await evaSharesToo();
    await family.takeBack(grant);
    await phone.sync();
    await relative.sync();
    await expectNothingOf();
    expect(relative.rows('step').map(({ what }) => what)).toEqual(['Call the school']);
    expect(await rowsOnDisk(relative, EVA)).not.toEqual([]);
    await eva.store.close();
  });

  test("words on their way wait in words: one's own, and nothing else", async () => {
    const { grant, step } = await family.sharedStep({ what: 'Ring the clinic', why: 'The pills' }, { right: 'take_part' });
    await relative.write.edit('step', step, { why: 'Nobody answered' });
    await family.takeBack(grant);
    await phone.sync();
    expect(await relative.sync()).toMatchObject({ state: 'done' });
    await expectNothingOf();
    const [entry] = relative.waiting();
    expect(entry).toMatchObject({ person_id: PERSON, problem: { code: 'not_found' } });
    expect(entry.body).toEqual({ why: 'Nobody answered' });
    await relative.restart();
    expect(relative.waiting()).toHaveLength(1);
  });
});

describe('a note to the plan', () => {
  const send = (words) => relative.write.create('note', { words }, undefined, PERSON);
  const notes = () => phone.rows('note').map(({ words, by_member_id }) => [words, by_member_id]);

  test('reaches the person, also from somebody who sees nothing', async () => {
    const id = await send('I will be home all day');
    relative.network.faults = ['lost'];
    await relative.sync();
    expect(relative.row('note', id)).toMatchObject({ version: '0', person_id: PERSON });
    await relative.restart();
    expect(await relative.sync()).toEqual({ state: 'done' });
    await phone.sync();
    expect(notes()).toEqual([['I will be home all day', family.ali]]);
    expect(relative.unsent()).toEqual([]);
    await expectNothingOf();
  });

  test('sent twice it comes once; the person can remove it', async () => {
    await send('Call me');
    relative.network.faults = ['twice'];
    await relative.sync();
    await phone.sync();
    await phone.write.remove('note', phone.rows('note')[0].id);
    await phone.sync();
    expect(phone.rows('note').map(({ removed }) => removed)).toEqual([true]);
  });

  test('refused, it waits with its words', async () => {
    await send('Call me');
    relative.network.reach = async () => problem(404, 'not_found');
    await relative.sync();
    const [{ noun, body }] = relative.waiting();
    expect(wordsOf(noun, body)).toEqual({ words: 'Call me' });
  });

  test('somebody who was removed is answered the same', async () => {
    await phone.write.remove('member', family.ali);
    await phone.sync();
    await send('Call me');
    expect(await relative.sync()).toEqual({ state: 'done' });
    await phone.sync();
    expect(notes()).toEqual([]);
  });
});

describe('how long it may be kept', () => {
  const passes = (seconds) => family.clock.pass(seconds);

  test('a day without contact: gone by itself, offline, while the app runs', async () => {
    await family.sharedStep();
    passes(LEASE - 60);
    expect(await relative.store.endLeases()).toBe(false);
    expect(relative.rows('step')).toHaveLength(1);
    passes(60);
    expect(await relative.store.endLeases()).toBe(true);
    await expectNothingOf();
  });

  test('gone at the start, before anything is shown', async () => {
    await family.sharedStep();
    await relative.store.close();
    passes(LEASE);
    await relative.open();
    await expectNothingOf();
  });

  test('gone while the data is locked, without its key', async () => {
    await family.sharedStep();
    await relative.store.keys.lockUnder({ credential_id: 'abc', output: new Uint8Array(32) });
    await relative.store.lock();
    passes(LEASE / 2);
    expect(await relative.store.endLeases()).toBe(false);
    await relative.store.close();
    passes(LEASE / 2);
    const locked = new Store(relative.database, family.clock.start());
    expect(await locked.start()).toBe('locked');
    await expectNothingOf();
    await locked.close();
  });

  test('every contact renews it, also one that brings nothing', async () => {
    await family.sharedStep();
    for (let day = 0; day < 3; day += 1) {
      passes(20 * HOUR);
      await relative.sync();
    }
    expect(relative.rows('step')).toHaveLength(1);
    passes(LEASE);
    await relative.store.endLeases();
    await expectNothingOf();
  });

  test('counted from the question, not from an answer that lay under way', async () => {
    await family.sharedStep();
    const { reach } = relative.network;
    relative.network.reach = async (url, init) => {
      const reply = await reach(url, init);
      passes(LEASE);
      return reply;
    };
    await relative.sync();
    await relative.store.endLeases();
    await expectNothingOf();
  });

  test('asked for anew at the next contact, and whole again', async () => {
    const { step } = await family.sharedStep();
    await evaSharesToo();
    passes(LEASE);
    await relative.store.endLeases();
    await expectNothingOf();
    await relative.restart();
    await relative.sync();
    expect(relative.row('step', step).what).toBe('Ring the clinic');
    expect(relative.rows('step')).toHaveLength(2);
    server.asked = [];
    await relative.sync();
    expect(server.asked.map(([, , url]) => url).join()).not.toContain('again');
  });

  test.each([
    ['back by a day after the lease', LEASE, -LEASE],
    ['back by a week while it lasts', HOUR, -7 * LEASE],
    ['forward at the last contact, then back', 0, -30 * LEASE],
  ])('a clock that is set %s keeps nothing', async (_how, before, back) => {
    if (before === 0) family.clock.set(30 * LEASE);
    await family.sharedStep();
    passes(before);
    await relative.store.endLeases();
    await relative.store.close();
    family.clock.set(back);
    await relative.open();
    await relative.store.endLeases();
    await expectNothingOf();
    await relative.sync();
    expect(relative.rows('step')).toHaveLength(1);
    passes(HOUR);
    await relative.restart();
    expect(relative.rows('step')).toHaveLength(1);
  });

  test("one's own plan is kept for good", async () => {
    await phone.write.create('step', { what: 'Ring the clinic' });
    await phone.sync();
    phone.clock.pass(1000 * LEASE);
    phone.clock.set(-500 * LEASE);
    await phone.restart();
    await phone.store.endLeases();
    expect(phone.rows('step')).toHaveLength(1);
  });

  test('rows that nobody lent are not taken in', async () => {
    relative.network.reach = async () =>
      json(200, {
        start_again: [],
        rows: [{ noun: 'step', id: 's', person_id: PERSON, version: '1', removed: false, what: 'Ring' }],
        bookmark: 'b',
        more: false,
      });
    await relative.sync();
    await expectNothingOf();
    expect(relative.store.state.leases.again).toEqual([PERSON]);
  });

  test('another tab lets go as well', async () => {
    await family.sharedStep();
    const other = new Device(relative.network, relative.database, RELATIVE, family.clock);
    await other.open();
    const heard = new Promise((resolve) => {
      other.store.listeners.add(() => other.rows('step').length === 0 && resolve());
    });
    passes(LEASE);
    await relative.store.endLeases();
    await heard;
    await other.store.close();
  });
});

describe('the clock', () => {
  const clock = new Clock();

  test('never goes back, and goes on while the app runs', () => {
    const time = clock.start();
    const before = time.now();
    clock.set(-HOUR);
    clock.steady += 1000;
    expect(time.now()).toBe(before + 1000);
    expect(time.wasSetBack()).toBe(true);
  });

  test('small corrections are no setting back', () => {
    const time = clock.start();
    time.remember(clock.wall + 60_000);
    expect(time.wasSetBack()).toBe(false);
    expect(time.now()).toBe(clock.wall + 60_000);
  });

  test('is the real one when nothing else is said', () => {
    expect(Math.abs(createTime().now() - Date.now())).toBeLessThan(1000);
  });
});

describe('a visit, where nothing may be kept', () => {
  beforeEach(async () => {
    await family.sharedStep();
    server.letIn(RELATIVE.account_id, family.ali, 'professional');
    await relative.sync();
  });
  const state = () => relative.visits.visiting.value?.state;

  test('the plan is in memory, and never on the disk', async () => {
    await expectNothingOf();
    await relative.visits.visit(PERSON);
    expect(state()).toBe('here');
    await relative.store.reload();
    expect(relative.rows('step').map(({ what }) => what)).toEqual(['Ring the clinic']);
    await expectNothingOf();
    relative.visits.leave();
    expect(relative.rows('step')).toEqual([]);
  });

  test('all pages are read, and news when it is looked at again', async () => {
    for (let count = 0; count < 12; count += 1) await phone.write.create('step', { what: `step ${count}` });
    await phone.sync();
    await relative.visits.visit(PERSON);
    expect(relative.rows('step')).toHaveLength(13);
    await phone.write.create('step', { what: 'one more' });
    await phone.sync();
    await relative.visits.lookAgain();
    expect(relative.rows('step')).toHaveLength(14);
  });

  test('what is not confirmed is forgotten', async () => {
    await relative.visits.visit(PERSON);
    relative.network.faults = ['lost'];
    await relative.visits.lookAgain();
    expect(state()).toBe('offline');
    expect(relative.rows('step')).toEqual([]);
    await relative.visits.lookAgain();
    expect(relative.rows('step')).toHaveLength(1);
  });

  test('what is taken back is gone when it is looked at again', async () => {
    await relative.visits.visit(PERSON);
    await phone.write.remove('member', family.ali);
    await phone.sync();
    await relative.visits.lookAgain();
    expect(relative.rows('step')).toEqual([]);
  });

  test('an edit goes through the outbox; what the server answers stays in memory', async () => {
    await phone.write.edit('grant', phone.rows('grant')[0].id, { right: 'take_part' });
    await phone.sync();
    await relative.visits.visit(PERSON);
    const [step] = relative.rows('step');
    await relative.write.edit('step', step.id, { owner: 'member', owner_member_id: family.ali });
    await relative.sync();
    expect(server.plan.find('step', step.id).fields.owner).toBe('member');
    expect(relative.row('step', step.id)).toMatchObject({ owner: 'member', what: 'Ring the clinic' });
    await expectNothingOf();
  });

  test('locking forgets it, and what comes in afterwards is for nobody', async () => {
    await relative.visits.visit(PERSON);
    const { reach } = relative.network;
    relative.network.reach = async (url, init) => {
      const reply = await reach(url, init);
      await relative.store.lock();
      return reply;
    };
    await relative.visits.lookAgain();
    expect(relative.store.state.visited).toBeNull();
    await expectNothingOf();
  });

  test('one looks at one person at a time: an answer about the one before comes too late', async () => {
    await evaSharesToo();
    const first = relative.visits.visit(PERSON);
    const second = relative.visits.visit(EVA);
    await Promise.all([first, second]);
    expect(relative.visits.visiting.value.person_id).toBe(EVA);
    expect(relative.store.state.visited.person_id).toBe(EVA);
    expect([...relative.store.state.visited.rows.values()].every(({ person_id }) => person_id === EVA)).toBe(true);
  });
});
