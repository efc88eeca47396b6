/** The model server keeps the same merge rule as the real one: the examples are shared. */
import { expect, test } from 'vitest';

import examples from '../examples/merge.json';
import { merge } from './model-merge.js';

test.each(examples)('$name', ({ noun, row, kept, request, expect: expected }) => {
  const {
    outcome,
    fields,
    kept: after,
    changed,
    removed,
  } = merge(noun, row, kept, request, row.number + 1);
  const texts = Object.entries(after).map(([field, others]) => [
    field,
    others.map(({ text }) => text),
  ]);
  expect({
    outcome,
    fields,
    kept: Object.fromEntries(texts),
    changed: changed.toSorted(),
    removed,
  }).toEqual(expected);
});
