/** What takes back goes ahead of everything, and nothing that happens to anything else holds it up. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { apply, emptyState } from '../../pwa/src/local/state.js';
import { nextToSend, sendingOrder } from '../../pwa/src/sync/order.js';
import { join } from '../../pwa/src/sync/outbox.js';
import { effective, held, inOrder, takesBack } from '../../pwa/src/sync/overlay.js';
import { Device } from './devices.js';
import { Family } from './family.js';
import { problem } from './model-server.js';

const NOW = '2026-11-23T10:00:00.000Z';
const entry = (noun, row_id, method, body = {}) => ({ person_id: 'p', noun, row_id, method, base: '5', body });
const tried = (each) => ({ ...each, tried: true });
const refused = (each) => ({ ...each, problem: { code: 'invalid', status: 422 } });

/** @returns {object} the state after some acts; an act may be a function that alters what waits */
function after(...acts) {
  return acts.reduce((state, act) => {
    if (typeof act !== 'function') return apply(state, join(state.entries, act, NOW));
    return apply(state, { replace: inOrder(state.entries).map(act) });
  }, emptyState());
}
const inWords = ({ method, noun, body }) => [method, noun, ...Object.keys(body)].join(' ');
const line = ({ entries }) => {
  const { first, rest } = sendingOrder(entries);
  return [...first, ...rest].map(inWords);
};

const WORDS = entry('step', 's', 'PATCH', { what: 'Ring' });
const WITHDRAWN = entry('grant', 'g', 'PATCH', { state: 'withdrawn' });
const STOP = entry('person', 'p', 'PATCH', { sharing_stopped: true });
const SHARE_AGAIN = entry('person', 'p', 'PATCH', { sharing_stopped: false });

describe('what takes back', () => {
  test.each([
    [true, 'a consent taken back', WITHDRAWN],
    [true, 'one that is paused', entry('grant', 'g', 'PATCH', { state: 'paused' })],
    [true, 'one that is narrowed', entry('grant', 'g', 'PATCH', { sections: ['reasons'] })],
    [true, 'somebody removed', entry('member', 'm', 'DELETE')],
    [true, 'an agency removed', entry('agency', 'a', 'DELETE')],
    [true, 'all sharing stopped', STOP],
    [true, 'a step marked only me', entry('step', 's', 'PATCH', { only_me: true })],
    [false, 'a new consent', entry('grant', 'g', 'PUT', { state: 'given' })],
    [false, 'one that goes on', entry('grant', 'g', 'PATCH', { state: 'given' })],
    [false, 'sharing again', SHARE_AGAIN],
    [false, 'somebody put back', entry('member', 'm', 'PATCH', { removed: false })],
    [false, 'a step removed', entry('step', 's', 'DELETE')],
  ])('%s: %s', (expected, _what, act) => expect(takesBack(act)).toBe(expected));
});

describe('the order', () => {
  test('ahead of everything that waits, in the order among themselves', () => {
    const removed = entry('member', 'm', 'DELETE');
    expect(line(after(WORDS, WITHDRAWN, entry('goal', 'x', 'PUT', {}), removed))).toEqual([
      'PATCH grant state',
      'DELETE member',
      'PATCH step what',
      'PUT goal',
    ]);
  });

  test('behind what makes that very row, when it may have been sent', () => {
    const given = entry('grant', 'g', 'PUT', { shared: 'plan', state: 'given' });
    expect(line(after(WORDS, given, tried, WITHDRAWN))).toEqual([
      'PUT grant shared state',
      'PATCH grant state',
      'PATCH step what',
    ]);
  });

  test('behind what was done to the row before, and what that needs', () => {
    const agency = entry('agency', 'a', 'PUT', { name: 'The clinic' });
    const worksThere = entry('member', 'm', 'PATCH', { agency_id: 'a' });
    expect(line(after(WORDS, agency, worksThere, entry('member', 'm', 'DELETE')))).toEqual([
      'PUT agency name',
      'PATCH member agency_id',
      'DELETE member',
      'PATCH step what',
    ]);
  });

  test('a row the server broke on is passed by, and then only what takes back goes on', () => {
    const { entries } = after(WITHDRAWN, STOP, WORDS);
    const next = nextToSend(entries, new Set(['p/grant/g']), true);
    expect(inWords(next)).toBe('PATCH person sharing_stopped');
    expect(nextToSend(entries, new Set(['p/grant/g', 'p/person/p']), true)).toBeUndefined();
  });
});

