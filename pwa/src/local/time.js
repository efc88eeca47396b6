/**
 * The moment, by a clock that cannot be set back: never earlier than any moment this device has
 * known. For what may be kept here only for a while; nothing that is merged looks at it.
 */

/** Milliseconds by which a clock may be corrected without anybody having set it back. */
const CORRECTED = 5 * 60 * 1000;

/**
 * @param {() => number} wall milliseconds since 1970; whoever holds the phone can set it
 * @param {() => number} steady milliseconds since the start; nobody can, but it begins anew
 */
export function createTime(wall = Date.now, steady = () => performance.now()) {
  let last = 0;
  let mark = steady();

  return {
    /** @returns {number} milliseconds since 1970 */
    now() {
      const passed = steady() - mark;
      mark += passed;
      last = Math.max(wall(), last + passed);
      return last;
    },

    /** What an earlier start of the app has known. @param {number} moment */
    remember(moment) {
      last = Math.max(last, moment);
    },

    /** @returns {boolean} the clock stands well before what has been: how long ago, nobody knows */
    wasSetBack: () => wall() < last - CORRECTED,

    /** From here on the clock is believed again. */
    startOver() {
      last = wall();
    },
  };
}

/** @typedef {ReturnType<typeof createTime>} Time */
