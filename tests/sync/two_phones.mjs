/**
 * Two phones of one person against a running server, through the very modules the app is made of:
 * store, outbox, engine, wire. Everything random comes from one seed, which is printed.
 *
 * Environment: TRADEN_URL, TRADEN_PERSON, TRADEN_TOKENS (three, by commas), TRADEN_SEED.
 * Exits with 1 and a sentence when the phones end different, or something was refused.
 */
import assert from 'node:assert/strict';

import { from, openPhone, settle } from './phones.mjs';

const { NOUNS } = await from('local/nouns.js');
const { held } = await from('sync/overlay.js');

const { TRADEN_PERSON, TRADEN_TOKENS, TRADEN_SEED } = process.env;
const ME = { account_id: 'one', person_id: TRADEN_PERSON, language: 'sv' };
const TROUBLE = ['', '', '', 'lost', 'reply lost', 'twice'];
let texts = 0;

let seed = Number(TRADEN_SEED);
/** A number from 0 to below `below`; mulberry32. */
function random(below) {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
}
const oneOf = (list) => list[random(list.length)];

const phone = (name, token) => openPhone(name, token, ME, () => oneOf(TROUBLE));

const text = () => `text ${(texts += 1)}`;

/** Something a person may do. Each phone writes words nobody ever wrote before. */
async function act(device) {
  const steps = device.rows('step').filter((row) => !row.removed);
  const step = oneOf(steps);
  const what = step ? random(10) : 0;
  if (what === 0) return device.write.create('step', { what: text() });
  if (what === 1) return device.write.edit('plan', null, { responsible_name: text() });
  if (what === 2) return device.write.edit('step', step.id, { due: `2026-12-${10 + random(20)}` });
  if (what === 3 && steps.length > 2) return device.write.remove('step', step.id);
  if (what === 4) return restoreOne(device);
  if (what < 7) return device.engine.run();
  return device.write.edit('step', step.id, { [oneOf(['what', 'why'])]: text() });
}

async function restoreOne(device) {
  const gone = oneOf(device.rows('step').filter((row) => row.removed));
  if (gone) await device.write.restore('step', gone.id);
}

const byKey = (device) =>
  Object.fromEntries(
    Object.keys(NOUNS).flatMap((noun) =>
      device.rows(noun).map((row) => [`${noun} ${row.id}`, row]),
    ),
  );

const [one, two, three] = TRADEN_TOKENS.split(',');
const devices = [await phone('one', one), await phone('two', two)];
// Every noun with nothing but its defaults: the server takes what the device makes.
const made = {};
const NEEDED = {
  appointment: () => ({ starts_at: '2026-12-01T10:00:00Z' }),
  question: () => ({ appointment_id: made.appointment }),
  grant: () => ({ receiver_member_id: made.member }),
  talk_answer: () => ({ talk_id: made.talk }),
};
for (const [noun, { single, byOthers }] of Object.entries(NOUNS)) {
  if (single || byOthers) continue;
  made[noun] = await devices[0].write.create(noun, NEEDED[noun]?.() ?? {});
}
for (let count = 0; count < 200; count += 1) await act(devices[random(2)]);
await settle(devices);

const fresh = await phone('three', three);
await settle([fresh]);
assert.deepEqual(byKey(devices[0]), byKey(devices[1]), 'the two phones differ');
assert.deepEqual(byKey(devices[0]), byKey(fresh), 'a phone that starts anew sees something else');
const waiting = devices.flatMap(({ store }) => held(store.state.entries));
const refused = waiting.filter(({ problem }) => problem?.code !== 'gone');
assert.deepEqual(
  refused.map(({ noun, problem }) => [noun, problem]),
  [],
  'something was refused',
);
console.log(
  JSON.stringify({ rows: Object.keys(byKey(fresh)).length, waiting: waiting.length, texts }),
);
process.exit(0);
