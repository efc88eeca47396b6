/** Send, receive, settle, and only then move the bookmark: step by step, with every kind of trouble. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { createEngine, waitFor } from '../../pwa/src/sync/engine.js';
import { createLedger } from '../../pwa/src/sync/ledger.js';
import { Device, PERSON } from './devices.js';
import { json, ModelServer, problem } from './model-server.js';

let server;
let phone;
let tablet;
/** What the phone asked: method, path, Idempotency-Key. */
let asked;

beforeEach(async () => {
  server = new ModelServer(PERSON);
  phone = await Device.make(server, 'phone');
  tablet = await Device.make(server, 'tablet');
  asked = [];
  const { reach } = phone.network;
  phone.network.reach = (url, init) => {
    asked.push([init.method ?? 'GET', url, init.headers['Idempotency-Key']]);
    return reach(url, init);
  };
});
afterEach(async () => {
  await phone.store.close();
  await tablet.store.close();
});

const makeStep = (fields = { what: 'Ring the clinic' }) => phone.write.create('step', fields);
const keys = () => asked.filter(([method]) => method !== 'GET').map(([, , key]) => key);
const onServer = (noun, id) => server.rows.get(`${noun}/${id}`);

/** Every answer to a write is this one, until the network recovers. */
function answerWith(reply) {
  const { reach } = phone.network;
  phone.network.reach = (url, init) => (init.method ? reply() : reach(url, init));
  return () => {
    phone.network.reach = reach;
  };
}

test('what was done here goes up, what others did comes down', async () => {
  const id = await makeStep();
  expect(await phone.sync()).toEqual({ state: 'done' });
  await tablet.sync();
  expect(tablet.row('step', id).what).toBe('Ring the clinic');
  expect(phone.row('step', id).version).toBe(tablet.row('step', id).version);
});

test('pages are read to the end', async () => {
  for (let count = 0; count < 12; count += 1) await makeStep({ what: `step ${count}` });
  await phone.sync();
  await tablet.sync();
  expect(tablet.rows('step')).toHaveLength(12);
});

test('start again drops what was there', async () => {
  const id = await makeStep();
  await phone.sync();
  server.rows.delete(`step/${id}`);
  server.startAgain();
  await phone.sync();
  expect(phone.row('step', id)).toBeUndefined();
  expect(phone.rows('plan')).toHaveLength(1);
});

describe('trouble on the way', () => {
  test.each([
    ['lost', 'offline'],
    ['reply_lost', 'offline'],
    ['portal', 'offline'],
    ['busy', 'later'],
  ])('%s: the entry stays, and goes again under the same key', async (fault, state) => {
    const id = await makeStep();
    phone.network.faults = [fault];
    expect(await phone.sync()).toMatchObject({ state, wait: 1500 });
    expect(phone.unsent()).toHaveLength(1);
    expect(await phone.sync()).toEqual({ state: 'done' });
    expect(new Set(keys()).size).toBe(1);
    expect(onServer('step', id).fields.what).toBe('Ring the clinic');
    expect(phone.unsent()).toEqual([]);
  });

  test('an edit made while the first was under way is sent after it', async () => {
    const id = await makeStep();
    phone.network.faults = ['reply_lost'];
    await phone.sync();
    await phone.write.edit('step', id, { what: 'Ring the ward' });
    await phone.sync();
    expect(new Set(keys()).size).toBe(2);
    expect(onServer('step', id).fields.what).toBe('Ring the ward');
    expect(phone.row('step', id)).not.toHaveProperty('kept_both');
  });

  test('the server is waited for as long as it asks', async () => {
    await makeStep();
    const limited = () => {
      const reply = problem(429, 'too_many_requests');
      reply.headers.set('Retry-After', '60');
      return reply;
    };
    answerWith(limited);
    expect((await phone.sync()).wait).toBeGreaterThanOrEqual(60_000);
  });

  test('a server that breaks on one entry still tells what is new, and the entry steps aside in the end', async () => {
    await tablet.write.create('goal', { own_words: 'Sleep' });
    await tablet.sync();
    await makeStep();
    const recover = answerWith(() => problem(500, 'broken'));
    expect((await phone.sync()).state).toBe('later');
    expect(phone.rows('goal')).toHaveLength(1);
    for (let run = 0; run < 6; run += 1) await phone.sync();
    expect(phone.waiting()).toHaveLength(1);
    recover();
    await phone.choices.retry(phone.waiting()[0].id);
    await phone.sync();
    expect(phone.unsent().length + phone.waiting().length).toBe(0);
  });

  test('signed out: stops, says which, and keeps everything', async () => {
    await makeStep();
    answerWith(() => problem(401, 'session_expired'));
    expect(await phone.sync()).toEqual({ state: 'sign_in_needed', code: 'session_expired' });
    expect(phone.unsent()).toHaveLength(1);
    expect(phone.waiting()).toEqual([]);
  });

  test('waits grow, are spread, and end somewhere', () => {
    expect(waitFor(1, 0, 0)).toBe(1000);
    expect(waitFor(3, 0, 1)).toBe(8000);
    expect(waitFor(40, 0, 1)).toBe(300_000);
    expect(waitFor(1, 30, 0)).toBe(31_000);
  });
});

