/**
 * The texts on their way to the phone.
 *
 * All `.ftl` files of a language become one file with a hashed name, parsed already (JSON of
 * what @fluent/bundle makes of it, for the same version of it). A text that a language
 * still lacks is taken from English, so the phone needs one file only; a text defined twice
 * stops the build, because nobody could tell which one is shown.
 *
 * Offers `virtual:texts` (language → address) and, in index.html, the same map for early.js
 * and the lines for a browser without JavaScript.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { FluentResource } from '@fluent/bundle';

export const I18N = fileURLToPath(new URL('../../i18n/', import.meta.url));
const SPARE = 'en';
/** What only the server reads, and no phone has to carry. */
const SERVER_ONLY = ['two-words.ftl', 'letters.ftl'];
const MESSAGE = /^(-?[a-zA-Z][\w-]*)[ ]*=/;

/** @returns {Record<string, {name: string, direction: string, also: string[]}>} */
export function languages() {
  return JSON.parse(readFileSync(`${I18N}languages.json`, 'utf8'));
}

/**
 * One language's messages: id → its source, with attributes and continuation lines.
 * @param {string} code
 * @returns {Map<string, string>}
 */
export function messagesOf(code) {
  const messages = new Map();
  for (const file of readdirSync(I18N + code).toSorted()) {
    if (!file.endsWith('.ftl') || SERVER_ONLY.includes(file)) continue;
    collect(readFileSync(`${I18N}${code}/${file}`, 'utf8'), `${code}/${file}`, messages);
  }
  return messages;
}

/**
 * @param {string} source
 * @param {string} place  for the error
 * @param {Map<string, string>} messages  filled
 */
export function collect(source, place, messages) {
  let current = '';
  for (const line of source.split('\n')) {
    const id = line.match(MESSAGE)?.[1];
    if (id !== undefined && messages.has(id)) throw new Error(`${place}: ${id} is defined twice`);
    if (id !== undefined) current = id;
    else if (line.startsWith('#')) current = '';
    if (current) messages.set(current, `${messages.get(current) ?? ''}${line}\n`);
  }
}

/**
 * @param {string} code
 * @returns {string} the joined source of one language, completed from English
 */
export function joined(code) {
  const all = new Map([...messagesOf(SPARE), ...messagesOf(code)]);
  return [...all.values()].join('');
}

/**
 * No text of ours has attributes, and thousands of empty lists would be sent for nothing.
 * @param {string} key
 * @param {unknown} value
 */
function withoutEmpty(key, value) {
  return key === 'attributes' && Object.keys(/** @type {object} */ (value)).length === 0 ? undefined : value;
}

/** @returns {Record<string, {fileName: string, source: string}>} */
function catalogues() {
  const entries = Object.keys(languages()).map((code) => {
    const source = JSON.stringify(new FluentResource(joined(code)), withoutEmpty);
    const hash = createHash('sha256').update(source).digest('hex').slice(0, 10);
    return [code, { fileName: `texts/${code}-${hash}.json`, source }];
  });
  return Object.fromEntries(entries);
}

/** @param {string} attribute */
function escaped(attribute) {
  return attribute.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** @returns {string} what a browser without JavaScript shows, in every language */
function withoutScript() {
  const lines = Object.keys(languages()).map((code) => {
    const source = messagesOf(code).get('frame-no-script') ?? '';
    return `<p lang="${code}">${escaped(source.slice(source.indexOf('=') + 1).trim())}</p>`;
  });
  return lines.join('');
}

/** @returns {import('vite').Plugin} */
export function texts() {
  const files = catalogues();
  const map = Object.fromEntries(Object.entries(files).map(([code, { fileName }]) => [code, `/${fileName}`]));
  return {
    name: 'traden-texts',
    resolveId: (id) => (id === 'virtual:texts' ? '\0virtual:texts' : null),
    load: (id) => (id === '\0virtual:texts' ? `export default ${JSON.stringify(map)}` : null),
    transformIndexHtml: (html) =>
      html.replace('%texts%', escaped(JSON.stringify(map))).replace('%without-script%', withoutScript()),
    generateBundle() {
      for (const { fileName, source } of Object.values(files)) this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const found = Object.values(files).find(({ fileName }) => request.url === `/${fileName}`);
        if (found) response.end(found.source);
        else next();
      });
    },
  };
}
