/**
 * Ids made on the device: UUID version 7 (RFC 9562), so that rows sort by when they were made even
 * before any server has seen them.
 *
 * The 12 bits after the time are a counter (RFC 9562, 6.2, method 1): two ids of one millisecond,
 * or of a clock that was set back, still come in the order they were asked for.
 */

let lastTime = 0;
let counter = 0;

/** @returns {string} a new id, greater than every id made before it in this tab */
export function uuid() {
  tick(Date.now());
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, Math.floor(lastTime / 0x10000));
  view.setUint16(4, lastTime % 0x10000);
  view.setUint16(6, 0x7000 | counter);
  view.setUint8(8, 0x80 | (view.getUint8(8) & 0x3f));
  return text(bytes);
}

/** @param {number} now milliseconds since 1970; may stand still or go backwards */
function tick(now) {
  if (now > lastTime) {
    lastTime = now;
    // Started low: room for thousands of ids before the counter is full.
    const [random = 0] = crypto.getRandomValues(new Uint16Array(1));
    counter = random & 0x1ff;
  } else if (counter < 0xfff) {
    counter += 1;
  } else {
    lastTime += 1;
    counter = 0;
  }
}

/** @param {Uint8Array} bytes */
function text(bytes) {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