describe('what the server refuses', () => {
  test('waits in words and holds nobody up', async () => {
    const id = await makeStep({ what: 'refuse me' });
    await phone.write.edit('step', id, { why: 'because' });
    await phone.write.create('goal', { own_words: 'Sleep' });
    expect(await phone.sync()).toEqual({ state: 'done' });
    const [entry] = phone.waiting();
    expect(entry).toMatchObject({
      problem: { code: 'invalid', status: 422 },
      body: { what: 'refuse me' },
    });
    expect(server.rows.size).toBe(4);
  });

  test('what was done to a row whose creation was refused waits with it, and goes with it', async () => {
    const recover = answerWith(() => problem(422, 'invalid'));
    const id = await makeStep();
    await phone.sync();
    recover();
    await phone.write.edit('step', id, { what: 'Later words' });
    await phone.sync();
    expect(phone.waiting().map(({ method }) => method)).toEqual(['PUT', 'PATCH']);
    await phone.choices.retry(phone.waiting()[0].id);
    await phone.sync();
    expect(onServer('step', id).fields.what).toBe('Later words');
  });

  test('let go is gone, with all that hangs on it', async () => {
    const recover = answerWith(() => problem(422, 'invalid'));
    const id = await makeStep();
    await phone.sync();
    recover();
    await phone.write.edit('step', id, { what: 'Later words' });
    await phone.choices.letGo(phone.waiting()[0].id);
    expect(phone.waiting().length + phone.unsent().length).toBe(0);
  });

  test('removed elsewhere: the words wait, and come back with the row', async () => {
    const id = await makeStep();
    await phone.sync();
    await tablet.sync();
    await tablet.write.remove('step', id);
    await tablet.sync();
    await phone.write.edit('step', id, { what: 'My words' });
    await phone.sync();
    expect(phone.row('step', id).removed).toBe(true);
    expect(phone.waiting()[0].problem.code).toBe('gone');
    await phone.choices.bringBack(phone.waiting()[0].id);
    expect(phone.row('step', id)).toMatchObject({ removed: false, what: 'My words' });
    await phone.sync();
    expect(onServer('step', id)).toMatchObject({ removed: false, fields: { what: 'My words' } });
  });
});

describe('killed between two steps', () => {
  /** A run that dies at the nth thing it does with the device or the network. */
  async function dieAt(step) {
    let left = step;
    const mortal =
      (act) =>
      (...args) => {
        left -= 1;
        if (left < 0) throw new Error('killed');
        return act(...args);
      };
    const ledger = createLedger(phone.store);
    const local = Object.fromEntries(
      Object.entries(ledger).map(([name, act]) => [name, mortal(act)]),
    );
    const { wire } = phone;
    await createEngine({ local, wire, clock: { random: () => 0 } })
      .run()
      .catch(() => {});
    await phone.restart();
    return left < 0;
  }

  test('at whichever step, the next run makes it whole', async () => {
    let died = true;
    for (let step = 0; died; step += 1) {
      const id = await makeStep({ what: `step ${step}` });
      await tablet.write.create('goal', { own_words: `goal ${step}` });
      await tablet.sync();
      died = await dieAt(step);
      await phone.sync();
      await tablet.sync();
      expect(onServer('step', id).number).toBe(Number(phone.row('step', id).version));
      expect(phone.rows('goal')).toHaveLength(step + 1);
      expect(phone.unsent()).toEqual([]);
    }
    expect(server.rows.size).toBeGreaterThan(12);
  });
});

test('a reply that comes after this device was wiped is stored for nobody', async () => {
  await makeStep();
  const { reach } = phone.network;
  phone.network.reach = async (url, init) => {
    const reply = await reach(url, init);
    await phone.store.begin({ account_id: 'another', person_id: 'another', language: 'sv' });
    return reply;
  };
  await expect(phone.sync()).rejects.toThrow('wiped');
  await (
    await phone.store.load()
  ).rest;
  expect(phone.store.state.rows.size).toBe(0);
});

test('a calendar file waits for the network like everything else', async () => {
  await phone.write.sendFile('calendar-files', 'BEGIN:VCALENDAR', 'text/calendar');
  phone.network.faults = ['lost'];
  await phone.sync();
  const seen = [];
  phone.network.reach = (url, init) => {
    seen.push([init.method, url, init.headers?.['Content-Type'], init.body]);
    return init.method === 'POST' ? json(200, { added: 1 }) : new Response(null, { status: 204 });
  };
  await phone.sync();
  expect(seen[0]).toEqual([
    'POST',
    `/api/people/${PERSON}/calendar-files`,
    'text/calendar',
    'BEGIN:VCALENDAR',
  ]);
  expect(phone.unsent()).toEqual([]);
});

test('undo after removing what nobody else has seen brings it back', async () => {
  const id = await makeStep();
  const undo = await phone.write.remove('step', id);
  expect(phone.row('step', id)).toBeUndefined();
  await undo();
  expect(phone.row('step', id).what).toBe('Ring the clinic');
  await phone.sync();
  expect(onServer('step', id).fields.what).toBe('Ring the clinic');
});

test('undo of a removal that was sent', async () => {
  const id = await makeStep();
  await phone.sync();
  const undo = await phone.write.remove('step', id);
  await phone.sync();
  expect(onServer('step', id).removed).toBe(true);
  await undo();
  await phone.sync();
  expect(onServer('step', id).removed).toBe(false);
});

test("an appointment's place is a street, not a position", async () => {
  const id = await phone.write.create('appointment', { title: 'Ingrid' });
  expect(phone.row('appointment', id).place).toBe('');
});

test('new rows come last', async () => {
  const [first, second] = [await makeStep(), await makeStep()];
  expect(phone.row('step', second).place).toBeGreaterThan(phone.row('step', first).place);
});