describe('a request of its own', () => {
  test('never joined with what the server may refuse', () => {
    const name = entry('person', 'p', 'PATCH', { name: 'Kim' });
    expect(line(after(name, STOP))).toEqual(['PATCH person name', 'PATCH person sharing_stopped']);
    expect(line(after(STOP, name))).toEqual(['PATCH person sharing_stopped', 'PATCH person name']);
  });

  test('never undone unsent by what is given later', () => {
    const { entries } = after(STOP, SHARE_AGAIN);
    expect(inOrder(entries).map(({ body }) => body.sharing_stopped)).toEqual([true, false]);
  });

  test('two of them about one row are one', () => {
    const narrower = entry('grant', 'g', 'PATCH', { sections: ['reasons'] });
    expect(line(after(narrower, WITHDRAWN))).toEqual(['PATCH grant sections state']);
  });

  test('what was never given to anybody needs no taking back', () => {
    const given = entry('grant', 'g', 'PUT', { shared: 'plan', state: 'given' });
    const [only] = inOrder(after(given, WITHDRAWN).entries);
    expect(only).toMatchObject({ method: 'PUT', body: { state: 'withdrawn' } });
  });

  test('does not wait for a creation that was refused: it may have arrived after all', () => {
    const given = entry('grant', 'g', 'PUT', { shared: 'plan' });
    const { entries } = after(given, tried, refused, WITHDRAWN);
    expect(held(entries).map(inWords)).toEqual(['PUT grant shared']);
    expect(line({ entries })).toEqual(['PATCH grant state']);
  });
});

test('all sharing stopped: every consent reads as taken back at once, what is given later does not', () => {
  const grant = (id, state) => ({ noun: 'grant', id, person_id: 'p', version: '1', removed: false, state });
  const rows = [grant('one', 'given'), grant('two', 'paused'), grant('no', 'refused')];
  const later = entry('grant', 'later', 'PUT', { shared: 'plan', state: 'given' });
  const { entries } = after(STOP, SHARE_AGAIN, later);
  const seen = effective({ rows: new Map(rows.map((row) => [`p/grant/${row.id}`, row])), entries });
  const states = [...seen.values()].filter(({ noun }) => noun === 'grant').map(({ state }) => state);
  expect(states).toEqual(['withdrawn', 'withdrawn', 'refused', 'given']);
});

