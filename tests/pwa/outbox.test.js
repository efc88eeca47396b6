/** How things done here join what is on its way: few requests, and never a changed repeat. */
import { describe, expect, test } from 'vitest';

import { apply, emptyState } from '../../pwa/src/local/state.js';
import { join } from '../../pwa/src/sync/outbox.js';
import { effective, held, inOrder, overlay, sendable } from '../../pwa/src/sync/overlay.js';

const NOW = '2026-11-23T10:00:00.000Z';
const STEP = { person_id: 'p', noun: 'step', row_id: 's' };
const make = (body, more) => ({ ...STEP, method: 'PUT', base: '0', body, ...more });
const edit = (body, base = '5', more = {}) => ({ ...STEP, method: 'PATCH', base, body, ...more });
const remove = (base = '5') => ({ ...STEP, method: 'DELETE', base, body: {} });

/** @returns {object} the state after some acts; an act may be a function that alters entries */
function after(...acts) {
  return acts.reduce((state, act) => {
    if (typeof act !== 'function') return apply(state, join(state.entries, act, NOW));
    return apply(state, { replace: inOrder(state.entries).map(act) });
  }, emptyState());
}

const tried = (entry) => ({ ...entry, tried: true });
const refused = (entry) => ({ ...entry, problem: { code: 'invalid', status: 422 } });
const queue = (state) =>
  inOrder(state.entries).map(({ method, base, body }) => [method, base, body]);

describe('what has never been sent is rewritten', () => {
  test('a creation takes up its edits', () => {
    const state = after(make({ what: 'a', why: '' }), edit({ what: 'b' }, '0'));
    expect(queue(state)).toEqual([['PUT', '0', { what: 'b', why: '' }]]);
  });

  test('edits on one version become one, with its If-Match', () => {
    const state = after(edit({ what: 'a' }), edit({ why: 'b' }), edit({ what: 'c' }));
    expect(queue(state)).toEqual([['PATCH', '5', { what: 'c', why: 'b' }]]);
  });

  test('the same fields again keep the oldest If-Match: the person never saw what came between', () => {
    const state = after(edit({ what: 'a' }, '5'), edit({ what: 'b' }, '7'));
    expect(queue(state)).toEqual([['PATCH', '5', { what: 'b' }]]);
  });

  test('other fields on a newer version are an edit of their own: the person saw that one', () => {
    const state = after(edit({ what: 'a' }, '5'), edit({ why: 'b' }, '7'));
    expect(queue(state).map(([, base]) => base)).toEqual(['5', '7']);
  });

  test('settling joins edits on the same version only', () => {
    const settle = (base) => edit({ what: 'b', settled: ['what'] }, base);
    expect(queue(after(edit({ what: 'a' }), settle('5')))).toHaveLength(1);
    expect(queue(after(edit({ what: 'a' }), settle('7')))).toHaveLength(2);
    const both = after(
      edit({ what: 'b', settled: ['what'] }),
      edit({ why: 'c', settled: ['why'] }),
    );
    expect(queue(both)[0][2].settled).toEqual(['what', 'why']);
  });

  test('removing a creation that was never sent leaves nothing', () => {
    expect(queue(after(make({ what: 'a' }), edit({ what: 'b' }, '0'), remove('0')))).toEqual([]);
  });

  test('undoing a removal that was never sent leaves nothing', () => {
    expect(queue(after(remove(), edit({ removed: false })))).toEqual([]);
  });

  test('words written before a removal go first, so that they come back with an undo', () => {
    const state = after(edit({ what: 'a' }), remove());
    expect(queue(state).map(([method]) => method)).toEqual(['PATCH', 'DELETE']);
  });

  test('an edit that points at another row does not get ahead of its creation', () => {
    const goal = make({ own_words: 'g' }, { noun: 'goal', row_id: 'g' });
    const state = after(edit({ what: 'a' }), goal, edit({ goal_id: 'g' }));
    expect(queue(state).map(([method]) => method)).toEqual(['PATCH', 'PUT', 'PATCH']);
    expect(queue(after(edit({ what: 'a' }), goal, edit({ goal_id: null })))).toHaveLength(2);
  });
});

