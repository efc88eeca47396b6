/** Others' plans on one's own phone: what is there, and that exactly what is not shared any more goes. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { wordsOf } from '../../pwa/src/local/nouns.js';
import { PERSON } from './devices.js';
import { EVA, expectNothingOf, Family, rowsOnDisk, wholeDisk } from './family.js';
import { problem } from './model-server.js';

let family;
let phone;
let relative;
let server;

beforeEach(async () => {
  family = await Family.make();
  ({ phone, relative, server } = family);
});
afterEach(() => family.close());

const expectNothing = () => expectNothingOf(relative);

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
    await expectNothing();
    await relative.restart();
    await expectNothing();
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
    await family.evaSharesToo();
    await family.takeBack(grant);
    await phone.sync();
    await relative.sync();
    await expectNothing();
    expect(relative.rows('step').map(({ what }) => what)).toEqual(['Call the school']);
    expect(await rowsOnDisk(relative, EVA)).not.toEqual([]);
  });

  test("words on their way wait in words: one's own, and nothing else", async () => {
    const { grant, step } = await family.sharedStep({ what: 'Ring the clinic', why: 'The pills' }, { right: 'take_part' });
    await relative.write.edit('step', step, { why: 'Nobody answered' });
    await family.takeBack(grant);
    await phone.sync();
    expect(await relative.sync()).toMatchObject({ state: 'done' });
    await expectNothing();
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
    await expectNothing();
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