describe('on the way to the server', () => {
  let family;
  let phone;
  let server;

  beforeEach(async () => {
    family = await Family.make();
    ({ phone, server } = family);
  });
  afterEach(() => family.close());

  const written = () =>
    server.asked.filter(([device, method]) => device === 'phone' && method !== 'GET').map(([, method, url]) => `${method} ${url.split('/')[4] ?? 'person'}`);
  const stateOf = (grant) => server.plan.find('grant', grant).fields.state;

  /** The server answers so to whatever is written about a noun, until it recovers. */
  function trouble(path, reply) {
    const { reach } = phone.network;
    phone.network.reach = (url, init) => (init.method && url.includes(path) ? reply() : reach(url, init));
    return () => {
      phone.network.reach = reach;
    };
  }

  test('sent first, though it was done last, after a restart too', async () => {
    const { grant, step } = await family.sharedStep();
    phone.network.faults = ['lost'];
    await phone.write.edit('step', step, { what: 'Ring the ward' });
    await phone.sync();
    await family.takeBack(grant);
    await phone.restart();
    server.asked = [];
    await phone.sync();
    expect(written()).toEqual(['PATCH grants', 'PATCH steps']);
    expect(stateOf(grant)).toBe('withdrawn');
  });

  test('a server that breaks on everything else takes it', async () => {
    const { grant, step } = await family.sharedStep();
    await phone.write.edit('step', step, { what: 'Ring the ward' });
    trouble('/steps/', () => problem(500, 'broken'));
    await phone.sync();
    await family.takeBack(grant);
    await phone.sync();
    expect(stateOf(grant)).toBe('withdrawn');
    expect(phone.unsent()).toHaveLength(1);
  });

  test('one that cannot be taken now holds up no other', async () => {
    const { grant } = await family.sharedStep();
    const other = await family.give('appointments');
    await phone.sync();
    trouble(grant, () => problem(500, 'broken'));
    await family.takeBack(grant);
    await family.takeBack(other);
    expect((await phone.sync()).state).toBe('later');
    expect([stateOf(grant), stateOf(other)]).toEqual(['given', 'withdrawn']);
  });

  test('it is tried for ever, and in the end lets the rest by', async () => {
    const { grant, step } = await family.sharedStep();
    const recover = trouble(grant, () => problem(500, 'broken'));
    await family.takeBack(grant);
    await phone.write.edit('step', step, { what: 'Ring the ward' });
    for (let run = 0; run < 8; run += 1) await phone.sync();
    expect(phone.waiting()).toEqual([]);
    expect(server.plan.find('step', step).fields.what).toBe('Ring the ward');
    recover();
    await phone.sync();
    expect(stateOf(grant)).toBe('withdrawn');
  });

  test('what stands in its way and breaks steps aside at once', async () => {
    const ali = family.ali;
    await phone.write.edit('member', ali, { phone: '070' });
    const { reach } = phone.network;
    phone.network.reach = (url, init) =>
      init.method === 'PATCH' ? problem(500, 'broken') : reach(url, init);
    await phone.write.remove('member', ali);
    await phone.sync();
    expect(server.plan.find('member', ali).removed).toBe(true);
    expect(phone.waiting().map(({ body }) => body)).toEqual([{ phone: '070' }]);
  });

  test('what is not there any more needs no taking back', async () => {
    const { grant } = await family.sharedStep();
    server.rows.delete(`grant/${grant}`);
    await family.takeBack(grant);
    expect(await phone.sync()).toEqual({ state: 'done' });
    expect(phone.waiting()).toEqual([]);
  });

  describe('a creation the server broke on, and what was taken back of it since', () => {
    async function brokenCreation(make, path) {
      const recover = trouble(path, () => problem(500, 'broken'));
      const id = await make();
      await phone.sync();
      return { id, recover };
    }
    function breaksOnceMore() {
      const { reach } = phone.network;
      let broken = false;
      phone.network.reach = (url, init) => {
        if (broken || init.method !== 'PUT') return reach(url, init);
        broken = true;
        return problem(500, 'broken');
      };
    }

    test('a consent is never given, also when it is tried again', async () => {
      const { id, recover } = await brokenCreation(() => family.give('appointments'), '/grants/');
      recover();
      breaksOnceMore();
      await family.takeBack(id);
      await phone.sync();
      expect(stateOf(id)).toBe('withdrawn');
      expect([...phone.waiting(), ...phone.unsent()]).toEqual([]);
    });

    test('a step marked only me is made as one', async () => {
      const make = () => phone.write.create('step', { what: 'Ring the ward' });
      const { id, recover } = await brokenCreation(make, '/steps/');
      recover();
      breaksOnceMore();
      await phone.write.edit('step', id, { only_me: true });
      await phone.sync();
      expect(server.plan.find('step', id).fields).toMatchObject({ what: 'Ring the ward', only_me: true });
    });

    test('the one that was sent first may still arrive: it gives nothing', async () => {
      phone.network.faults = ['late'];
      const grant = await family.give('appointments');
      await phone.sync();
      breaksOnceMore();
      await family.takeBack(grant);
      await phone.sync();
      await phone.network.deliverLate();
      expect(stateOf(grant)).toBe('withdrawn');
    });

    test('and one that is refused for good waits with its words, and with what was taken back', async () => {
      const make = () => phone.write.create('step', { what: 'refuse me' });
      const { id, recover } = await brokenCreation(make, '/steps/');
      recover();
      await phone.write.edit('step', id, { only_me: true });
      await phone.sync();
      expect(phone.waiting().map(({ body }) => body)).toMatchObject([{ what: 'refuse me', only_me: true }]);
    });
  });

  test('stop: a consent that has not arrived is taken back too, however late it comes', async () => {
    const recover = trouble('/grants/', () => problem(500, 'broken'));
    const tried = await family.give('appointments');
    await phone.sync();
    const never_sent = await family.give('about_me');
    const paused = await family.give('network');
    await phone.write.edit('grant', paused, { state: 'paused' });
    await phone.write.edit('person', null, { sharing_stopped: true });
    await phone.sync();
    const tablet = await Device.make(server, 'tablet');
    await tablet.sync();
    await tablet.write.edit('person', null, { sharing_stopped: false });
    await tablet.sync();
    await tablet.store.close();
    recover();
    await phone.sync();
    expect([tried, never_sent, paused].map(stateOf)).toEqual(Array(3).fill('withdrawn'));
    expect(server.plan.find('person', server.plan.person).fields.sharing_stopped).toBe(false);
  });

  test('stop, and share again, both unsent: what was given before is taken back', async () => {
    const { grant } = await family.sharedStep();
    await phone.write.edit('person', null, { sharing_stopped: true });
    const unknowing = await family.give('appointments');
    await phone.write.edit('person', null, { sharing_stopped: false });
    const later = await family.give('about_me');
    await phone.sync();
    expect([stateOf(grant), stateOf(unknowing), stateOf(later)]).toEqual(['withdrawn', 'withdrawn', 'given']);
  });
});
