/**
 * A person with a phone and a tablet, a relative with a phone, a server, and a network: everything
 * they may do, and what must be true of it. The property test makes up what happens.
 */
import { expect } from 'vitest';

import { NOUNS, wordsOf } from '../../pwa/src/local/nouns.js';
import { sendingOrder } from '../../pwa/src/sync/order.js';
import { takesBack } from '../../pwa/src/sync/overlay.js';
import { Clock, Device, PERSON, RELATIVE } from './devices.js';
import { rowsOnDisk } from './family.js';
import { ModelPlan } from './model-plan.js';
import { ModelServer } from './model-server.js';

const THEIR_NAMES = ['phone', 'tablet', 'relative'];
const RELATIVES = 2;
const HOUR = 60 * 60;
/** The texts of a step that somebody writes in. */
export const STEP = ['what', 'why', 'fallback'];
const FREE = [...STEP, 'own_words', 'responsible_name'];

/** Three devices, a server, and somebody who remembers every word. */
export class World {
  server = new ModelServer(PERSON);
  texts = 0;
  /** The last words of each hand in each field. */
  typed = [];
  /** Device → texts it had before its eyes when it wrote in that field. */
  saw = [new Set(), new Set(), new Set()];
  undo = [null, null];
  under_way = [];
  /** What a device put its own words over without having seen it. */
  overwritten = [];
  /** Consents that somebody has taken back: for good. */
  takenBack = new Set();
  /** What was sent before something that takes back, which waited. */
  overtaken = [];
  clock = new Clock();

  async open() {
    this.#watchTheServer();
    this.devices = [
      await Device.make(this.server, 'phone'),
      await Device.make(this.server, 'tablet'),
    ];
    this.relative = await Device.relative(this.server, this.clock);
    this.everybody = [...this.devices, this.relative];
    await this.#create({ who: 0, goal: false });
    this.ali = await this.devices[0].write.create('member', { name: 'Ali', relation: 'relative' });
    await this.decide({ do: 'give', who: 0, shared: 'plan', right: 'take_part', sections: [] });
    await this.decide({ do: 'crisis entry', who: 0 });
    this.server.letIn(RELATIVE.account_id, this.ali);
    for (const device of this.everybody) await device.sync();
    for (const device of this.devices) this.#watchTheOrder(device);
  }

