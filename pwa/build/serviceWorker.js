/**
 * Builds `service-worker.js` as one classic script and tells it what the shell consists of.
 *
 * Names with a hash need no revision; the others get one from their content. What a push shows
 * is built in too: a service worker may wake when no catalogue can be read.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

import { FluentBundle, FluentResource } from '@fluent/bundle';
import { build } from 'vite';

import { joined, languages } from './texts.js';

const HASHED = /^(assets|texts)\//;
const NOT_SHELL = /(\.br|\.gz|\.map|service-worker\.js)$/;

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/**
 * @param {string} dist
 * @returns {{url: string, revision: string | null}[]}
 */
function shellOf(dist) {
  const names = filesIn(dist).map((file) => relative(dist, file).replaceAll('\\', '/'));
  return names
    .filter((name) => !NOT_SHELL.test(name))
    .toSorted()
    .map((name) => ({ url: addressOf(name), revision: HASHED.test(name) ? null : fingerprint(join(dist, name)) }));
}

/** A server may lead /index.html to /, and a redirect is no page. @param {string} name */
function addressOf(name) {
  return name === 'index.html' ? '/' : `/${name}`;
}

/** @param {string} file */
function fingerprint(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
}

/** What a notice of ours says where the server has said nothing: name → id. */
const NEUTRAL = {
  title: 'push-title',
  body: 'push-body',
  calling: 'asks-calling',
  coming: 'asks-coming',
  cannot: 'asks-cannot',
  answered: 'notices-answered',
  not_sent: 'notices-not-sent',
};

/** @returns {Record<string, Record<string, string>>} the neutral words of a push, by language */
export function neutralWords() {
  const entries = Object.keys(languages()).map((code) => {
    const bundle = new FluentBundle(code, { useIsolating: false });
    bundle.addResource(new FluentResource(joined(code)));
    const say = (/** @type {string} */ id) => bundle.formatPattern(bundle.getMessage(id)?.value ?? '');
    return [code, Object.fromEntries(Object.entries(NEUTRAL).map(([name, id]) => [name, say(id)]))];
  });
  return Object.fromEntries(entries);
}

/** @returns {import('vite').Plugin} */
export function serviceWorker() {
  let root = '';
  let dist = '';
  return {
    name: 'traden-service-worker',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      dist = resolve(config.root, config.build.outDir);
    },
    writeBundle: {
      sequential: true,
      order: 'pre',
      async handler() {
        await build({
          root,
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          define: {
            SHELL: JSON.stringify(shellOf(dist)),
            NEUTRAL_WORDS: JSON.stringify(neutralWords()),
            'process.env.NODE_ENV': '"production"',
          },
          build: {
            outDir: dist,
            emptyOutDir: false,
            target: 'es2022',
            rolldownOptions: {
              input: join(root, 'service-worker.js'),
              output: { format: 'iife', entryFileNames: 'service-worker.js' },
            },
          },
        });
      },
    },
  };
}
