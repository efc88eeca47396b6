/** Leaves a brotli and a gzip copy beside every text file of the shell, so the server only sends. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT = /\.(js|css|html|svg|json|webmanifest)$/;

/** @param {string} file */
function compress(file) {
  const content = readFileSync(file);
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } };
  writeFileSync(`${file}.br`, brotliCompressSync(content, options));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}

/** @returns {import('vite').Plugin} */
export function compressed() {
  let dist = '';
  return {
    name: 'traden-compressed',
    apply: 'build',
    configResolved(config) {
      dist = resolve(config.root, config.build.outDir);
    },
    writeBundle: {
      sequential: true,
      order: 'post',
      handler() {
        const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
        for (const entry of entries) if (entry.isFile() && TEXT.test(entry.name)) compress(join(entry.parentPath, entry.name));
      },
    },
  };
}