describe('where something goes', () => {
  const HANDOVER = { noun: 'handover', row_id: 'h' };
  const begun = make({ why: 'a', state: 'proposed' }, HANDOVER);
  const moved = (state, more) => edit({ state, ...more }, '0', HANDOVER);

  test('each move goes as it was made, and none with the creation', () => {
    expect(queue(after(begun, moved('accepted'), moved('met'), moved('closed')))).toEqual([
      ['PUT', '0', { why: 'a', state: 'proposed' }],
      ['PATCH', '0', { state: 'accepted' }],
      ['PATCH', '0', { state: 'met' }],
      ['PATCH', '0', { state: 'closed' }],
    ]);
  });

  test('words go with the move they were written after, and a move with the words before it', () => {
    const written = edit({ door: 'b' }, '5', HANDOVER);
    expect(queue(after(edit({ why: 'a' }, '5', HANDOVER), edit({ state: 'accepted' }, '5', HANDOVER), written))).toEqual([
      ['PATCH', '5', { why: 'a', state: 'accepted', door: 'b' }],
    ]);
  });

  test('a consent taken back before it was sent was never given', () => {
    const grant = { noun: 'grant', row_id: 'g' };
    const given = make({ state: 'given' }, grant);
    expect(queue(after(given, edit({ state: 'withdrawn' }, '0', grant)))).toEqual([
      ['PUT', '0', { state: 'withdrawn' }],
    ]);
  });
});

describe('what may have been sent stays as it is', () => {
  test('an edit of it is a request of its own', () => {
    const state = after(make({ what: 'a' }), tried, edit({ what: 'b' }, '0'));
    expect(queue(state)).toEqual([
      ['PUT', '0', { what: 'a' }],
      ['PATCH', '0', { what: 'b' }],
    ]);
    const [first, second] = inOrder(state.entries);
    expect(first.id).not.toBe(second.id);
  });

  test('its removal is sent, and so is the undo', () => {
    const state = after(
      make({ what: 'a' }),
      tried,
      remove('0'),
      tried,
      edit({ removed: false }, '0'),
    );
    expect(queue(state).map(([method]) => method)).toEqual(['PUT', 'DELETE', 'PATCH']);
  });
});

describe('what was refused', () => {
  test('waits, and what hangs on a refused creation waits with it', () => {
    const other = make({ what: 'x' }, { row_id: 'other' });
    const state = after(make({ what: 'a' }), tried, refused, edit({ what: 'b' }, '0'), other);
    expect(held(state.entries).map(({ method }) => method)).toEqual(['PUT', 'PATCH']);
    expect(sendable(state.entries).map(({ row_id }) => row_id)).toEqual(['other']);
  });

  test('a refused edit holds nobody up, and is not on the screen', () => {
    const state = after(edit({ what: 'a' }), tried, refused, edit({ why: 'b' }));
    expect(sendable(state.entries)).toHaveLength(1);
    const row = { ...STEP, id: 's', version: '5', removed: false, what: 'server', why: '' };
    const seen = effective({ ...state, rows: new Map([['p/step/s', row]]) });
    expect(seen.get('p/step/s')).toMatchObject({ what: 'server', why: 'b' });
  });
});

describe('laying entries on a row', () => {
  const row = { noun: 'step', id: 's', person_id: 'p', version: '5', removed: false, what: 'a' };
  const lay = (under, ...acts) => overlay(under, inOrder(after(...acts).entries));

  test('nothing on its way: the very row', () => expect(lay(row)).toBe(row));

  test('a creation has every field, and version 0', () => {
    expect(lay(null, make({ what: 'b' }))).toMatchObject({
      id: 's',
      version: '0',
      what: 'b',
      why: '',
      removed: false,
    });
  });

  test('edits, removal, undo', () => {
    expect(lay(row, edit({ what: 'b' })).what).toBe('b');
    expect(lay(row, remove()).removed).toBe(true);
    expect(lay({ ...row, removed: true }, edit({ removed: false })).removed).toBe(false);
  });

  test('settled texts are gone, others stay', () => {
    const both = { ...row, kept_both: { what: ['b'], why: ['c'] } };
    const settled = lay(both, edit({ what: 'b', settled: ['what'] }));
    expect(settled).toMatchObject({ what: 'b', kept_both: { why: ['c'] } });
    expect(settled).not.toHaveProperty('settled');
  });

  test('an edit of a row that is not here shows nothing, of a singleton it does', () => {
    expect(lay(null, edit({ what: 'b' }))).toBeNull();
    const plan = edit({ responsible_name: 'Ingrid' }, '0', { noun: 'plan', row_id: 'p' });
    expect(lay(null, plan)).toMatchObject({
      id: 'p',
      responsible_name: 'Ingrid',
      next_review: null,
    });
  });
});
