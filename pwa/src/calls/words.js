/**
 * How a call for contact goes, in words that never say more than is known: sent is not arrived,
 * arrived is not read, and whoever opened it has not answered yet.
 */
import { daysBetween } from '../rules/days.js';
import { capital, dayOf, formatMoment } from '../texts/dates.js';
import { t } from '../texts/texts.js';
import { isGoing } from './rhythm.js';

/** @typedef {import('./live.js').Shown} Shown */
/** @typedef {import('./wire.js').Call} Call */
/** @typedef {import('./wire.js').Recipient} Recipient */
/** @typedef {(member_id: string) => string} NameOf */
/** @typedef {{title: string, more: string}} Said */

/** Milliseconds after the time for answers in which the server may still say that nobody has. */
const GRACE = 30_000;

/** Someone does something about it. @param {Recipient} recipient */
const helps = ({ answer }) => answer === 'calling' || answer === 'coming';

/** @param {string} id @param {Record<string, string | number>} [args] @returns {Said} a title, and the same id with `-more` */
const both = (id, args) => ({ title: t(id, args), more: t(`${id}-more`, args) });

/**
 * What stands in big letters, and the sentence below it.
 * @param {Shown} shown
 * @param {NameOf} nameOf
 * @param {Date} now by the phone's clock
 * @returns {Said}
 */
export function headline({ standing, call, skew, stale, wish, problem }, nameOf, now) {
  if (standing === 'sending') return { title: t(wish ? 'calls-undoing' : 'calls-sending'), more: '' };
  if (standing === 'unsure') return both(wish ? 'calls-unsure-undoing' : 'calls-unsure');
  if (standing === 'not_sent') return { title: t('calls-not-sent'), more: whyNotSent(problem) };
  if (!call) return stale ? both('calls-out-of-sight') : { title: t('calls-looking'), more: '' };
  if (wish) return stale ? both(`calls-not-yet-${wish}`) : { title: t(wish === 'undone' ? 'calls-undoing' : 'calls-ending'), more: '' };
  return isSilent(call, new Date(now.getTime() + skew)) ? both('calls-silent') : stateWords(call, nameOf, now);
}

/** Why not, in words that leave no doubt that nobody has been asked. @param {any} problem */
function whyNotSent(problem) {
  const code = problem?.code;
  if (code === 'offline') return t('calls-not-sent-offline');
  if (code === 'nobody_to_ask') return t('calls-not-sent-nobody');
  if (problem?.status === 401) return t('calls-not-sent-sign-in');
  return t('calls-not-sent-more');
}

/**
 * Whether the server ought to have told by now that nobody has answered. @param {Call} call
 * @param {Date} there what the time is at the server
 */
export const isSilent = (call, there) => isGoing(call) && there.getTime() > new Date(call.ends_at).getTime() + GRACE;

/** @param {Call} call @param {NameOf} nameOf @param {Date} now @returns {Said} */
function stateWords(call, nameOf, now) {
  const { recipients, state } = call;
  if (state === 'undoable') return { title: t('calls-soon', { name: nameOf(first(recipients)) }), more: t('calls-soon-more') };
  if (state === 'asking') return trying(recipients, nameOf, now);
  if (state === 'answered') return answered(recipients, nameOf);
  if (state === 'undone') return both(recipients.some(({ asked_at }) => asked_at) ? 'calls-undone-late' : 'calls-undone');
  if (state === 'ended') return both('calls-ended');
  const asked = inTurn(recipients).filter(({ asked_at }) => asked_at);
  const names = listed(asked.map(({ member_id }) => nameOf(member_id)));
  return both(nobody(recipients), { names, count: asked.length });
}

/** Nobody has answered; and whether that is because nobody got it, or nobody can. @param {Recipient[]} recipients */
function nobody(recipients) {
  if (recipients.every(({ answer }) => answer === 'cannot')) return 'calls-nobody-can';
  return recipients.every(({ sent_at, seen_at, answer }) => !sent_at && !seen_at && !answer) ? 'calls-nobody-reached' : 'calls-nobody';
}

/** @param {Recipient[]} recipients */
const first = (recipients) => inTurn(recipients)[0]?.member_id ?? '';

