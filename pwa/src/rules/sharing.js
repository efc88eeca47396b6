/**
 * What the person has decided that others may see, reckoned on the phone from the decisions
 * themselves: which of them hold now, and what they come to together. The server decides for
 * real; this is what is said about it. Pure.
 */

/** @typedef {Record<string, any>} Row */
/** @typedef {{receiver_member_id: string} | {receiver_agency_id: string}} Receiver */
/** @typedef {'given' | 'later' | 'paused' | 'expired' | 'withdrawn' | 'refused'} Standing */
/**
 * @typedef {object} Share what one receiver has of one category
 * @property {string} shared the category
 * @property {Row[]} grants the decisions behind it; none: nothing is shared
 * @property {'see' | 'take_part' | null} right
 * @property {string[]} sections [] is all of them
 * @property {string | null} until null: until it is taken back
 * @property {string | null} from when it begins, if that is still to come
 * @property {boolean} paused
 */

/** The categories, in the order in which they are asked about. */
export const SHARED = ['plan', 'appointments', 'crisis_plan', 'about_me', 'network'];

/** Where there is something to do, and not only something to see. */
export const TAKES_PART_IN = ['plan', 'appointments'];

/** What is proposed for the trust person. */
export const FOR_TRUST = [
  { shared: 'plan', right: 'see' },
  { shared: 'appointments', right: 'take_part' },
  { shared: 'crisis_plan', right: 'see' },
];

/** For how long before it ends a consent is spoken of. */
const SOON = 14 * 24 * 60 * 60 * 1000;

/**
 * How a decision stands at a moment.
 * @param {Row} grant
 * @param {Date} now
 * @returns {Standing}
 */
export function standing(grant, now) {
  if (grant.state === 'withdrawn' || grant.state === 'refused') return grant.state;
  if (grant.until && new Date(grant.until) <= now) return 'expired';
  if (grant.state === 'paused') return 'paused';
  return grant.starts_at && new Date(grant.starts_at) > now ? 'later' : 'given';
}

/** @param {Row} grant @param {Date} now @returns {boolean} neither taken back, refused nor over */
export const stands = (grant, now) => ['given', 'later', 'paused'].includes(standing(grant, now));

/** @param {Row} row a grant @returns {Receiver} */
export const receiverOf = ({ receiver_member_id, receiver_agency_id }) =>
  receiver_member_id ? { receiver_member_id } : { receiver_agency_id };

/** @param {Row} grant @param {Receiver} receiver */
function isFor(grant, receiver) {
  const [[field, id] = []] = Object.entries(receiver);
  return field !== undefined && grant[field] === id;
}

/**
 * Everything a receiver has, category by category; those without anything too.
 * @param {Row[]} grants
 * @param {Receiver} receiver
 * @param {Date} now
 * @returns {Share[]}
 */
export function sharesOf(grants, receiver, now) {
  const own = grants.filter((grant) => isFor(grant, receiver) && stands(grant, now));
  return SHARED.map((shared) => together(shared, own.filter((grant) => grant.shared === shared), now));
}

/**
 * Several decisions about the same thing: whatever one of them allows is allowed.
 * @param {string} shared
 * @param {Row[]} grants
 * @param {Date} now
 * @returns {Share}
 */
function together(shared, grants, now) {
  const active = grants.filter((grant) => standing(grant, now) !== 'paused');
  const telling = active.length > 0 ? active : grants;
  return {
    shared,
    grants,
    right: rightOf(telling),
    sections: telling.some(({ sections }) => sections.length === 0) ? [] : [...new Set(telling.flatMap(({ sections }) => sections))],
    until: telling.some(({ until }) => !until) ? null : telling.map(({ until }) => until).toSorted().at(-1) ?? null,
    from: telling.length > 0 && telling.every((grant) => standing(grant, now) === 'later') ? telling.map(({ starts_at }) => starts_at).toSorted()[0] : null,
    paused: grants.length > 0 && active.length === 0,
  };
}

/** @param {Row[]} grants @returns {Share['right']} */
function rightOf(grants) {
  if (grants.length === 0) return null;
  return grants.some(({ right }) => right === 'take_part') ? 'take_part' : 'see';
}

/** The same thing to the same receiver. @param {Row} one @param {Row} other */
const alike = (one, other) => one.shared === other.shared && isFor(one, receiverOf(other));

/**
 * Decisions that ended by themselves and were not made anew, the latest of each kind.
 * @param {Row[]} grants
 * @param {Date} now
 * @param {number} days how far back
 * @returns {Row[]}
 */
export function endedLately(grants, now, days = 30) {
  const since = new Date(now.getTime() - days * 24 * 60 * 60 * 1000);
  const ended = grants.filter((grant) => standing(grant, now) === 'expired' && new Date(grant.until) > since);
  const again = (/** @type {Row} */ one) => grants.some((other) => alike(one, other) && stands(other, now));
  const last = (/** @type {Row} */ one) => !ended.some((other) => alike(one, other) && other.until > one.until);
  return ended.filter((grant) => !again(grant) && last(grant));
}

/**
 * Decisions that end within two weeks, the first to end first.
 * @param {Row[]} grants
 * @param {Date} now
 * @returns {Row[]}
 */
export function endingSoon(grants, now) {
  const soon = grants.filter((grant) => grant.until && standing(grant, now) === 'given' && new Date(grant.until).getTime() - now.getTime() <= SOON);
  return soon.toSorted((one, other) => (one.until < other.until ? -1 : 1));
}

/**
 * Who may see anything, each once, in the order of the first decision.
 * @param {Row[]} grants
 * @param {Date} now
 * @returns {Receiver[]}
 */
export function receivers(grants, now) {
  const seen = new Map();
  for (const grant of grants.filter((each) => stands(each, now))) {
    const receiver = receiverOf(grant);
    seen.set(Object.values(receiver)[0], receiver);
  }
  return [...seen.values()];
}

/**
 * What is proposed for the trust person and is not already theirs.
 * @param {Share[]} shares what they have
 */
export function proposedForTrust(shares) {
  const has = (/** @type {string} */ shared) => shares.some((share) => share.shared === shared && share.right !== null);
  return FOR_TRUST.filter(({ shared }) => !has(shared));
}

/** @typedef {'named' | 'invited' | 'invitation_over' | 'accepted' | 'active_later' | 'active' | 'left'} Taking */

/**
 * How far someone has come in taking part.
 * @param {Row} member
 * @param {Date} now
 * @returns {Taking}
 */
export function takingPart({ state, invited_until, sees_from }, now) {
  if (state === 'invited' && invited_until && new Date(invited_until) <= now) return 'invitation_over';
  if (state === 'active' && sees_from && new Date(sees_from) > now) return 'active_later';
  return state ?? 'named';
}

/**
 * Whether guardians still see by the country's rule of age, without a decision of the person's.
 * @param {Row | null} person guardians_see_until is the first day on which they no longer do
 * @param {string} today
 */
export const guardiansSee = (person, today) => Boolean(person?.guardians_see_until && person.guardians_see_until > today);
