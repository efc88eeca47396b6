import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { collect, languages, messagesOf } from '../../pwa/build/texts.js';
import { FluentResource } from '@fluent/bundle';
import { guessLanguage, language, t, useTexts } from '../../pwa/src/texts/texts.js';
import { speak } from './texts.js';

const SOURCE = fileURLToPath(new URL('../../pwa/src/', import.meta.url));
const CODES = Object.keys(languages());

/** Every id that the code names as a whole word: t('step-what'), offerUndo('step-removed', …). */
function idsInCode() {
  const files = readdirSync(SOURCE, { recursive: true }).filter((name) => /\.jsx?$/.test(String(name)));
  const calls = /\b(?:t|say|offerUndo)\(\s*'([a-z]+-[a-z0-9-]+)'/g;
  return new Set(files.flatMap((name) => [...readFileSync(SOURCE + name, 'utf8').matchAll(calls)].map((hit) => hit[1])));
}

describe('which language', () => {
  test.each([
    [['sv-SE', 'en'], 'sv'],
    [['nn-NO'], 'nb'],
    [['no'], 'nb'],
    [['NB-no'], 'nb'],
    [['da-DK'], 'da'],
    [['fi', 'de', 'en-GB'], 'en'],
    [['', 'sv'], 'sv'],
    [[], 'en'],
  ])('a phone that asks for %j starts in %s', (wished, code) => {
    expect(guessLanguage(wished)).toBe(code);
  });
});

describe('words', () => {
  test('come in the language in use', () => {
    speak('sv');
    expect(t('frame-today')).toBe('I dag');
    speak('en');
    expect(t('frame-today')).toBe('Today');
    expect(language.value).toBe('en');
  });

  test('take in numbers and names as they are, without isolation marks', () => {
    speak('sv');
    expect(t('common-call', { name: 'Amina' })).toBe('Ring Amina');
    expect(t('frame-waiting-for-you', { count: 1 })).toBe('En ändring väntar på dig');
    expect(t('frame-waiting-for-you', { count: 2 })).toBe('2 ändringar väntar på dig');
  });

  test('that do not exist stop a test', () => {
    speak('sv');
    expect(() => t('no-such-thing')).toThrow('no-such-thing');
  });

  test('that lack what they tell about stop a test', () => {
    useTexts('en', new FluentResource('greeting = Hello { $name }'));
    expect(() => t('greeting')).toThrow();
  });
});

describe('the catalogues', () => {
  test('never define a text twice', () => {
    const messages = new Map();
    collect('step-what = What\n', 'en/plan.ftl', messages);
    expect(() => collect('step-what = Which\n', 'en/other.ftl', messages)).toThrow('step-what is defined twice');
  });

  test('keep plurals and attributes with their text, and leave comments out', () => {
    const messages = new Map();
    collect('# seen on Today\na = { $n ->\n    [one] one\n   *[other] more\n}\n\nb = B\n    .title = C\n', 'en/x.ftl', messages);
    expect([...messages.keys()]).toEqual(['a', 'b']);
    expect(messages.get('a')).toContain('*[other] more');
    expect(messages.get('b')).toContain('.title = C');
  });

  test.each(CODES)('%s says everything English says, and no more', (code) => {
    const english = [...messagesOf('en').keys()].toSorted();
    expect([...messagesOf(code).keys()].toSorted()).toEqual(english);
  });

  test('have every text the code asks for', () => {
    const english = messagesOf('en');
    expect([...idsInCode()].filter((id) => !english.has(/** @type {string} */ (id)))).toEqual([]);
  });
});
