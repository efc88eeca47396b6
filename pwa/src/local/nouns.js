/**
 * The nouns of a plan as the device knows them: where each is written, whether there is only one,
 * what a new one holds before anybody has typed, and which fields are free text.
 *
 * Free text is what two devices may both keep (kept_both) and what Waiting shows in words; the
 * server seals it, the device seals everything.
 *
 * @typedef {string | number | boolean | null | string[]} Value a field's value on the wire
 * @typedef {Record<string, Value>} Fields
 * @typedef {object} Noun
 * @property {string} path below /api/people/<person_id>/
 * @property {boolean} single one per person, its id is the person's; changed, never made or removed
 * @property {Fields} defaults every field that can be written, with the value a new row starts with
 * @property {string[]} free names of the free-text fields among them
 * @property {Fields} reads fields that only the server sets, with what they are before it has
 * @property {boolean} byOthers made by members through a door of their own; here answered or removed
 */

/**
 * @param {string} path
 * @param {string} free names of the free-text fields, which all start empty
 * @param {Fields} others the remaining fields and what they start with
 * @param {Fields} [reads] what only the server sets
 * @returns {Noun}
 */
function collection(path, free, others, reads = {}) {
  const names = free.split(' ').filter(Boolean);
  const defaults = { ...Object.fromEntries(names.map((name) => [name, ''])), ...others };
  return { path, single: false, defaults, free: names, reads, byOthers: false };
}

/**
 * @param {string} path
 * @param {string} free
 * @param {Fields} others
 * @param {Fields} [reads]
 * @returns {Noun}
 */
function singleton(path, free, others, reads) {
  return { ...collection(path, free, others, reads), single: true };
}

/**
 * @param {string} path
 * @param {Fields} others what the person may change
 * @param {Fields} reads
 * @returns {Noun}
 */
function sentByOthers(path, others, reads) {
  return { ...collection(path, '', others, reads), byOthers: true };
}

/** @type {Record<string, Noun>} */
export const NOUNS = {
  person: singleton(
    '',
    'name',
    {
      country: 'se',
      language: 'sv',
      birth_date: null,
      protected: false,
      trust_member_id: null,
      stand_in_member_id: null,
      sharing_stopped: false,
      waits_hours: 0,
      tells_trust_person: [],
    },
    { guardians_see_until: null },
  ),
  plan: singleton('plan', 'responsible_name if_this_fails', {
    responsible_agency_id: null,
    responsible_member_id: null,
    next_review: null,
  }),
  crisis_plan: singleton('crisis-plan', '', { still_right_on: null, opens_without_unlocking: [] }),
  plan_source: collection(
    'plan-sources',
    'title words',
    { agency_id: null, plan_kind: 'other', state: 'active', starts_on: null, ends_on: null },
    { source_member_id: null },
  ),
  goal: collection(
    'goals',
    'own_words professional_words answer_words',
    { life_area: null, place: 0, state: 'agreed', source: 'typed', plan_source_id: null, answer: null },
    { source_member_id: null },
  ),
  step: collection('steps', 'what owner_name why fallback answer_words', {
    goal_id: null,
    owner: 'nobody',
    owner_member_id: null,
    owner_agency_id: null,
    ask_first_member_id: null,
    owner_accepted_on: null,
    start: null,
    due: null,
    last_word_on: null,
    state: 'proposed',
    source: 'typed',
    plan_source_id: null,
    plan_kind: null,
    only_after: null,
    answer: null,
    only_me: false,
    place: 0,
  }, { source_member_id: null }),
  agency: collection(
    'agencies',
    'name phone hours on_call_phone on_call_hours address website email note',
    { kind: 'other', country: 'se', verified_on: null },
    { directory_id: null },
  ),
  member: collection(
    'members',
    'name role phone email note',
    { relation: 'other', agency_id: null, may_be_asked: false },
    {
      state: 'named',
      sees_from: null,
      invited_until: null,
      reached_at: null,
      left_work_on: null,
      two_words: '',
      works_at: '',
      card_phone: '',
      card_email: '',
      card_words: '',
    },
  ),
  appointment: collection(
    'appointments',
    'title with_whom place door video_link purpose bring change_contact',
    {
      agency_id: null,
      starts_at: null,
      ends_at: null,
      zone: 'Europe/Stockholm',
      all_day: false,
      status: 'booked',
      comes_along_member_ids: [],
      step_id: null,
      ask_first_member_id: null,
      source: 'typed',
      source_system: '',
      source_updated_at: null,
      confidence: 'sure',
    },
    { source_member_id: null },
  ),
  question: collection('questions', 'words answer', { appointment_id: null, asked: false }),
  crisis_entry: collection('crisis-entries', 'words phone tell_words', {
    section: 'what_i_can_do',
    member_id: null,
    agency_id: null,
    ask_first_member_id: null,
    only_me: false,
    place: 0,
  }),
  about_me: collection('about-me', 'words', { section: 'what_helps', only_me: false, place: 0 }),
  grant: collection('grants', 'purpose', {
    receiver_member_id: null,
    receiver_agency_id: null,
    shared: 'plan',
    right: 'see',
    sections: [],
    starts_at: null,
    until: null,
    state: 'given',
    request_id: null,
  }),
  request: sentByOthers(
    'requests',
    { state: 'asked' },
    { by_member_id: null, shares: [], right: 'see', purpose: '', until: null, answered_at: null },
  ),
  note: sentByOthers('notes', {}, { by_member_id: null, words: '' }),
  handover: collection(
    'handovers',
    'from_name to_name why first_meeting door why_not goodbye',
    {
      kind: 'agency',
      from_agency_id: null,
      to_agency_id: null,
      from_member_id: null,
      to_member_id: null,
      step_id: null,
      first_appointment_id: null,
      state: 'proposed',
      answer_by: null,
    },
    { source_member_id: null, accepted_at: null, climbed: null },
  ),
  talk: collection(
    'talks',
    'words outcome',
    {
      kind: 'asked',
      state: 'open',
      between_agency_ids: [],
      between_member_ids: [],
      about_step_ids: [],
      about_goal_ids: [],
      answer_by: null,
    },
    { asked_by_member_id: null },
  ),
  talk_answer: collection('talk-answers', 'words', { talk_id: null }, { by_member_id: null }),
};

/** What the crisis plan and Support now are made of: read first on a cold start. */
export const CRISIS_NOUNS = ['person', 'crisis_plan', 'crisis_entry', 'member', 'agency'];

/**
 * @param {string} noun
 * @returns {Noun} the noun's description; throws on a word that is no noun of ours
 */
export function describe(noun) {
  const known = NOUNS[noun];
  if (!known) throw new Error(`unknown noun: ${noun}`);
  return known;
}

/**
 * The words among some fields: what Waiting shows, and what must never get lost.
 *
 * @param {string} noun
 * @param {Record<string, unknown>} fields
 * @returns {Record<string, string>}
 */
export function wordsOf(noun, fields) {
  const { free = [], reads = {} } = NOUNS[noun] ?? {};
  // What one sends to somebody else's plan are words of one's own, though only they keep them.
  const names = [...free, ...Object.keys(reads).filter((name) => reads[name] === '')];
  const named = names.filter((name) => typeof fields[name] === 'string' && fields[name] !== '');
  return Object.fromEntries(named.map((name) => [name, String(fields[name])]));
}
