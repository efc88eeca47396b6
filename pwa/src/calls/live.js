/**
 * One call for contact as it goes, for as long as somebody looks at it.
 *
 * What is asked for by a tap is tried once. Nothing is asked again by itself: only looking is
 * repeated, and what the person has said to end a call. Where it is not known whether a request
 * arrived, that is what is said, and it is looked up as soon as the server can be reached.
 */
import { signal } from '@preact/signals';

import { waitAfter } from './rhythm.js';

/** @typedef {import('./wire.js').Call} Call */
/** @typedef {import('./wire.js').Asking} Asking */
/** @typedef {import('./wire.js').Told} Told */
/**
 * @typedef {'nothing' | 'sending' | 'not_sent' | 'unsure' | 'looking' | 'known'} Standing
 *   unsure: sent off, and no answer came; looking: made before, and not looked up yet
 */
/**
 * @typedef {object} Shown
 * @property {Standing} standing
 * @property {string} id
 * @property {Asking | null} asking null: made before this app was started
 * @property {Call | null} call as last heard
 * @property {number} skew milliseconds the server's clock is ahead of the phone's
 * @property {number | null} known_at when it was heard, by the phone's clock
 * @property {boolean} stale the last look came to nothing
 * @property {'undone' | 'ended' | null} wish said by the person, and not heard by the server yet
 * @property {any} problem why it was not sent
 */
/**
 * @typedef {object} Outside
 * @property {Pick<typeof import('./wire.js'), 'make' | 'look' | 'change'>} wire
 * @property {{keep: (id: string, wish?: Shown['wish']) => void, drop: () => void}} mark
 * @property {{now: () => number, later: (act: () => void, wait: number) => () => void}} clock
 * @property {() => string | null} person whose plan it is
 * @property {() => boolean} online false only when the phone surely has no network
 * @property {() => boolean} visible
 * @property {() => string} newId
 */

/** @type {Shown} */
export const NOTHING = {
  standing: 'nothing', id: '', asking: null, call: null, skew: 0, known_at: null, stale: false, wish: null, problem: null,
};

