/** When it runs, and when it lets go of what others lent: the one runner of the app, on a page of its own. */
import 'fake-indexeddb/auto';

import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { ME, PERSON } from './devices.js';

const EVA = '0198a000-0000-7000-8000-00000000000e';
const DAY = 24 * 60 * 60;
const page = Object.assign(new EventTarget(), { visibilityState: 'visible', documentElement: { lang: 'en' } });
const asked = [];
let store;
let runner;
let view;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'Date', 'performance'] });
  vi.stubGlobal('document', page);
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {}, removeItem: () => {} });
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('navigator', { locks: { request: async (_name, act) => act() } });
  vi.stubGlobal('fetch', async (url) => {
    asked.push(url);
    throw new TypeError('no network');
  });
  ({ store } = await import('../../pwa/src/local/here.js'));
  const device = await import('../../pwa/src/local/device.js');
  runner = await import('../../pwa/src/sync/runner.js');
  view = await import('../../pwa/src/local/view.js');
  await device.begin(ME);
  await store.reload();
  runner.startRunner();
});
afterAll(async () => {
  await store.wipe();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Eva lends a step for a day. */
async function lend() {
  const now = store.time.now();
  const step = { noun: 'step', id: 's', person_id: EVA, version: '1', removed: false, what: 'Call' };
  const own = { ...step, id: 'o', person_id: PERSON };
  await store.change(() => ({ rows: [step, own], leases: { now, renewed: now, given: { [EVA]: DAY } } }));
}
const steps = () => view.planOf(EVA).rows('step').length;

test('what others lent goes on a timer, offline, and is asked for again', async () => {
  await lend();
  await vi.advanceTimersByTimeAsync((DAY - 60) * 1000);
  expect(steps()).toBe(1);
  asked.length = 0;
  await vi.advanceTimersByTimeAsync(120_000);
  await vi.waitFor(() => expect(asked.at(-1)).toBe(`/api/changes?again=${EVA}`));
  expect(steps()).toBe(0);
  expect(view.rows('step')).toHaveLength(1);
});

test('and at once when the app is looked at again, before anything of it is drawn', async () => {
  await lend();
  page.visibilityState = 'hidden';
  vi.setSystemTime(Date.now() + DAY * 1000);
  expect(steps()).toBe(1);
  page.visibilityState = 'visible';
  page.dispatchEvent(new Event('visibilitychange'));
  expect(steps()).toBe(0);
});

test('a visit that cannot be confirmed shows nothing', async () => {
  await runner.visit(EVA);
  expect(runner.visiting.value).toEqual({ person_id: EVA, state: 'offline' });
  runner.leave();
  expect(runner.visiting.value).toBeNull();
});
