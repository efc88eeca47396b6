/**
 * One person's plan in the model server: its rows, their numbers, and who may see what of it. The
 * person's own account sees everything; a member what the grants in force say.
 */
import { NOUNS } from '../../pwa/src/local/nouns.js';
import { merge } from './model-merge.js';

const SINGLE = ['person', 'plan', 'crisis_plan'];
const FINAL = ['withdrawn', 'refused'];
/** Which of the things that can be shared a noun belongs to; what is not here is the person's alone. */
const CATEGORY = {
  plan: 'plan',
  goal: 'plan',
  step: 'plan',
  appointment: 'appointments',
  question: 'appointments',
  crisis_plan: 'crisis_plan',
  crisis_entry: 'crisis_plan',
  about_me: 'about_me',
  agency: 'network',
  member: 'network',
};
/** What a member who takes part may write in a step that is theirs. */
const THEIRS = ['owner', 'owner_member_id', 'owner_name', 'owner_accepted_on', 'state', 'why', 'last_word_on'];

export class ModelPlan {
  number = 0;
  /** Moves when a row goes out of others' sight without being removed. */
  epoch = 1;
  /** Key → {noun, id, fields, marks, number, removed, kept}. */
  rows = new Map();
  /** Every text that was ever current: what the real server's history keeps. */
  history = new Set();
  /** Account → {member_id, relation}, of whom the person has let in. */
  members = new Map();

  constructor(person) {
    this.person = person;
    for (const noun of SINGLE)
      this.#put({ noun, id: person, fields: firstFields(noun), marks: {}, removed: false, kept: {} });
  }

  find = (noun, id) => this.rows.get(`${noun}/${id}`);
  all = (noun) => [...this.rows.values()].filter((row) => row.noun === noun);

  /** @returns {string[]} what that account may see, one word per category and section; the same words: the same sight */
  scope(account) {
    const member = this.members.get(account);
    const row = member && this.find('member', member.member_id);
    if (!row || row.removed || this.find('person', this.person).fields.sharing_stopped) return [];
    const given = this.all('grant').filter(
      ({ fields }) => fields.state === 'given' && fields.receiver_member_id === row.id,
    );
    const words = given.flatMap(({ fields: { shared, sections, right } }) =>
      (sections.length > 0 ? sections : ['']).map((section) => `${shared}/${section}/${right}`),
    );
    return [...new Set(words)].toSorted();
  }

  /** @returns {(row: object) => boolean} whether a member with that scope may read a row */
  static seeing(scope) {
    const may = new Set(scope.map((word) => word.split('/').slice(0, 2).join('/')));
    return ({ noun, fields: { only_me, section = '' } }) =>
      !only_me && [`${CATEGORY[noun]}/`, `${CATEGORY[noun]}/${section}`].some((word) => may.has(word));
  }

  /** Whether a member may make these changes of a step that is there. */
  mayTakePart(account, row, changes) {
    if (!this.scope(account).includes('plan//take_part') || row?.noun !== 'step') return false;
    const { member_id } = this.members.get(account);
    const after = { ...row.fields, ...changes };
    const theirs = ({ owner, owner_member_id }) => owner === 'member' && owner_member_id === member_id;
    const asked = Object.keys(changes).every((field) => THEIRS.includes(field));
    return asked && (theirs(row.fields) || (row.fields.owner === 'nobody' && theirs(after)));
  }

  /** What a member sends to the plan: the answer is their own copy, whether the person gets it or not. */
  send(account, id, { kind, content }) {
    const member = this.members.get(account);
    const row = member && this.find('member', member.member_id);
    const fields = { ...firstFields(kind), ...content, by_member_id: member?.member_id };
    if (row && !row.removed && !this.find(kind, id))
      this.#put({ noun: kind, id, fields, marks: {}, removed: false, kept: {} });
    return Response.json({ id, kind, at: '2026-11-23T10:00:00Z', content }, { status: 201 });
  }

  create(noun, id, device, fields) {
    const stopped = noun === 'grant' && this.find('person', this.person).fields.sharing_stopped;
    // What is given while all sharing is stopped was given by a phone that did not know.
    const state = stopped && fields.state !== 'refused' ? { state: 'withdrawn' } : {};
    const all = { ...firstFields(noun), ...fields, ...state };
    const mark = { number: this.number + 1, device };
    const marks = Object.fromEntries(Object.keys(fields).map((field) => [field, mark]));
    return this.#put({ noun, id, fields: all, marks, removed: false, kept: {} });
  }

  /** @returns {{outcome: string, row: object}} */
  change(row, request) {
    const { state, ...others } = request.changes;
    const final = row.noun === 'grant' && FINAL.includes(row.fields.state);
    const changes = final ? others : request.changes;
    const merged = merge(row.noun, row, row.kept, { ...request, changes }, this.number + 1);
    const { outcome, changed, ...after } = merged;
    if (outcome === 'gone' || outcome === 'already_had') return { outcome, row };
    const mark = { number: this.number + 1, device: request.device };
    const marks = { ...row.marks, ...Object.fromEntries(changed.map((field) => [field, mark])) };
    if (changes.only_me === true && changed.includes('only_me')) this.epoch += 1;
    const stored = this.#put({ ...row, ...after, marks });
    if (changes.sharing_stopped === true) this.#withdrawAll();
    return { outcome, row: stored };
  }

  #withdrawAll() {
    for (const row of this.all('grant'))
      if (!FINAL.includes(row.fields.state))
        this.#put({ ...row, fields: { ...row.fields, state: 'withdrawn' } });
  }

  #put(row) {
    this.number += 1;
    const stored = { ...row, number: this.number };
    this.rows.set(`${row.noun}/${row.id}`, stored);
    for (const field of NOUNS[row.noun].free) this.history.add(row.fields[field]);
    return stored;
  }

  /** A row as it goes over the wire. */
  wire = ({ noun, id, fields, number, removed, kept }) => {
    const others = Object.entries(kept).map(([field, texts]) => [
      field,
      texts.map(({ text }) => text),
    ]);
    const row = { noun, id, person_id: this.person, version: String(number), removed, ...fields };
    return others.length > 0 ? { ...row, kept_both: Object.fromEntries(others) } : row;
  };
}

const firstFields = (noun) => ({ ...NOUNS[noun].reads, ...NOUNS[noun].defaults });
