/**
 * Kim's phone, Anna's (a relative's) and Sara's (a professional's) against a running server, through
 * the very modules the app is made of.
 *
 * Environment: TRADEN_URL, TRADEN_PERSON, TRADEN_TOKENS and TRADEN_MEMBERS (by commas: Kim, Anna,
 * Sara; and Anna, Sara). Exits with 1 and a sentence when something is not as it should be.
 */
import assert from 'node:assert/strict';

import { from, openPhone, settle } from './phones.mjs';

const { held } = await from('sync/overlay.js');

const PERSON = process.env.TRADEN_PERSON;
const [kims, annas, saras] = process.env.TRADEN_TOKENS.split(',');
const [annaIs, saraIs] = process.env.TRADEN_MEMBERS.split(',');
const DAY = 24 * 60 * 60;

const kim = await openPhone('kim', kims, { account_id: 'kim', person_id: PERSON, language: 'sv' });
const anna = await openPhone('anna', annas, { account_id: 'anna', person_id: null, language: 'sv' });
const sara = await openPhone('sara', saras, { account_id: 'sara', person_id: null, language: 'sv' });

const sync = async (phone) => assert.equal((await phone.engine.run()).state, 'done');
const give = (member, shared, fields) =>
  kim.write.create('grant', { receiver_member_id: member, shared, ...fields });
const words = (phone, noun, field) => phone.live(noun).map((row) => row[field]).toSorted();

/** Whose rows lie on the disk. */
async function peopleOnDisk({ store }) {
  const keys = await (await store.database()).getAllKeys('rows');
  return [...new Set(keys.map(([person]) => person))];
}

async function expectNothingOn(phone, why) {
  assert.deepEqual(await peopleOnDisk(phone), [], why);
  assert.equal(phone.store.state.rows.size, 0, why);
}

// What is shared is there, and nothing else.
await kim.engine.run();
const step = await kim.write.create('step', { what: 'Ring the clinic' });
await kim.write.create('step', { what: 'Nobody sees this', only_me: true });
for (const section of ['reasons', 'warning_signs'])
  await kim.write.create('crisis_entry', { section, words: section });
await kim.write.create('about_me', { section: 'what_helps', words: 'Quiet' });
const plan = await give(annaIs, 'plan', { right: 'take_part' });
const crisis = await give(annaIs, 'crisis_plan');
await settle([kim, anna]);
assert.deepEqual(words(anna, 'step', 'what'), ['Ring the clinic']);
assert.deepEqual(words(anna, 'crisis_entry', 'words'), ['reasons', 'warning_signs']);
assert.deepEqual([anna.rows('about_me'), anna.rows('person'), anna.rows('grant')], [[], [], []]);
assert.equal(await anna.store.readOpen(), null, 'nothing of hers opens without unlocking');

// Taking part: through the outbox, into Kim's plan.
await anna.write.edit('step', step, { owner: 'member', owner_member_id: annaIs, why: 'I can ring' });
await settle([anna, kim]);
assert.equal(kim.live('step').find(({ id }) => id === step).owner_member_id, annaIs);
assert.deepEqual(held(anna.store.state.entries), []);

// A note, through its own door.
await anna.write.create('note', { words: 'I will be home' }, undefined, PERSON);
await settle([anna, kim]);
assert.deepEqual(words(kim, 'note', 'words'), ['I will be home']);
assert.deepEqual(held(anna.store.state.entries), []);

// Narrowed: exactly the rest goes.
await kim.write.edit('grant', crisis, { sections: ['reasons'] });
await settle([kim, anna]);
assert.deepEqual(words(anna, 'crisis_entry', 'words'), ['reasons']);
assert.deepEqual(words(anna, 'step', 'what'), ['Ring the clinic']);

// A day without contact: gone by itself; asked for anew, and whole again.
await anna.store.endLeases();
assert.deepEqual(await peopleOnDisk(anna), [PERSON], 'a lease that lasts');
anna.later = DAY + 60;
assert.equal(await anna.store.endLeases(), true);
await expectNothingOn(anna, 'a lease that is over');
await sync(anna);
assert.deepEqual(words(anna, 'step', 'what'), ['Ring the clinic']);
assert.deepEqual(anna.store.state.leases.again, []);
await sync(anna);

// A professional's phone keeps nothing.
await give(saraIs, 'plan', { right: 'take_part' });
await settle([kim, sara]);
await expectNothingOn(sara, 'before the visit');
await sara.visits.visit(PERSON);
assert.equal(sara.visits.visiting.value.state, 'here');
assert.deepEqual(words(sara, 'step', 'what'), ['Ring the clinic']);
const proposed = { what: 'The evening group', state: 'proposed' };
await sara.write.create('step', proposed, undefined, PERSON);
await settle([sara, kim]);
assert.deepEqual(words(kim, 'step', 'what'), ['Nobody sees this', 'Ring the clinic', 'The evening group']);
await expectNothingOn(sara, 'during the visit');
await sara.visits.lookAgain();
assert.equal(sara.live('step').length, 2);
sara.visits.leave();
assert.deepEqual(sara.live('step'), []);

// Taken back without network: sent before all that was done before it.
kim.trouble = () => 'lost';
await kim.engine.run();
await kim.write.edit('step', step, { what: 'Ring the ward' });
await kim.write.create('goal', { own_words: 'Sleep' });
await kim.engine.run();
await kim.write.edit('grant', plan, { state: 'withdrawn' });
kim.trouble = () => '';
kim.asked = [];
await sync(kim);
assert.equal(kim.asked[0], `PATCH /api/people/${PERSON}/grants/${plan}`);

// Anna was off, and had written: her words wait, nothing of Kim's stays.
await anna.write.edit('step', step, { why: 'Nobody answered' });
await kim.write.remove('member', annaIs);
await settle([kim, anna]);
await expectNothingOn(anna, 'after the removal');
const [waits] = held(anna.store.state.entries);
assert.equal(waits.problem.code, 'not_found');
assert.deepEqual(waits.body, { why: 'Nobody answered' });

// All at once.
await kim.write.edit('person', null, { sharing_stopped: true });
await settle([kim]);
assert.deepEqual([...new Set(words(kim, 'grant', 'state'))], ['withdrawn']);
await sara.visits.visit(PERSON);
assert.deepEqual(sara.live('step'), []);
process.exit(0);
