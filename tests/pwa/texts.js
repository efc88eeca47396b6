/** The texts as the phone gets them, for tests. */
import { FluentResource } from '@fluent/bundle';

import { joined } from '../../pwa/build/texts.js';
import { useTexts } from '../../pwa/src/texts/texts.js';

/** @param {'sv' | 'nb' | 'da' | 'en'} code */
export function speak(code) {
  useTexts(code, new FluentResource(joined(code)));
}

/** @param {string} code */
export function readTexts(code) {
  return joined(code);
}
