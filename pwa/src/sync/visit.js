/**
 * Looking at a plan that this phone must not keep: a professional's people. What is fetched lives
 * in memory alone. It is asked for again whenever there is reason to; what the server does not
 * confirm is forgotten.
 */
import { signal } from '@preact/signals';

import { nextVisited } from '../local/state.js';

/** @import { Visited } from '../local/state.js' */
/** @import { Store } from '../local/store.js' */
/** @import { Wire } from './engine.js' */
/** @import { Page } from './ledger.js' */

/**
 * @typedef {object} Visiting
 * @property {string} person_id
 * @property {'fetching' | 'here' | 'offline' | 'sign_in' | 'later' | 'closed'} state closed: the
 *   server says no; later: it cannot now
 */

/**
 * @param {Store} store
 * @param {Wire} wire
 */
export function createVisit(store, wire) {
  const visiting = signal(/** @type {Visiting | null} */ (null));
  /** Goes up when one looks at somebody, or looks away: an answer that comes later is for nobody. */
  let turn = 0;

  /**
   * Looks at somebody's plan. Again for the same person: asks what is new.
   *
   * @param {string} person_id
   */
  async function visit(person_id) {
    const mine = (turn += 1);
    if (visiting.value?.person_id !== person_id || !store.state.visited) {
      store.visit({ person_id, rows: new Map(), bookmark: null });
      visiting.value = { person_id, state: 'fetching' };
    }
    const state = await fetchNews(person_id, () => mine === turn && store.state.visited !== null);
    if (mine !== turn) return;
    if (state !== 'here') store.visit(null);
    visiting.value = { person_id, state };
  }

  /**
   * @param {string} person_id
   * @param {() => boolean} isMine whether somebody still waits for the answer
   * @returns {Promise<Visiting['state']>}
   */
  async function fetchNews(person_id, isMine) {
    for (;;) {
      const since = store.state.visited?.bookmark ?? null;
      const reply = await wire.changes({ since, person: person_id }).catch(() => null);
      if (!isMine() || !store.state.visited) return 'closed';
      if (reply?.status !== 200) return stateAfter(reply?.status);
      store.visit(withPage(store.state.visited, reply.data));
      if (!reply.data.more) return 'here';
    }
  }

  /** Looks away: nothing of it stays. */
  function leave() {
    turn += 1;
    visiting.value = null;
    if (store.state.visited) store.visit(null);
  }

  store.listeners.add((news) => {
    if (news === 'wiped') leave();
  });

  return {
    visiting,
    visit,
    leave,

    /** Asks what is new about whoever is looked at. */
    async lookAgain() {
      if (visiting.value) await visit(visiting.value.person_id);
    },
  };
}

/**
 * @param {number | undefined} status undefined: nobody could be reached
 * @returns {Visiting['state']}
 */
function stateAfter(status) {
  if (status === undefined) return 'offline';
  if (status === 204) return 'here';
  if (status === 401) return 'sign_in';
  return status === 429 || status >= 500 ? 'later' : 'closed';
}

/**
 * @param {Visited} visited
 * @param {Page} page
 * @returns {Visited}
 */
function withPage({ person_id, rows: before, bookmark: since }, { start_again, rows, bookmark }) {
  const again = since === null || start_again.includes(person_id);
  return nextVisited({ person_id, rows: again ? new Map() : before, bookmark }, rows);
}