/** @param {Outside} outside */
export function createLive({ wire, mark, clock, person, online, visible, newId }) {
  const shown = signal(NOTHING);
  let failures = 0;
  let followers = 0;
  let atLeast = 0;
  let under = 0;
  let latest = 0;
  /** @type {(() => void) | undefined} */
  let timer;

  const stopTimer = () => timer?.();

  /** @param {Partial<Shown>} news */
  const say = (news) => { shown.value = { ...shown.value, ...news }; };

  function rest() {
    stopTimer();
    const wait = waitAfter(shown.value, failures, atLeast);
    if (wait !== null && followers > 0 && visible()) timer = clock.later(() => void look(), wait);
  }

  /** @param {Told} told */
  function heard({ call, skew }) {
    failures = 0;
    const closed = call.state === 'ended' || call.state === 'undone';
    const wish = closed ? null : shown.value.wish;
    say({ standing: 'known', call, skew, known_at: clock.now(), stale: false, problem: null, wish });
    if (closed) mark.drop();
    else mark.keep(call.id, wish);
  }

  /**
   * What is begun later goes before: an older answer never lands on a newer one.
   * @param {(owner: string, id: string, current: () => boolean) => Promise<void>} act
   */
  async function during(act) {
    const { id } = shown.value;
    const owner = person();
    stopTimer();
    if (!owner || !id) return;
    latest += 1;
    const mine = latest;
    under = mine;
    await act(owner, id, () => mine === latest && id === shown.value.id);
    if (under !== mine) return;
    under = 0;
    rest();
  }

  /** Looks how it goes, or says what the person has said to end it. */
  async function look() {
    if (under > 0) return;
    await during(async (owner, id, current) => {
      try {
        if (!shown.value.call || !shown.value.wish) {
          const told = await wire.look(owner, id);
          if (current()) heard(told);
        }
        if (current() && shown.value.call && shown.value.wish) await carryOut(owner, id, shown.value.wish, current);
      } catch (problem) {
        if (current()) missed(/** @type {any} */ (problem));
      }
    });
  }

  /**
   * What the person has said to end it.
   * @param {string} owner @param {string} id @param {'undone' | 'ended'} wish @param {() => boolean} current
   */
  async function carryOut(owner, id, wish, current) {
    const told = await stopped(owner, id, wish);
    if (!current()) return;
    say({ wish: null });
    heard(told);
  }

  /** What cannot be undone any more can be ended; what is over already is looked up. @param {string} owner @param {string} id @param {'undone' | 'ended'} wish @returns {Promise<Told>} */
  async function stopped(owner, id, wish) {
    try {
      return await wire.change(owner, id, wish);
    } catch (problem) {
      if (!isRefusal(problem)) throw problem;
      return wish === 'undone' ? stopped(owner, id, 'ended') : wire.look(owner, id);
    }
  }

  /** A look came to nothing. @param {any} problem */
  function missed(problem) {
    if (problem?.status === 404) return gone();
    failures += 1;
    atLeast = problem?.retry_after ? problem.retry_after * 1000 : 0;
    return say({ stale: true });
  }

  /** The server has no such call: what was unsure was not sent. */
  function gone() {
    const { standing, wish } = shown.value;
    mark.drop();
    if (standing === 'known' || wish) shown.value = NOTHING;
    else say({ standing: 'not_sent', stale: false, problem: { code: 'not_found' } });
  }

  /** @param {Asking} asking @param {string} id */
  async function send(asking, id) {
    failures = 0;
    shown.value = { ...NOTHING, standing: 'sending', id, asking };
    mark.keep(id);
    await during(async (owner, _, current) => {
      try {
        const told = await wire.make(owner, id, asking);
        if (current()) heard(told);
        if (current() && shown.value.wish) await carryOut(owner, id, shown.value.wish, current);
      } catch (problem) {
        if (!current()) return;
        if (shown.value.call) missed(/** @type {any} */ (problem));
        else notHeard(/** @type {any} */ (problem));
      }
    });
  }

  /** @param {any} problem */
  function notHeard(problem) {
    const sure = surelyNotSent(problem, online());
    failures = 1;
    if (sure) mark.drop();
    if (sure && shown.value.wish) shown.value = NOTHING;
    else say({ standing: sure ? 'not_sent' : 'unsure', problem });
  }

  /** @param {'undone' | 'ended'} state */
  function wants(state) {
    say({ wish: state });
    mark.keep(shown.value.id, state);
    if (shown.value.call) void look();
  }

  return {
    shown,

    /** Asks, at a tap. @param {Asking} asking */
    ask: (asking) => send(asking, newId()),

    /** Asks the same again, at a tap: what may have arrived keeps its id, so that nobody is asked twice. */
    async again() {
      const { asking, id, call } = shown.value;
      if (asking) await send(asking, call ? newId() : id);
      else this.putAside();
    },

    undo: () => wants('undone'),
    end: () => wants('ended'),

    /** The person has seen how it went. */
    putAside() {
      mark.drop();
      this.letGo();
    },

    /** The phone is locked, or emptied: nothing of it stays in memory. */
    letGo() {
      stopTimer();
      latest += 1;
      under = 0;
      shown.value = NOTHING;
    },

    /** A call from before, or from another phone. @param {string} id @param {Shown['wish']} [left] */
    find(id, left = null) {
      if (shown.value.id === id) return;
      shown.value = { ...NOTHING, standing: 'looking', id, wish: left };
      if (followers > 0) void look();
    },

    /** @returns {() => void} to call when nobody looks any more */
    follow() {
      followers += 1;
      if (followers === 1) this.wake();
      return () => {
        followers -= 1;
        if (followers === 0) stopTimer();
      };
    },

    /** The app has come to the front, or the network back: look at once. Out of sight, rest. */
    wake() {
      stopTimer();
      if (followers === 0 || !visible() || waitAfter(shown.value, 0) === null) return;
      void look();
    },
  };
}

/** @typedef {ReturnType<typeof createLive>} Live */

/** The server has understood, and said no. @param {any} problem */
const isRefusal = (problem) => problem?.status >= 400 && problem.status < 500 && problem.status !== 404 && problem.status !== 401 && problem.status !== 429;

/**
 * Whether it is certain that the server did not take it: it said so, or the phone has no network.
 * @param {any} problem
 * @param {boolean} online
 */
export const surelyNotSent = ({ status = 0 }, online) => (status > 0 ? status < 500 || status === 503 : !online);
