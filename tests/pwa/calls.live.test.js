/** A call for contact as it goes: asked once at a tap, looked at often, never sent by itself. */
import { beforeEach, describe, expect, test } from 'vitest';

import { surelyNotSent } from '../../pwa/src/calls/live.js';
import { aCall, NO_ANSWER, NOT_FOUND, OFFLINE, problem, recipient, settle, world } from './calls.js';

const ASKING = { about: null, member_ids: null, tell: false };

let w;
let stop;
beforeEach(() => {
  w = world();
  stop = w.live.follow();
  w.answers.make = [aCall({ state: 'undoable' })];
  w.answers.look = [aCall()];
});

async function asked() {
  void w.live.ask(ASKING);
  await settle();
}

describe('asking', () => {
  test('is one request with an id of the phone\'s own, and the mark stands before the answer', async () => {
    let arrive;
    w.answers.make = [() => new Promise((resolve) => { arrive = () => resolve(aCall({ state: 'undoable' })); })];
    await asked();
    expect(w.asked).toEqual([['make', 'call-1', ASKING]]);
    expect([w.shown().standing, w.mark.kept]).toEqual(['sending', { id: 'call-1', wish: null }]);
    arrive();
    await settle();
    expect([w.shown().standing, w.shown().call.state]).toEqual(['known', 'undoable']);
  });

  test('without network is not sent, at once, and leaves no mark', async () => {
    w.here.online = false;
    w.answers.make = [OFFLINE];
    await asked();
    expect([w.shown().standing, w.mark.kept]).toEqual(['not_sent', null]);
  });

  test('that was not sent is never sent later, however often the network comes back', async () => {
    w.here.online = false;
    w.answers.make = [OFFLINE, aCall()];
    await asked();
    w.here.online = true;
    w.live.wake();
    await w.passes(3600);
    w.live.wake();
    await settle();
    expect(w.asked).toEqual([['make', 'call-1', ASKING]]);
    expect(w.shown().standing).toBe('not_sent');
  });

  test('again is a tap', async () => {
    w.here.online = false;
    w.answers.make = [OFFLINE, aCall({ state: 'undoable' })];
    await asked();
    w.here.online = true;
    await w.live.again();
    expect(w.count('make')).toBe(2);
    expect(w.shown().call.state).toBe('undoable');
  });

  test.each([
    ['nobody to ask', problem('nobody_to_ask', 409)],
    ['signed out', problem('session_expired', 401)],
    ['too many', problem('too_many_requests', 429)],
    ['a database that is away', problem('try_later', 503)],
  ])('refused (%s) is not sent, and surely so', async (_, refusal) => {
    w.answers.make = [refusal];
    await asked();
    expect([w.shown().standing, w.shown().problem.code, w.mark.kept]).toEqual(['not_sent', refusal.code, null]);
  });
});

describe('where no answer came', () => {
  test.each([
    ['the server has it', [aCall()], 'known'],
    ['the server has never heard of it', [NOT_FOUND], 'not_sent'],
  ])('nothing is claimed until it is looked up: %s', async (_, looked, standing) => {
    w.answers.make = [NO_ANSWER];
    w.answers.look = looked;
    await asked();
    expect(w.shown().standing).toBe('unsure');
    await w.passes(3);
    expect([w.shown().standing, w.count('make')]).toEqual([standing, 1]);
  });

  test('asking again keeps the id, so that nobody is asked twice', async () => {
    w.answers.make = [NO_ANSWER, aCall()];
    w.answers.look = [OFFLINE];
    await asked();
    await w.live.again();
    expect(w.asked.filter(([kind]) => kind === 'make').map(([, id]) => id)).toEqual(['call-1', 'call-1']);
  });

  test('a late look does not land on what was asked after it', async () => {
    let late;
    w.answers.make = [NO_ANSWER, aCall()];
    w.answers.look = [() => new Promise((_, reject) => { late = () => reject(NOT_FOUND); })];
    await asked();
    await w.passes(2);
    await w.live.again();
    late();
    await settle();
    expect(w.shown().call.state).toBe('asking');
  });

  test.each([
    [0, false, true], [0, true, false], [409, true, true], [500, true, false], [502, false, false], [503, true, true],
  ])('status %i, network %s: surely not sent is %s', (status, online, sure) => {
    expect(surelyNotSent({ status }, online)).toBe(sure);
  });
});