/** @param {Recipient[]} recipients */
export const inTurn = (recipients) => recipients.toSorted((one, other) => one.turn - other.turn);

/** Those whose turn has come and who have not said no; and how far it is with the last of them. @param {Recipient[]} recipients @param {NameOf} nameOf @param {Date} now @returns {Said} */
function trying(recipients, nameOf, now) {
  const asked = inTurn(recipients).filter(({ state, answer }) => state !== 'waiting' && !answer);
  const last = asked.at(-1);
  if (!last) return { title: t('calls-next'), more: '' };
  const names = listed(asked.map(({ member_id }) => nameOf(member_id)));
  const words = personWords(last, nameOf, now);
  const more = asked.length === 1 ? words : t('calls-of', { name: nameOf(last.member_id), words });
  return { title: t('calls-trying', { names }), more };
}

/** @param {Recipient[]} recipients @param {NameOf} nameOf @returns {Said} */
function answered(recipients, nameOf) {
  const one = inTurn(recipients).find(helps);
  if (!one) return { title: t('calls-answered'), more: '' };
  const name = nameOf(one.member_id);
  return { title: t(`calls-answered-${one.answer}`, { name }), more: t(`calls-answered-${one.answer}-more`, { name }) };
}

/**
 * How far it has come with one of them.
 * @param {Recipient} recipient
 * @param {NameOf} nameOf
 * @param {Date} now
 * @param {boolean} [over] nobody will be asked any more
 */
export function personWords(recipient, nameOf, now, over = false) {
  const { state, answer, answered_at, seen_at, on_the_phone_at, sent_at, channels } = recipient;
  const name = nameOf(recipient.member_id);
  const when = (/** @type {string | null} */ at) => (at ? formatMoment(at, { now }) : '');
  if (answer) return t(`calls-said-${answer}`, { when: when(answered_at) });
  if (state === 'waiting') return t(over ? 'calls-was-not-asked' : 'calls-waits');
  if (state === 'seen') return t('calls-seen', { when: when(seen_at) });
  if (state === 'on_the_phone') return t('calls-on-the-phone', { name, when: when(on_the_phone_at) });
  if (state === 'sent') return t('calls-sent', { how: howSent(channels), when: when(sent_at) });
  if (channels.length > 0 && channels.every((way) => way.state === 'failed')) return t('calls-failed', { name });
  if (channels.length === 0 && recipient.asked_at) return t('calls-no-way', { name });
  return t('calls-queued');
}

/** By which ways it went out. @param {Recipient['channels']} channels */
function howSent(channels) {
  const kinds = channels.filter(({ state }) => state === 'sent' || state === 'on_the_phone').map(({ kind }) => kind);
  return listed([...new Set(kinds)].map((kind) => t(`calls-by-${kind}`))) || t('calls-by-push');
}

/**
 * Answers of others, for a line of news on other screens.
 * @param {Shown} shown
 * @param {NameOf} nameOf
 * @param {Date} now
 */
export const stripWords = (shown, nameOf, now) => (shown.standing === 'nothing' || shown.standing === 'looking' ? t('calls-strip') : headline(shown, nameOf, now).title);

/**
 * How somebody can be reached, as far as the server knows.
 * @param {import('./wire.js').Preview['members'][number]['channels']} channels
 */
export function reachWords(channels) {
  if (channels.length === 0) return t('calls-reach-none');
  const ways = channels.map(({ kind, devices }) => t(`calls-reach-${kind}`, { count: devices ?? 1 }));
  const [one = '', ...others] = ways;
  // A phone first; what else there is comes when no phone has said that it got it.
  if (channels[0]?.kind === 'push' && others.length > 0) return t('calls-reach-then', { first: capital(one), others: listed(others) });
  return `${capital(listed(ways))}.`;
}

/**
 * When somebody was last reached from here. @param {string | null | undefined} at
 * @param {Date} now
 */
export function reachedWords(at, now) {
  if (!at) return t('calls-reached-never');
  return t('calls-reached', { days: Math.max(0, daysBetween(dayOf(at), dayOf(now))) });
}

/** "Maja, Ali and Eva". @param {string[]} names */
export function listed(names) {
  const [last = '', ...before] = names.toReversed();
  return before.length === 0 ? last : t('calls-and', { names: before.toReversed().join(', '), last });
}
