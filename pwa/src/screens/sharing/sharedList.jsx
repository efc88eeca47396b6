/** What someone may see, as plain lines to read. */
import { lineWords, partsWords } from './words.js';

/** @typedef {import('../../rules/sharing.js').Share} Share */

/** @param {{shares: Share[], empty: string}} props empty is said where nothing is shared */
export function SharedList({ shares, empty }) {
  const told = shares.filter(({ right }) => right !== null);
  if (told.length === 0) return <p>{empty}</p>;
  return (
    <ul class="plain-rows">
      {told.map((share) => (
        <li key={share.shared}>
          {lineWords(share)}
          {partsWords(share) && <p class="quiet">{partsWords(share)}</p>}
        </li>
      ))}
    </ul>
  );
}