describe('looking', () => {
  test('is every two seconds while someone is asked', async () => {
    await asked();
    w.forget();
    await w.passes(10);
    expect(w.count('look')).toBe(5);
  });

  test('is less and less often without network, says so, and is at once when the app comes to the front', async () => {
    await asked();
    w.answers.look = [OFFLINE];
    w.forget();
    await w.passes(60);
    expect(w.count('look')).toBeLessThan(8);
    expect(w.shown()).toMatchObject({ stale: true, call: { state: 'undoable' } });
    w.answers.look = [aCall({ state: 'answered' })];
    w.live.wake();
    await settle();
    expect(w.shown()).toMatchObject({ stale: false, call: { state: 'answered' } });
  });

  test('waits as long as the server wants', async () => {
    await asked();
    w.answers.look = [problem('too_many_requests', 429, { retry_after: 60 })];
    w.forget();
    await w.passes(61);
    expect(w.count('look')).toBe(1);
  });

  test('rests out of sight, and when nobody looks at it', async () => {
    await asked();
    w.forget();
    w.here.visible = false;
    w.live.wake();
    await w.passes(60);
    w.here.visible = true;
    stop();
    await w.passes(60);
    expect(w.asked).toEqual([]);
  });

  test('goes on seldom after an answer, and when nobody has answered: a late answer is one', async () => {
    await asked();
    w.answers.look = [aCall({ state: 'nobody_answered' })];
    await w.passes(2);
    w.forget();
    w.answers.look = [aCall({ state: 'answered', recipients: [recipient({ state: 'answered', answer: 'coming' })] })];
    await w.passes(30);
    expect(w.count('look')).toBe(3);
    expect(w.shown().call.state).toBe('answered');
  });

  test('ends with what is over', async () => {
    await asked();
    w.answers.look = [aCall({ state: 'ended' })];
    await w.passes(2);
    w.forget();
    await w.passes(600);
    expect([w.asked, w.mark.kept]).toEqual([[], null]);
  });

  test('finds a call from before the start', async () => {
    w.live.find('call-9');
    await settle();
    expect(w.shown()).toMatchObject({ standing: 'known', id: 'call-9' });
  });

  test('of one from before the start that the server never got says that it was not sent', async () => {
    w.answers.look = [NOT_FOUND];
    w.live.find('call-9');
    await settle();
    expect([w.shown().standing, w.mark.kept]).toEqual(['not_sent', null]);
  });

  test('tells nothing to a phone that has been locked meanwhile', async () => {
    let arrive;
    await asked();
    w.answers.look = [() => new Promise((resolve) => { arrive = () => resolve(aCall({ state: 'answered' })); })];
    await w.passes(2);
    w.live.letGo();
    arrive();
    await settle();
    expect(w.shown().standing).toBe('nothing');
    expect(w.mark.kept).toEqual({ id: 'call-1', wish: null });
  });
});

describe('undo', () => {
  test('within the seconds tells the server, and nobody has been asked', async () => {
    await asked();
    w.answers.change = [aCall({ state: 'undone' })];
    w.live.undo();
    await settle();
    expect(w.asked.at(-1)).toEqual(['change', 'call-1', 'undone']);
    expect([w.shown().call.state, w.mark.kept]).toEqual(['undone', null]);
  });

  test('while it is being sent goes out as soon as that has arrived', async () => {
    let arrive;
    w.answers.make = [() => new Promise((resolve) => { arrive = () => resolve(aCall({ state: 'undoable' })); })];
    w.answers.change = [aCall({ state: 'undone' })];
    await asked();
    w.live.undo();
    w.here.visible = false;
    arrive();
    await settle();
    expect(w.shown().call.state).toBe('undone');
  });

  test('of what was not sent leaves nothing', async () => {
    let fail;
    w.answers.make = [() => new Promise((_, reject) => { fail = () => reject(problem('try_later', 503)); })];
    await asked();
    w.live.undo();
    fail();
    await settle();
    expect([w.shown().standing, w.mark.kept, w.count('change')]).toEqual(['nothing', null, 0]);
  });

  test('of what may have been sent is done as soon as it is found', async () => {
    w.answers.make = [NO_ANSWER];
    w.answers.look = [OFFLINE, aCall()];
    w.answers.change = [aCall({ state: 'undone' })];
    await asked();
    w.live.undo();
    await w.passes(30);
    expect(w.shown().call.state).toBe('undone');
  });

  test('that comes too late ends it', async () => {
    await asked();
    w.answers.change = [problem('invalid', 422), aCall({ state: 'ended' })];
    w.live.undo();
    await settle();
    expect(w.asked.slice(-2)).toEqual([['change', 'call-1', 'undone'], ['change', 'call-1', 'ended']]);
    expect(w.shown().call.state).toBe('ended');
  });
});

describe('I am okay now', () => {
  beforeEach(async () => {
    await asked();
    await w.passes(6);
  });

  test('without network is kept, said not to be done, and done when there is one', async () => {
    w.answers.change = [OFFLINE];
    w.live.end();
    await settle();
    expect(w.shown()).toMatchObject({ wish: 'ended', stale: true, call: { state: 'asking' } });
    expect(w.mark.kept).toEqual({ id: 'call-1', wish: 'ended' });
    w.answers.change = [aCall({ state: 'ended' })];
    await w.passes(20);
    expect([w.shown().call.state, w.shown().wish, w.mark.kept]).toEqual(['ended', null, null]);
  });

  test('is done after a restart too', async () => {
    w.live.letGo();
    w.answers.change = [aCall({ state: 'ended' })];
    w.live.find('call-1', 'ended');
    await settle();
    expect(w.shown().call.state).toBe('ended');
  });

  test('when someone has just answered shows the answer', async () => {
    w.answers.change = [problem('invalid', 422)];
    w.answers.look = [aCall({ state: 'answered' })];
    w.live.end();
    await settle();
    expect(w.shown()).toMatchObject({ wish: null, stale: false, call: { state: 'answered' } });
  });
});
