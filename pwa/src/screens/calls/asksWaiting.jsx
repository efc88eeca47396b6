/** On the first screen of whoever takes part: who asks one to get in touch just now. */
import { useEffect, useState } from 'preact/hooks';

import { asks, askForAsks, said } from '../../calls/asks.js';
import { Card, CardTitle } from '../../parts/card.jsx';
import { useNow } from '../now.js';
import { askTitle, OneAsk } from './oneAsk.jsx';

/** Milliseconds between two looks while somebody waits. */
const OFTEN = 10_000;

/** Draws nothing when nobody asks. */
export function AsksWaiting() {
  const now = useNow();
  useAsks();
  // What one has just answered stays until one leaves; and what one said that one would do, until it is over.
  const [met] = useState(/** @type {Set<string>} */ (new Set()));
  for (const { id, over } of asks.value.list) if (!over || said.value[id]) met.add(id);
  return (
    <>
      {asks.value.list.filter(({ id }) => met.has(id)).map((ask) => (
        <Card key={ask.id} as="section" tone="support">
          <CardTitle level={2} href={`/asks/${ask.id}`}>{askTitle(ask)}</CardTitle>
          <OneAsk ask={ask} now={now} />
        </Card>
      ))}
    </>
  );
}

/** Asks for them now, when the app comes to the front, when a notice comes, and often while somebody waits. */
export function useAsks() {
  const waits = asks.value.list.some(({ over }) => !over);
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && void askForAsks();
    look();
    document.addEventListener('visibilitychange', look);
    addEventListener('online', look);
    navigator.serviceWorker?.addEventListener('message', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      removeEventListener('online', look);
      navigator.serviceWorker?.removeEventListener('message', look);
    };
  }, []);
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setInterval(() => document.visibilityState === 'visible' && void askForAsks(), OFTEN);
    return () => clearInterval(timer);
  }, [waits]);
}
