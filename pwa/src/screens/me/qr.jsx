import { encode } from 'uqr';

import './me.css';

/**
 * A text as a square of dots, drawn as one path.
 * @param {{ text: string, label: string }} props
 */
export function Qr({ text, label }) {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  return (
    <figure class="qr">
      <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true" shape-rendering="crispEdges">
        <path d={dots(data)} />
      </svg>
      <figcaption class="visually-hidden">{label}</figcaption>
    </figure>
  );
}

/** One unit square for each dark dot. @param {boolean[][]} data */
function dots(data) {
  const rows = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''));
  return rows.join('');
}
