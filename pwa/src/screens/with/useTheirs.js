/** What a screen in somebody else's plan stands on: whose it is, what one sees of it, and how that is known. */
import { useEffect } from 'preact/hooks';

import { refreshMe } from '../../account/settings.js';
import { activity, planOf } from '../../local/view.js';
import { leave, poke, visit, visiting } from '../../sync/runner.js';
import { useNow } from '../now.js';
import { sharedNow } from './access.js';
import { whoseAt } from './band.jsx';
import { askForParts, forgetParts, isVisited, keptParts, partOf, visitedParts } from './parts.js';

/** @typedef {import('./parts.js').Part} Part */
/** @typedef {import('../../local/view.js').Plan} Plan */
/**
 * @typedef {'unknown' | 'unreachable' | 'not_in' | 'waiting' | 'nothing' | 'not_kept' | 'fetching' | 'offline' | 'later' | 'here'} Standing
 * unknown: still being asked for; not_kept: shared, but not on this phone just now
 */
/** @typedef {{part: Part, plan: Plan, now: Date, shared: string[]}} Theirs */

/** Milliseconds between two looks at whether one has been let in. */
const OFTEN = 15_000;

/** Asks anew whose plans one is in: when the screen opens, and now and then while somebody is waited for. */
export function useFreshParts() {
  const waits = keptParts.value.some(({ waiting }) => waiting);
  useEffect(() => void refreshMe().then(poke), []);
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setInterval(() => document.visibilityState === 'visible' && void refreshMe().then(poke), OFTEN);
    return () => clearInterval(timer);
  }, [waits]);
}

/**
 * @param {string} person_id
 * @returns {{standing: Standing, theirs: Theirs | null}} theirs: null as long as one is not known to take part
 */
export function useTheirs(person_id) {
  const now = useNow();
  const part = partOf(person_id);
  useFreshParts();
  useAsked(part !== null && !isVisited(part), person_id);
  useVisit(part);
  const theirs = part && { part, plan: planOf(person_id), now, shared: sharedNow(part.access, now) };
  return { standing: standingOf(theirs), theirs };
}

/**
 * Whoever is not among those kept on the phone is asked about, and again each time the visit had news.
 * @param {boolean} known
 * @param {string} person_id
 */
function useAsked(known, person_id) {
  const visited = visiting.value;
  useEffect(() => {
    if (!known) void askForParts();
  }, [known, person_id, visited]);
}

/** What is never kept is fetched as long as one is there, from screen to screen. @param {Part | null} part */
function useVisit(part) {
  const whom = part && isVisited(part) && !part.waiting ? part.person_id : null;
  useEffect(() => {
    if (!whom) return undefined;
    void visit(whom);
    return () => {
      if (whoseAt(location.pathname) !== whom) leave();
    };
  }, [whom]);
}

/** @param {Theirs | null} theirs @returns {Standing} */
function standingOf(theirs) {
  if (!theirs) return unknownStanding();
  const { part, plan, shared } = theirs;
  if (part.waiting) return 'waiting';
  if (isVisited(part)) return visitStanding(part, shared);
  if (shared.length === 0) return 'nothing';
  if (!plan.ready()) return 'fetching';
  if (plan.isKept()) return 'here';
  return activity.value === 'sending' ? 'fetching' : 'not_kept';
}

/** @returns {Standing} */
function unknownStanding() {
  const { state } = visitedParts.value;
  if (state === 'failed') return 'unreachable';
  return state === 'here' ? 'not_in' : 'unknown';
}

/** @param {Part} part @param {string[]} shared @returns {Standing} */
function visitStanding({ person_id }, shared) {
  const seen = visiting.value?.person_id === person_id ? visiting.value.state : 'fetching';
  if (seen === 'offline') return 'offline';
  if (seen === 'later' || seen === 'sign_in') return 'later';
  if (shared.length === 0 || seen === 'closed') return 'nothing';
  return seen === 'here' ? 'here' : 'fetching';
}

/** Asks once more for what could not be reached. @param {Theirs | null} theirs @param {string} person_id */
export function askAgain(theirs, person_id) {
  if (theirs && isVisited(theirs.part)) return void visit(person_id);
  forgetParts();
  void askForParts();
  void refreshMe().then(poke);
}
