/** Looking at a plan that this phone must not keep: in memory, and forgotten. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { PERSON, RELATIVE } from './devices.js';
import { EVA, expectNothingOf, Family } from './family.js';

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

describe('a visit, where nothing may be kept', () => {
  beforeEach(async () => {
    await family.sharedStep();
    server.letIn(RELATIVE.account_id, family.ali, 'professional');
    await relative.sync();
  });
  const state = () => relative.visits.visiting.value?.state;

  test('the plan is in memory, and never on the disk', async () => {
    await expectNothing();
    await relative.visits.visit(PERSON);
    expect(state()).toBe('here');
    await relative.store.reload();
    expect(relative.rows('step').map(({ what }) => what)).toEqual(['Ring the clinic']);
    await expectNothing();
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
    await expectNothing();
  });

  test('locking forgets it, and what comes in afterwards is for nobody', async () => {
    await relative.visits.visit(PERSON);
    await phone.write.create('step', { what: 'one more' });
    await phone.sync();
    const { reach } = relative.network;
    relative.network.reach = async (url, init) => {
      const reply = await reach(url, init);
      await relative.store.lock();
      return reply;
    };
    await relative.visits.lookAgain();
    expect(relative.store.state.visited).toBeNull();
    await expectNothing();
  });

  test('one looks at one person at a time: an answer about the one before comes too late', async () => {
    await family.evaSharesToo();
    const first = relative.visits.visit(PERSON);
    const second = relative.visits.visit(EVA);
    await Promise.all([first, second]);
    expect(relative.visits.visiting.value.person_id).toBe(EVA);
    expect(relative.store.state.visited.person_id).toBe(EVA);
    expect([...relative.store.state.visited.rows.values()].every(({ person_id }) => person_id === EVA)).toBe(true);
  });
});
