/**
 * Whatever the person does on two devices and a relative on theirs, and whatever the network does to
 * them: in the end the person's devices show what the server has, the relative's what the person
 * shares and nothing else, and no text that anybody wrote is lost.
 *
 * A text is not lost when it is current, among kept_both, or under Waiting; or when it gave way to
 * somebody who had it before their eyes (the history has it).
 *
 * What is taken back goes before everything else, and stays taken back.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { NOUNS } from '../../pwa/src/local/nouns.js';
import { byKey, STEP, World } from './world.js';

const SCHEDULES = 500;

const fault = fc.constantFrom(
  'well',
  'well',
  'lost',
  'reply_lost',
  'twice',
  'late',
  'busy',
  'broke',
  'portal',
);
const who = fc.constantFrom(0, 1);
const which = fc.nat(5);
const faults = fc.array(fault, { maxLength: 4 });
const word = fc.constantFrom('', 'tea', 'walk');
const act = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('edit'),
      who,
      which,
      field: fc.constantFrom(...STEP),
      word: fc.option(word),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('date'),
      who,
      which,
      word: fc.constantFrom('2026-12-01', '2026-12-24'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('responsible'), who }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('create'), who, goal: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('remove', 'restore', 'settle', 'undo'),
      who,
      which,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom('sync', 'sync', 'sync meanwhile'),
      who,
      faults,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('give'),
      who,
      shared: fc.constantFrom('plan', 'plan', 'crisis_plan', 'network'),
      right: fc.constantFrom('see', 'take_part'),
      sections: fc.constantFrom([], ['reasons']),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('take back', 'pause', 'resume', 'narrow', 'hide', 'show'),
      who,
      which,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('remove Ali', 'put Ali back', 'stop', 'share again', 'crisis entry'),
      who,
    }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constantFrom(...Array(3).fill('relative syncs'), 'relative takes', 'relative writes', 'relative gives back'),
      which,
      faults: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: faults }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('relative restarts', 'time passes', 'relative: late') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('deliver late', 'restart', 'bring back', 'retry', 'refused'),
      who,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('server restarts', 'start again'), who }),
  },
);

async function play(schedule) {
  const world = new World();
  await world.open();
  for (const step of schedule) await world.act(step);
  await world.settleDown();
  const truth = byKey([...world.server.rows.values()].map((row) => world.server.wire(row)));
  for (const device of world.devices) {
    expect(device.unsent()).toEqual([]);
    const seen = Object.keys(NOUNS).flatMap((noun) => device.rows(noun));
    expect(byKey(JSON.parse(JSON.stringify(seen)))).toEqual(truth);
  }
  await world.expectRelativeSeesWhatIsShared();
  expect(world.relative.unsent()).toEqual([]);
  expect(world.overwritten).toEqual([]);
  expect(world.overtaken).toEqual([]);
  expect(world.lost()).toEqual([]);
  for (const grant of world.takenBack) {
    const waits = world.devices.flatMap((device) => device.waiting()).find(({ row_id }) => row_id === grant);
    expect((truth[`grant/${grant}`] ?? waits?.body)?.state).toBe('withdrawn');
  }
  await world.close();
}

test(`${SCHEDULES} schedules of a person and a relative end as they should`, { timeout: 120_000 }, async () => {
  await fc.assert(fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 30, size: 'max' }), play), {
    numRuns: SCHEDULES,
  });
});
