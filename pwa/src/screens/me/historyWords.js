/** A change of the plan in words. */
import { NOUNS } from '../../local/nouns.js';
import { isHidden, row } from '../../local/view.js';
import { dayOf, formatShortDay } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { fromTo } from '../handovers/words.js';

/**
 * @typedef {object} Change as the server's history gives it
 * @property {number} number
 * @property {string} noun
 * @property {string} row_id
 * @property {'created' | 'changed' | 'removed' | 'restored'} act
 * @property {string} at
 * @property {string} by account id
 * @property {string | null} on_behalf set where the service did it by itself, for that account
 * @property {Record<string, [unknown, unknown]>} fields before and after
 */
/** @typedef {{ name: string, label: string, before: string, after: string }} Detail */

/** What a thing of each noun is called by: the first of these with words in it. */
const TITLES = ['own_words', 'professional_words', 'what', 'title', 'name', 'words', 'purpose'];

/** What is called something else where another noun has the word: field:noun → name in history-field. @type {Record<string, string>} */
const LABELS = {
  'place:appointment': 'where',
  'purpose:grant': 'why',
  'purpose:request': 'why',
  'state:grant': 'decided',
  'state:request': 'answer',
  'state:member': 'status',
};

/** What is chosen about sharing: field:noun → how the ids of its words begin. @type {Record<string, string>} */
const CHOICES = {
  'shared:grant': 'sharing-category-',
  'right:grant': 'sharing-right-',
  'state:grant': 'sharing-state-',
  'state:request': 'sharing-request-',
  'state:member': 'people-state-',
};

const DAY = /^\d{4}-\d{2}-\d{2}/;

/**
 * Changes in the order they came, day by day.
 * @param {Change[]} changes
 * @returns {[string, Change[]][]} the day, and what was changed on it
 */
export function byDay(changes) {
  /** @type {Map<string, Change[]>} */
  const days = new Map();
  for (const change of changes.filter(isTold)) {
    const day = dayOf(change.at);
    days.set(day, [...(days.get(day) ?? []), change]);
  }
  return [...days];
}

/** The noun alone, to stand above its words. @param {string} noun */
export function nounName(noun) {
  return t(`history-noun-${noun}`);
}

/** @type {Record<Change['act'], string>} */
const HEADLINES = {
  created: 'history-created',
  changed: 'history-changed',
  removed: 'history-removed-act',
  restored: 'history-restored',
};

/**
 * A plan comes with its three single rows: its start is one event for the one who began it.
 * @param {Change} change
 */
function isTold({ act, noun, row_id }) {
  if (isHidden(noun, row_id)) return false;
  return !(act === 'created' && (noun === 'plan' || noun === 'crisis_plan'));
}

/** "You changed a step". @param {Change} change @param {string | null} account_id one's own */
export function headline({ act, noun, by, on_behalf }, account_id) {
  if (act === 'created' && noun === 'person') return t('history-started');
  const own = by === account_id ? 'you' : 'other';
  return t(HEADLINES[act], { who: on_behalf ? 'service' : own, noun });
}

/**
 * The words a thing is known by.
 * @param {string} noun @param {Record<string, any>} fields
 */
export function titleOf(noun, fields) {
  if (noun === 'grant') return grantTitle(fields);
  if (noun === 'handover') return fields['kind'] ? fromTo(fields) : '';
  const own = TITLES.filter((name) => NOUNS[noun]?.free.includes(name));
  const [filled] = own.filter((name) => typeof fields[name] === 'string' && fields[name].trim() !== '');
  return filled ? String(fields[filled]) : kindTitle(noun, fields);
}

/** What nobody has given a name is known by its kind. @param {string} noun @param {Record<string, any>} fields */
function kindTitle(noun, { kind, plan_kind }) {
  if (noun === 'talk' && kind) return t(`talks-kind-${kind}`);
  return noun === 'plan_source' && plan_kind ? t(`plan-kind-${plan_kind}`) : '';
}

/** A consent is known by what is shared, and with whom. @param {Record<string, any>} grant */
function grantTitle({ shared, receiver_member_id, receiver_agency_id }) {
  const receiver = row('member', receiver_member_id) ?? row('agency', receiver_agency_id);
  return [shared && inWords('grant', 'shared', shared), receiver?.name].filter(Boolean).join(' · ');
}

/** The words of the thing changed: as the change carries them, else as the phone knows it. @param {Change} change */
export function whose({ noun, row_id, fields }) {
  const after = Object.fromEntries(Object.entries(fields ?? {}).map(([name, [before, now]]) => [name, now || before]));
  return titleOf(noun, after) || titleOf(noun, row(noun, row_id) ?? {});
}

/** A field by its label. @param {string} noun @param {string} name */
export function fieldName(noun, name) {
  return t('history-field', { field: LABELS[`${name}:${noun}`] ?? name });
}

/** Field by field: what stood there and what stands there now. @param {Change} change @returns {Detail[]} */
export function details({ noun, act, fields }) {
  if (act !== 'changed') return [];
  return Object.entries(fields ?? {}).map(([name, [before, after]]) => ({
    name,
    label: fieldName(noun, name),
    before: inWords(noun, name, before),
    after: inWords(noun, name, after),
  }));
}

/** @param {string} noun @param {string} name @param {unknown} value */
function inWords(noun, name, value) {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return t(value ? 'common-yes' : 'common-no');
  const choice = CHOICES[`${name}:${noun}`];
  if (choice) return t(choice + String(value).replaceAll('_', '-'));
  if (name === 'waits_hours') return String(value);
  if (typeof value === 'string' && DAY.test(value)) return formatShortDay(value);
  if (typeof value === 'string' && NOUNS[noun]?.free.includes(name)) return value;
  return t('history-something');
}
