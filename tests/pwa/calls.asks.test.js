/** Whoever is asked: what they answer is never lost, and never said to be sent before it is. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const parts = vi.hoisted(() => ({ within: vi.fn() }));
vi.mock('../../pwa/src/calls/wire.js', () => parts);
vi.mock('../../pwa/src/account/session.js', async () => {
  const { signal } = await import('@preact/signals');
  return { session: signal({ state: 'open', account_id: 'maja', person_id: null }) };
});
vi.mock('../../pwa/src/local/device.js', async () => {
  const { signal } = await import('@preact/signals');
  return { wiped: signal(0) };
});

const OFFLINE = { code: 'offline' };
const ask = (fields) => ({ id: 'a1', person_id: 'kim', called: 'Kim', asked_at: '2026-11-23T02:12:00Z', words: '', answer: null, answered_at: null, over: false, over_at: null, ...fields });

let kept;
beforeEach(() => {
  kept = new Map();
  vi.resetModules();
  vi.stubGlobal('localStorage', {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => kept.set(name, value),
    removeItem: (name) => kept.delete(name),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  parts.within.mockReset();
});

const begin = () => import('../../pwa/src/calls/asks.js');
const open = async (fields) => {
  const { session } = await import('../../pwa/src/account/session.js');
  session.value = { ...session.value, ...fields };
};

test('an answer is sent once, and what the server says of it is shown', async () => {
  const { giveAnswer, asks, said } = await begin();
  parts.within.mockResolvedValue({ data: { ask: ask({ answer: 'calling' }) } });
  await giveAnswer('a1', 'calling');
  expect(parts.within.mock.calls.map(([, ...rest]) => rest)).toEqual([['PUT', '/api/asks/a1/answer', { answer: 'calling' }]]);
  expect([asks.value.list[0].answer, said.value, kept.size]).toEqual(['calling', {}, 0]);
});

test('an answer that did not get through stays, also through a restart, and is not tried by itself', async () => {
  const { giveAnswer, said, askForAsks } = await begin();
  parts.within.mockRejectedValue(OFFLINE);
  await giveAnswer('a1', 'coming');
  expect(said.value['a1']).toMatchObject({ answer: 'coming', state: 'not_sent' });
  await askForAsks();
  vi.resetModules();
  const again = await begin();
  expect(again.said.value['a1']).toMatchObject({ answer: 'coming', state: 'not_sent' });
  expect(parts.within.mock.calls.filter(([, method]) => method === 'PUT')).toHaveLength(1);
  parts.within.mockResolvedValue({ data: { ask: ask({ answer: 'coming' }) } });
  await again.giveAnswer('a1', 'coming');
  expect([again.said.value, kept.size]).toEqual([{}, 0]);
});

test('an answer from a notice that did not get through is taken over; a word that is no answer is not', async () => {
  const { notSentElsewhere, said } = await begin();
  notSentElsewhere('a1', 'cannot');
  notSentElsewhere('a2', 'perhaps');
  notSentElsewhere('a3', undefined);
  expect(Object.keys(said.value)).toEqual(['a1']);
});

test('what is kept names nobody', async () => {
  const { giveAnswer } = await begin();
  parts.within.mockRejectedValue(OFFLINE);
  await giveAnswer('a1', 'calling');
  expect([...kept]).toEqual([['traden-answers', '{"a1":"calling"}']]);
});

test('those who ask stay in sight when they cannot be asked for again', async () => {
  const { askForAsks, asks } = await begin();
  parts.within.mockResolvedValueOnce({ data: { asks: [ask()] } }).mockRejectedValueOnce(OFFLINE);
  await askForAsks();
  await askForAsks();
  expect(asks.value).toMatchObject({ state: 'here', list: [{ id: 'a1' }], problem: OFFLINE });
});

test('nothing of it stays when the phone is locked, or emptied', async () => {
  const { askForAsks, asks, said, notSentElsewhere } = await begin();
  parts.within.mockResolvedValue({ data: { asks: [ask()] } });
  await askForAsks();
  await open({ state: 'locked' });
  expect(asks.value).toMatchObject({ state: 'not_asked', list: [] });
  notSentElsewhere('a1', 'calling');
  const { wiped } = await import('../../pwa/src/local/device.js');
  wiped.value += 1;
  expect([said.value, kept.size]).toEqual([{}, 0]);
});

test('having seen it is told, and it is no matter when that does not get through', async () => {
  const { tellSeen } = await begin();
  parts.within.mockRejectedValue(OFFLINE);
  await expect(tellSeen('a1')).resolves.toBeUndefined();
});
