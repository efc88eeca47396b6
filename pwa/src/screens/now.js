/** The time of day for screens that say "today" or "open now", kept true while they are open. */
import { useEffect, useState } from 'preact/hooks';

const MINUTE = 60000;

/**
 * Now, looked up again each minute and when the app comes back to the front: a phone may have lain
 * in a pocket since yesterday with this screen open.
 * @returns {Date}
 */
export function useNow() {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const look = () => setNow(new Date());
    const timer = setInterval(look, MINUTE);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}
