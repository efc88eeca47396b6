/** What others lent, for how long it may be kept, and that it goes in time whatever the clock says. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { Store } from '../../pwa/src/local/store.js';
import { createTime } from '../../pwa/src/local/time.js';
import { Clock, Device, PERSON, RELATIVE } from './devices.js';
import { expectNothingOf, Family } from './family.js';
import { json, LEASE } from './model-server.js';

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

const expectNothing = () => expectNothingOf(relative);

describe('how long it may be kept', () => {
  const passes = (seconds) => family.clock.pass(seconds);

  test('a day without contact: gone by itself, offline, while the app runs', async () => {
    await family.sharedStep();
    passes(LEASE - 60);
    expect(await relative.store.endLeases()).toBe(false);
    expect(relative.rows('step')).toHaveLength(1);
    passes(60);
    expect(await relative.store.endLeases()).toBe(true);
    await expectNothing();
  });

  test('gone at the start, before anything is shown', async () => {
    await family.sharedStep();
    await relative.store.close();
    passes(LEASE);
    await relative.open();
    await expectNothing();
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
    await expectNothing();
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
    await expectNothing();
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
    await expectNothing();
  });

  test('asked for anew at the next contact, and whole again', async () => {
    const { step } = await family.sharedStep();
    await family.evaSharesToo();
    passes(LEASE);
    await relative.store.endLeases();
    await expectNothing();
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
    await expectNothing();
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
    await expectNothing();
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
