/** The merge rule of the model server, held to the same examples as the real one. */
import { NOUNS } from '../../pwa/src/local/nouns.js';

/**
 * The merge rule, per field: it conflicts if it was last changed after the base version by another
 * device.
 *
 * @param {string} noun
 * @param {{fields: object, marks: object, number: number, removed: boolean}} row
 * @param {Record<string, {number: number, text: string}[]>} kept
 * @param {{base: number, device: string, changes: object, settled?: string[], removed?: boolean}} request
 * @param {number} number of the change this becomes
 * @returns the outcome, and everything as it is afterwards
 */
export function merge(noun, row, kept, request, number) {
  const { base, device, changes, settled = [], removed } = request;
  const same = {
    outcome: 'already_had',
    fields: row.fields,
    kept,
    changed: [],
    removed: row.removed,
  };
  if (row.removed && removed === undefined) return { ...same, outcome: 'gone' };

  const isNew = (field) => row.marks[field]?.number > base && row.marks[field].device !== device;
  const changed = Object.keys(changes).filter((field) => !equal(changes[field], row.fields[field]));
  const aside = { ...kept };
  let keptBoth = false;
  for (const field of settled) {
    aside[field] = (aside[field] ?? []).filter((other) => other.number > base);
  }
  for (const field of changed.filter((name) => NOUNS[noun].free.includes(name))) {
    const others = (aside[field] ?? []).filter(({ text }) => text !== changes[field]);
    const loser = row.fields[field];
    const keep = isNew(field) && loser !== '' && !others.some(({ text }) => text === loser);
    aside[field] = keep ? [...others, { number, text: loser }] : others;
    keptBoth ||= keep;
  }
  if (removed !== undefined && removed !== row.removed) changed.push('removed');
  const settledSome = settled.some(
    (field) => (kept[field] ?? []).length > (aside[field] ?? []).length,
  );
  if (changed.length === 0 && !settledSome) return same;

  const moved = Object.keys(row.marks).some(isNew);
  return {
    outcome: keptBoth ? 'kept_both' : moved ? 'merged' : 'applied',
    fields: { ...row.fields, ...changes },
    kept: Object.fromEntries(Object.entries(aside).filter(([, others]) => others.length > 0)),
    changed,
    removed: removed ?? row.removed,
  };
}

const equal = (one, other) => JSON.stringify(one) === JSON.stringify(other);
