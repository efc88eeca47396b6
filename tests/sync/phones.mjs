/** Phones for tests against a running server: the very modules the app is made of. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const pwa = createRequire(new URL('../../pwa/package.json', import.meta.url));
await import(pwa.resolve('fake-indexeddb/auto'));

/** A module of the app. @param {string} path below pwa/src */
export const from = (path) => import(new URL(`../../pwa/src/${path}`, import.meta.url));

const { createWriter } = await from('commands/writer.js');
const { Store } = await from('local/store.js');
const { createTime } = await from('local/time.js');
const { createEngine } = await from('sync/engine.js');
const { createLedger } = await from('sync/ledger.js');
const { effective, sendable } = await from('sync/overlay.js');
const { createVisit } = await from('sync/visit.js');
const { createWire } = await from('sync/wire.js');

const URL_OF_SERVER = process.env.TRADEN_URL;

/** The network of one phone, as good as `phone.trouble()` says; it tells `phone.asked` of each write. */
function networkOf(token, phone) {
  return async (path, init) => {
    const how = phone.trouble();
    if (init.method) phone.asked.push(`${init.method} ${path}`);
    const headers = {
      ...init.headers,
      'Sec-Fetch-Site': 'same-origin',
      Cookie: `__Host-traden=${token}`,
    };
    const ask = () => fetch(`${URL_OF_SERVER}${path}`, { ...init, headers });
    if (how === 'lost') throw new TypeError('lost');
    const reply = await ask();
    if (how === 'twice') return init.method ? ask() : reply;
    if (how === 'reply lost') throw new TypeError('reply lost');
    return reply;
  };
}

/**
 * @param {string} name also of its database
 * @param {string} token of its session
 * @param {object} me whose it is
 * @param {() => string} [trouble] what happens to the next request
 */
export async function openPhone(name, token, me, trouble = () => '') {
  const phone = { trouble, asked: [], later: 0 };
  const store = new Store(name, createTime(() => Date.now() + phone.later * 1000));
  await store.begin(me);
  await (
    await store.load()
  ).rest;
  const wire = createWire(networkOf(token, phone), () => 'en');
  const rows = (noun) => [...effective(store.state).values()].filter((row) => row.noun === noun);
  return Object.assign(phone, {
    store,
    rows,
    live: (noun) => rows(noun).filter(({ removed }) => !removed),
    write: createWriter(store, () => {}),
    visits: createVisit(store, wire),
    engine: createEngine({ local: createLedger(store), wire, clock: { random: () => 0 } }),
  });
}

/** Until the server has everything and all have seen it. */
export async function settle(phones) {
  for (const phone of phones) phone.trouble = () => '';
  for (let round = 0; round < 3; round += 1) {
    for (const { engine } of phones) assert.equal((await engine.run()).state, 'done');
  }
  for (const { store } of phones) assert.equal(sendable(store.state.entries).length, 0);
}
