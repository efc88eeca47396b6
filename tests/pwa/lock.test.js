/** The lock, the view and the device as the screens know them: the one store of the app. */
import 'fake-indexeddb/auto';

import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { ME, PERSON } from './devices.js';

const PRF = { credential_id: 'abc', output: new Uint8Array(32).fill(7) };
let page;
let device;
let lock;
let view;
let write;
let store;

beforeAll(async () => {
  page = Object.assign(new EventTarget(), {
    visibilityState: 'visible',
    documentElement: { lang: 'en' },
  });
  const nothing = { getItem: () => null, setItem: () => {}, removeItem: () => {} };
  vi.stubGlobal('document', page);
  vi.stubGlobal('localStorage', nothing);
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('no network');
  });
  ({ store } = await import('../../pwa/src/local/here.js'));
  device = await import('../../pwa/src/local/device.js');
  lock = await import('../../pwa/src/local/lock.js');
  view = await import('../../pwa/src/local/view.js');
  write = await import('../../pwa/src/commands/write.js');
});

beforeEach(async () => {
  await device.begin(ME);
  await store.reload();
});
afterEach(() => device.wipe());

/** The app goes to the background, or comes back. */
function turn(visibilityState) {
  page.visibilityState = visibilityState;
  page.dispatchEvent(new Event('visibilitychange'));
}
const locked = () => vi.waitFor(() => expect(store.loaded).toBe('no'));

describe('when it locks', () => {
  test.each([
    ['never', 0, 10 ** 12, false],
    ['always', 5, 5, true],
    ['after_15', 1000, 1000 + 14 * 60_000, false],
    ['after_15', 1000, 1000 + 15 * 60_000, true],
    ['after_15', 1000, 999, true],
  ])('%s, left at %d, now %d: %s', (mode, leftAt, now, expected) => {
    expect(lock.hasToLock(mode, leftAt, now)).toBe(expected);
  });
});

test('always: leaving the app locks it, and the words in an open field are kept', async () => {
  await lock.setLock('always');
  turn('hidden');
  expect(lock.lockState.value).toBe('locked');
  await write.create('goal', { own_words: 'typed last' });
  await locked();
  expect(view.rows('goal')).toEqual([]);
  turn('visible');
  expect(await device.openDevice()).toBe('locked');
  expect(await lock.unlock()).toBe(true);
  await vi.waitFor(() =>
    expect(view.rows('goal').map((row) => row.own_words)).toEqual(['typed last']),
  );
});

test('after 15 minutes away, by either clock', async () => {
  await lock.setLock('after_15');
  turn('hidden');
  turn('visible');
  expect(lock.lockState.value).toBe('open');
  turn('hidden');
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 16 * 60_000);
  turn('visible');
  vi.restoreAllMocks();
  expect(lock.lockState.value).toBe('locked');
  await locked();
});

test('with a passkey that has PRF only its output unlocks', async () => {
  await write.create('goal', { own_words: 'Sleep' });
  await lock.setLock('after_15', PRF);
  expect(lock.lockedByPasskey.value).toBe(true);
  await lock.lockNow();
  expect(await lock.unlock()).toBe(false);
  expect(await lock.unlock(new Uint8Array(32))).toBe(false);
  expect(await lock.unlock(PRF.output)).toBe(true);
  await expect(lock.setLock('never')).rejects.toThrow(/passkey/);
  await lock.setLock('never', PRF);
  expect(lock.lockedByPasskey.value).toBe(false);
});

test('what the screens read follows what is written', async () => {
  const id = await write.create('step', { what: 'Ring' });
  const second = await write.create('step', { what: 'Write' });
  expect(view.rows('step').map((row) => row.id)).toEqual([id, second]);
  expect(view.syncState.value).toMatchObject({ count: 2 });
  expect(view.isPending('step', id)).toBe(true);
  await write.edit('plan', null, { responsible_name: 'Ingrid' });
  expect(view.one('plan')).toMatchObject({ id: PERSON, responsible_name: 'Ingrid' });
  const undo = await write.remove('step', id);
  expect(view.rows('step').map((row) => row.id)).toEqual([second]);
  await undo();
  expect(view.row('step', id).what).toBe('Ring');
  expect(() => view.rows('stpe')).toThrow('unknown noun');
});

test('wiped: nobody is here, and every screen is empty', async () => {
  await write.create('step', { what: 'Ring' });
  const before = device.wiped.value;
  await device.wipe();
  expect(device.me.value).toBeNull();
  expect(view.rows('step')).toEqual([]);
  expect(device.wiped.value).toBeGreaterThan(before);
  expect(await device.openDevice()).toBe('none');
});
