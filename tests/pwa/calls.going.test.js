/** The mark of a call on the phone: an id, for an hour, and nothing when the phone has been emptied. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { uuid } from '../../pwa/src/local/uuid.js';

vi.mock('../../pwa/src/local/device.js', async () => {
  const { signal } = await import('@preact/signals');
  return { wiped: signal(0) };
});

const HOUR = 60 * 60 * 1000;
let kept;
let others;
beforeEach(() => {
  kept = new Map();
  others = [];
  vi.resetModules();
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', (_name, listener) => others.push(listener));
  vi.stubGlobal('localStorage', {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => kept.set(name, value),
    removeItem: (name) => kept.delete(name),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const start = () => import('../../pwa/src/calls/going.js');

test('a cold start finds it, with what was said to end it', async () => {
  const id = uuid();
  (await start()).keepCall(id, 'ended');
  vi.resetModules();
  expect((await start()).going.value).toEqual({ id, wish: 'ended' });
  expect([...kept]).toEqual([['traden-going', `${id} ended`]]);
});

test('after an hour it is no news any more', async () => {
  (await start()).keepCall(uuid());
  vi.resetModules();
  vi.setSystemTime(Date.now() + HOUR + 1000);
  expect((await start()).going.value).toBe(null);
});

test('another tab is heard', async () => {
  const { going } = await start();
  const id = uuid();
  kept.set('traden-going', id);
  for (const listener of others) listener({ key: 'traden-going' });
  expect(going.value).toEqual({ id, wish: null });
});

test('nothing of it stays on a phone that has been emptied', async () => {
  const { going, keepCall } = await start();
  keepCall(uuid());
  const { wiped } = await import('../../pwa/src/local/device.js');
  wiped.value += 1;
  expect([going.value, kept.size]).toEqual([null, 0]);
});
