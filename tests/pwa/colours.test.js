import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

const TOKENS = readFileSync(fileURLToPath(new URL('../../pwa/src/parts/styles/tokens.css', import.meta.url)), 'utf8');

/** Text that is read, on each ground it stands on. */
const TEXT = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'surface-quiet'],
  ['ink', 'action-soft'],
  ['ink', 'support-soft'],
  ['ink-quiet', 'paper'],
  ['ink-quiet', 'surface'],
  ['ink-quiet', 'surface-quiet'],
  ['ink-quiet', 'action-soft'],
  ['ink-quiet', 'support-soft'],
  ['action', 'paper'],
  ['action', 'surface'],
  ['action', 'action-soft'],
  ['on-action', 'action'],
  ['on-action', 'action-strong'],
  ['on-support', 'support'],
  ['on-support', 'support-strong'],
  ['on-others', 'others'],
];

/** What only has to be seen: the thread, the edges of fields, the focus. */
const SHAPES = [
  ['thread', 'paper'],
  ['thread', 'surface'],
  ['line-strong', 'paper'],
  ['line-strong', 'surface'],
  ['focus', 'paper'],
  ['problem', 'surface-quiet'],
];

/**
 * @param {string} name
 * @param {number} theme  0 light, 1 dark
 */
function colour(name, theme) {
  const value = TOKENS.match(new RegExp(`--${name}: ([^;]+);`))?.[1] ?? '';
  const found = value.match(/#[0-9a-f]{6}/g) ?? [];
  return /** @type {string} */ (found[theme] ?? found[0]);
}

/** Relative luminance, as WCAG 2.2 defines it. @param {string} hex */
function luminance(hex) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {string} one @param {string} other */
function contrast(one, other) {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'])('in %s', (theme) => {
  const which = theme === 'light' ? 0 : 1;

  test.each(TEXT)('%s can be read on %s', (text, ground) => {
    expect(contrast(colour(text, which), colour(ground, which))).toBeGreaterThanOrEqual(7);
  });

  test.each(SHAPES)('%s can be seen on %s', (shape, ground) => {
    expect(contrast(colour(shape, which), colour(ground, which))).toBeGreaterThanOrEqual(3);
  });
});
