import { useEffect, useState } from 'preact/hooks';

import { t } from '../../texts/texts.js';

/** More than this (bytes of UTF-8) makes squares too fine for an ordinary phone to read. */
const LONGEST = 1100;

/**
 * The text as a QR code. It holds the words themselves, in the open, and so it says.
 * @param {{text: string}} props
 */
export function Square({ text }) {
  const length = new TextEncoder().encode(text).length;
  if (length === 0) return <p>{t('crisis-square-empty')}</p>;
  if (length > LONGEST) return <output>{t('crisis-square-too-long')}</output>;
  return (
    <figure class="stack-tight" aria-label={t('crisis-square-label')}>
      <figcaption>{t('crisis-square-warning')}</figcaption>
      <Drawn text={text} />
      <pre class="crisis-square-text">{text}</pre>
    </figure>
  );
}

/**
 * The encoder is fetched (from the shell) only when somebody wants a square.
 * @param {{text: string}} props
 */
function Drawn({ text }) {
  const [squares, setSquares] = useState({ size: 0, path: '' });
  useEffect(() => {
    let here = true;
    import('uqr').then(({ encode }) => here && setSquares(drawn(encode(text, { ecc: 'L', border: 4 }))));
    return () => { here = false; };
  }, [text]);
  return (
    <svg class="crisis-square" viewBox={`0 0 ${squares.size} ${squares.size}`} aria-hidden="true">
      <path d={squares.path} />
    </svg>
  );
}

/**
 * @param {{size: number, data: boolean[][]}} code
 * @returns {{size: number, path: string}} dark squares as one path
 */
function drawn({ size, data }) {
  const path = data.flatMap((line, y) => line.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { size, path };
}