  /** Nothing goes before what takes back, unless the server broke on that, or it is on its way. */
  #watchTheOrder(device) {
    device.network.watch = (url, { method, headers }) => {
      if (!method || this.under_way.length > 0) return;
      const waits = device.unsent().filter(takesBack);
      const { first } = sendingOrder(device.store.state.entries);
      const isFirst = first.some(({ id }) => id === headers['Idempotency-Key']);
      const inTrouble = waits.some(({ failures }) => failures > 0);
      if (waits.length > 0 && !isFirst && !inTrouble) this.overtaken.push({ method, url });
    };
  }

  /** Every change on the server: a text may only give way to a device that has seen it. */
  #watchTheServer() {
    const answer = this.server.answer.bind(this.server);
    this.server.answer = (device, ...request) => {
      if (!request[1]?.method) return answer(device, ...request);
      const before = textsOn(this.server);
      const reply = answer(device, ...request);
      const after = new Set(textsOn(this.server));
      const saw = this.saw[THEIR_NAMES.indexOf(device)];
      const lost = before.filter((text) => !after.has(text) && !saw.has(text));
      // The engine takes whatever is thrown here for a network that is down: it is told at the end.
      if (lost.length > 0) this.overwritten.push({ device, lost, request });
      return reply;
    };
  }

  #newText = (who) => `text ${(this.texts += 1)} by ${who}`;

  /** Remembers words; what the same hand wrote there before has given way to them. */
  #remember(who, id, fields) {
    for (const [field, text] of Object.entries(fields)) {
      this.typed = this.typed.filter(
        (one) => one.who !== who || one.id !== id || one.field !== field,
      );
      if (text !== '' && FREE.includes(field)) this.typed.push({ who, id, field, text });
    }
  }

  /** What nobody else has ever seen goes when its own maker removes it. */
  #forget(who, { id, version }) {
    if (version === '0') this.typed = this.typed.filter((one) => one.who !== who || one.id !== id);
  }

  /** The person looks at a row while writing in it. */
  #look(who, row, text) {
    for (const field of NOUNS[row.noun].free) {
      for (const seen of [row[field], ...(row.kept_both?.[field] ?? [])])
        this.saw[who].add(`${row.id} ${field} ${seen}`);
      this.saw[who].add(`${row.id} ${field} ${text}`);
    }
  }

  #step(who, which, removed = false) {
    const steps = this.everybody[who].rows('step').filter((row) => row.removed === removed);
    return steps[which % (steps.length || 1)];
  }

  async #write(who, row, fields) {
    this.#look(who, row, Object.values(fields)[0]);
    this.#remember(who, row.id, fields);
    await this.everybody[who].write.edit(row.noun, row.id, fields);
  }

  /** The person decides about sharing, on one of their devices. */
  async decide({ do: what, who, which = 0, shared, right, sections }) {
    const { write, rows, row } = bound(this.devices[who]);
    const grants = rows('grant').filter(({ state }) => state === 'given' || state === 'paused');
    const grant = grants[which % (grants.length || 1)];
    const step = this.#step(who, which);
    const set = (fields) => grant && write.edit('grant', grant.id, fields);
    if (what === 'give' && row('member', this.ali))
      await write.create('grant', { receiver_member_id: this.ali, shared, right, sections });
    if (what === 'take back' && grant) this.takenBack.add(grant.id);
    if (what === 'take back') await set({ state: 'withdrawn' });
    if (what === 'pause') await set({ state: 'paused' });
    if (what === 'resume') await set({ state: 'given' });
    if (what === 'narrow') await set({ sections: ['reasons'], right: 'see' });
    if (what === 'hide' && step) await write.edit('step', step.id, { only_me: true });
    if (what === 'show' && step) await write.edit('step', step.id, { only_me: false });
    if (what === 'remove Ali' && row('member', this.ali)) await write.remove('member', this.ali);
    if (what === 'put Ali back' && row('member', this.ali)?.removed) await write.restore('member', this.ali);
    if (what === 'stop') for (const { id } of grants) this.takenBack.add(id);
    if (what === 'stop') await write.edit('person', null, { sharing_stopped: true });
    if (what === 'share again') await write.edit('person', null, { sharing_stopped: false });
    if (what === 'crisis entry') await write.create('crisis_entry', { section: 'reasons', words: 'My sister' });
  }

  /** The relative does something on their phone. */
  async takePart({ do: what, which = 0, faults: troubles = [] }) {
    const { relative } = this;
    const step = this.#step(RELATIVES, which);
    if (what === 'relative syncs') await this.#relativeSyncs(troubles);
    if (what === 'relative takes' && step)
      await relative.write.edit('step', step.id, { owner: 'member', owner_member_id: this.ali });
    if (what === 'relative gives back' && step)
      await relative.write.edit('step', step.id, { owner: 'nobody', owner_member_id: null });
    if (what === 'relative writes' && step) await this.#write(RELATIVES, step, { why: this.#newText(RELATIVES) });
    if (what === 'relative: late') await relative.network.deliverLate();
    if (what === 'relative restarts') await relative.restart();
    if (what === 'time passes') this.clock.pass(13 * HOUR);
    if (what === 'time passes') await relative.store.endLeases();
  }

  /** After each contact that succeeds the phone has exactly what is shared: nothing later takes longer. */
  async #relativeSyncs(troubles) {
    const isQuiet = this.under_way.length === 0;
    this.relative.network.faults = [...troubles];
    const { state } = await this.relative.sync();
    if (state === 'done' && isQuiet) await this.expectRelativeSeesWhatIsShared();
  }

  async expectRelativeSeesWhatIsShared() {
    const { plan } = this.server;
    const sees = ModelPlan.seeing(plan.scope(RELATIVE.account_id));
    const shared = [...plan.rows.values()].filter(sees);
    const rows = [...this.relative.store.state.rows.values()];
    const live = rows.filter(({ removed }) => !removed);
    expect(byKey(live)).toEqual(byKey(shared.filter(({ removed }) => !removed).map(plan.wire)));
    const keys = rows.map(({ noun, id }) => `${PERSON}/${noun}/${id}`);
    expect((await rowsOnDisk(this.relative)).toSorted()).toEqual(keys.toSorted());
    const allowed = new Set(shared.map(({ id }) => id));
    expect(rows.filter(({ id }) => !allowed.has(id))).toEqual([]);
  }

  async act(step) {
    if (step.who === undefined) return this.takePart(step);
    await this.decide(step);
    const device = this.devices[step.who];
    const live = this.#step(step.who, step.which ?? 0);
    const removed = this.#step(step.who, step.which ?? 0, true);
    const [waits] = device.waiting();
    if (step.do === 'edit' && live)
      await this.#write(step.who, live, { [step.field]: step.word ?? this.#newText(step.who) });
    if (step.do === 'refused' && live) await this.#write(step.who, live, { fallback: 'refuse me' });
    if (step.do === 'date' && live) await this.#write(step.who, live, { due: step.word });
    if (step.do === 'create') await this.#create(step);
    if (step.do === 'responsible') await this.#responsible(step.who);
    if (step.do === 'remove' && live) await this.#remove(step.who, live);
    if (step.do === 'undo') await this.undo[step.who]?.();
    if (step.do === 'restore' && removed) await device.write.restore('step', removed.id);
    if (step.do === 'settle') await this.#settle(step.who, step.which);
    if (step.do.startsWith('sync')) await this.#sync(step);
    if (step.do === 'deliver late') await device.network.deliverLate();
    if (step.do === 'restart') await this.#restart(step.who);
    if (step.do === 'bring back' && waits?.problem?.code === 'gone')
      await device.choices.bringBack(waits.id);
    if (step.do === 'retry' && waits) await device.choices.retry(waits.id);
    if (step.do === 'server restarts') this.server.restart();
    if (step.do === 'start again') this.server.startAgain();
  }

  async #create({ who, goal }) {
    const goal_id = goal ? await this.#make(who, 'goal', { own_words: this.#newText(who) }) : null;
    await this.#make(who, 'step', { goal_id, what: this.#newText(who) });
  }

  async #make(who, noun, fields) {
    const id = await this.devices[who].write.create(noun, fields);
    this.#remember(who, id, fields);
    return id;
  }

  async #remove(who, row) {
    this.#forget(who, row);
    this.undo[who] = await this.devices[who].write.remove('step', row.id);
  }

  async #responsible(who) {
    const [plan] = this.devices[who].rows('plan');
    if (plan) await this.#write(who, plan, { responsible_name: this.#newText(who) });
  }

  async #settle(who, which) {
    const rows = this.devices[who].rows('step').filter((row) => row.kept_both && !row.removed);
    const row = rows[which % (rows.length || 1)];
    if (!row) return;
    const [[field, others]] = Object.entries(row.kept_both);
    this.#look(who, row, others[0]);
    this.#remember(who, row.id, { [field]: others[0] });
    await this.devices[who].write.settle('step', row.id, field, others[0]);
  }

  async #sync({ who, faults, do: how }) {
    const { network, sync } = this.devices[who];
    network.faults = [...faults];
    // Killed in the middle of a run, an app has nobody to tell.
    const run = sync().catch(() => {});
    if (how === 'sync') return run;
    this.under_way.push(run);
    return void run.finally(() => {
      this.under_way = this.under_way.filter((other) => other !== run);
    });
  }

  async #restart(who) {
    await this.devices[who].restart();
    // The button that said "undo" is gone with the screen it stood on.
    this.undo[who] = null;
    await Promise.all(this.under_way.splice(0));
  }

  /** The network is back for good. */
  async settleDown() {
    await Promise.all(this.under_way);
    for (const { network } of this.everybody) {
      network.faults = [];
      await network.deliverLate();
    }
    for (let round = 0; round < 3; round += 1) {
      for (const device of this.everybody) expect(await device.sync()).toMatchObject({ state: 'done' });
    }
  }

  /** @returns {object[]} texts that are nowhere any more */
  lost() {
    const waiting = this.everybody.flatMap((device) => device.waiting());
    const held = waiting.flatMap(({ noun, body }) => Object.values(wordsOf(noun, body)));
    return this.typed.filter(({ text }) => !this.server.history.has(text) && !held.includes(text));
  }

  async close() {
    for (const device of this.everybody) await device.store.close();
  }
}

/** @returns {string[]} row, field and text of everything that is current or kept */
function textsOn(server) {
  return [...server.rows.values()].flatMap((row) =>
    NOUNS[row.noun].free
      .flatMap((field) => [
        [field, row.fields[field]],
        ...(row.kept[field] ?? []).map(({ text }) => [field, text]),
      ])
      .filter(([, text]) => text !== '')
      .map(([field, text]) => `${row.id} ${field} ${text}`),
  );
}

const bound = (device) => ({
  write: device.write,
  rows: (noun) => device.rows(noun),
  row: (noun, id) => device.row(noun, id),
});

/** @returns {Record<string, object>} rows by noun and id */
export const byKey = (rows) => Object.fromEntries(rows.map((row) => [`${row.noun}/${row.id}`, row]));
