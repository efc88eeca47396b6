/** Sharing in plain sentences: who, what, until when, and how far along someone is. */
import { session } from '../../account/session.js';
import { isPending, row, rows, syncState } from '../../local/view.js';
import { TAKES_PART_IN, takingPart } from '../../rules/sharing.js';
import { formatMoment, formatShortDay } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { SECTIONS, titleOf } from '../crisis/sections.js';
import { ABOUT_ME, aboutMeTitle } from '../aboutMe/sections.js';

/** @typedef {Record<string, any>} Row */
/** @typedef {import('../../rules/sharing.js').Share} Share */
/** @typedef {import('../../rules/sharing.js').Receiver} Receiver */

/** As the names of texts spell it. @param {string} code */
export const kebab = (code) => code.replaceAll('_', '-');

/** A category by its name, to stand alone. @param {string} shared */
export const categoryName = (shared) => t(`sharing-category-${kebab(shared)}`);

/** What one may do: "may see the plan". @param {string} shared @param {string} right */
export function rightWords(shared, right) {
  // Where there is nothing to do, taking part is seeing.
  const said = TAKES_PART_IN.includes(shared) ? right : 'see';
  return t(`sharing-may-${kebab(shared)}-${kebab(said)}`);
}

/** The same of an agency's system: it sends what others would say. @param {string} shared @param {string} right */
export const systemMayWords = (shared, right) =>
  right === 'take_part' && TAKES_PART_IN.includes(shared) ? t(`linking-may-${kebab(shared)}`) : rightWords(shared, 'see');

/** What is in a category, in a sentence. @param {string} shared */
export const categoryWords = (shared) => t(`sharing-what-${kebab(shared)}`);

/** The sections a category is divided into; none where it is shared as a whole. @param {string} shared @returns {string[]} */
export function sectionsOf(shared) {
  if (shared === 'crisis_plan') return SECTIONS;
  return shared === 'about_me' ? ABOUT_ME : [];
}

/** @param {string} shared @param {string} section */
export const sectionTitle = (shared, section) => (shared === 'about_me' ? aboutMeTitle(section) : titleOf(section));

/**
 * What a receiver has of one category, in a line: "May see the plan, until 1 March".
 * @param {Share} share
 */
export function shareWords({ shared, right, until, from, paused }) {
  if (!right) return t('sharing-nothing');
  if (paused) return t('sharing-paused');
  const words = rightWords(shared, right);
  if (from) return t('sharing-from', { words, when: formatMoment(from) });
  return until ? t('sharing-until', { words, day: formatShortDay(until) }) : words;
}

/** The same in a list that says one thing after the other: what is paused is said by name. @param {Share} share */
export const lineWords = (share) =>
  (share.paused ? t('sharing-line-paused', { words: rightWords(share.shared, share.right ?? 'see') }) : shareWords(share));

/**
 * Which parts, where not all of them: "Only: warning signs, reasons for living".
 * @param {Share} share
 */
export function partsWords({ shared, sections, right }) {
  if (!right || sections.length === 0) return '';
  const parts = sectionsOf(shared).filter((section) => sections.includes(section)).map((section) => sectionTitle(shared, section));
  return t('sharing-only-parts', { parts: parts.join(' · ') });
}

/** Why a yes to an agency ends although no day was chosen; the server reckons when. @type {Record<string, string>} */
const LONGEST = { dk: 'consent-reason-dk-one-year' };

/** @param {string} country */
export const longest = (country) => (LONGEST[country] ? t(LONGEST[country]) : '');

/** Not sent, and not being sent either: it holds on this phone alone. @param {string} noun @param {string} id */
export const waitsForNetwork = (noun, id) => syncState.value.state !== 'sending' && isPending(noun, id);

/**
 * Whether something of this category is taken back here, but not where it is kept yet.
 * @param {Receiver} receiver
 * @param {string} shared
 */
export function notTakenBackYet(receiver, shared) {
  const [[field, id] = ['', '']] = Object.entries(receiver);
  const own = rows('grant').filter((grant) => grant[field] === id && grant.shared === shared);
  return own.some((grant) => ['withdrawn', 'paused'].includes(grant.state) && waitsForNetwork('grant', grant.id));
}

/** @param {Share} share @returns {boolean} given here, but nobody else knows yet */
export const notGivenYet = ({ grants, paused }) => !paused && grants.some(({ id }) => waitsForNetwork('grant', id));

/** Who a receiver is; also one that has been removed. @param {Receiver} receiver @returns {Row | null} */
export function receiverRow(receiver) {
  return 'receiver_member_id' in receiver ? row('member', receiver.receiver_member_id) : row('agency', receiver.receiver_agency_id);
}

/** Someone who has been removed sees nothing, whatever was decided before. @param {Receiver} receiver */
export const isHere = (receiver) => receiverRow(receiver)?.removed === false;

/** @param {Receiver} receiver */
export const receiverHref = (receiver) =>
  'receiver_member_id' in receiver ? `/people/${receiver.receiver_member_id}` : `/agencies/${receiver.receiver_agency_id}`;

/** @param {Row | null} who */
export const nameOr = (who) => who?.name || t('sharing-someone');

/**
 * A member by name, with the agency they work at: "Peter at Bryggan".
 * @param {string} memberId
 * @param {string | null} [agencyId] as it was then, where that is known
 */
export function memberWords(memberId, agencyId) {
  const member = row('member', memberId);
  const agency = row('agency', agencyId ?? member?.agency_id ?? '');
  return agency?.name ? t('sharing-at', { name: nameOr(member), agency: agency.name }) : nameOr(member);
}

/**
 * How far someone has come, in a line.
 * @param {Row} member
 * @param {Date} now
 */
export function takingPartWords(member, now) {
  const taking = takingPart(member, now);
  const when = taking === 'active_later' ? formatMoment(member.sees_from, { now }) : '';
  return t(`people-taking-${kebab(taking)}`, { name: nameOr(member), when });
}

/** The same in a few words, for a list. @param {Row} member @param {Date} now */
export const stateWord = (member, now) => t(`people-state-${kebab(takingPart(member, now))}`);

/** The two words, as two. @param {Row} member @returns {string[]} */
export const twoWords = ({ two_words }) => (two_words ?? '').split(/[\s,·]+/).filter(Boolean);

/** Where the person's own plan is at the server. */
export const personPath = () => `/api/people/${session.value.me?.person_id}`;
