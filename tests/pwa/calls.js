/** Calls for contact as the server tells them, a server to ask, and a clock to wind, for tests. */
import { createLive } from '../../pwa/src/calls/live.js';

export const AT = Date.parse('2026-11-23T02:12:00Z');
const iso = (seconds) => new Date(AT + seconds * 1000).toISOString();

/** Someone who is asked. */
export const recipient = (fields = {}) => ({
  member_id: 'maja', turn: 0, state: 'waiting', asked_at: null, sent_at: null, on_the_phone_at: null, seen_at: null,
  answered_at: null, answer: null, channels: [], ...fields,
});

/** A way to them. */
export const way = (kind, state, more = {}) => ({ kind, device: null, state, failed: null, ...more });

/** A call made at AT, which gives up after five minutes. */
export const aCall = (fields = {}) => ({
  id: 'call-1', state: 'asking', about: null, asked_at: iso(0), starts_at: iso(5), ends_at: iso(305), over_at: null,
  words: '', recipients: [recipient()], ...fields,
});

export const problem = (code, status = 0, more = {}) => Object.assign(new Error(code), { code, status, ...more });
export const OFFLINE = problem('offline');
export const NO_ANSWER = problem('no_answer');
export const NOT_FOUND = problem('not_found', 404);

/**
 * A server that answers what it is told to, in order, and then what it told last; and everything
 * around a call: the mark on the phone, the clock, the network.
 */
export function world() {
  const asked = [];
  const answers = { make: [], look: [], change: [] };
  const mark = { kept: null, keep: (id, wish = null) => { mark.kept = { id, wish }; }, drop: () => { mark.kept = null; } };
  const timers = new Set();
  const here = { now: AT, online: true, visible: true, person: 'kim' };
  let ids = 0;

  function answer(kind) {
    return async (_person, id, said) => {
      asked.push([kind, id, said]);
      const next = answers[kind].length > 1 ? answers[kind].shift() : answers[kind][0];
      if (next instanceof Error) throw next;
      const made = typeof next === 'function' ? await next() : next;
      return { call: { ...made, id }, skew: 0 };
    };
  }

  const live = createLive({
    wire: { make: answer('make'), look: answer('look'), change: answer('change') },
    mark,
    clock: {
      now: () => here.now,
      later(act, wait) {
        const timer = { act, at: here.now + wait };
        timers.add(timer);
        return () => timers.delete(timer);
      },
    },
    person: () => here.person,
    online: () => here.online,
    visible: () => here.visible,
    newId: () => `call-${(ids += 1)}`,
  });

  /** Lets time pass, with everything that is due in it. */
  async function passes(seconds) {
    const until = here.now + seconds * 1000;
    for (;;) {
      await settle();
      const [next] = [...timers].toSorted((a, b) => a.at - b.at);
      if (!next || next.at > until) break;
      timers.delete(next);
      here.now = next.at;
      next.act();
    }
    here.now = until;
    await settle();
  }

  return {
    live, asked, answers, mark, here, passes,
    shown: () => live.shown.value,
    count: (kind) => asked.filter(([each]) => each === kind).length,
    forget: () => asked.splice(0),
  };
}

/** Everything that is promised by now has come. */
export async function settle() {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
