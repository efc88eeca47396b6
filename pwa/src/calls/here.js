/** The one call of this phone, and what wakes it. */
import { effect, untracked } from '@preact/signals';
import { useEffect } from 'preact/hooks';

import { session } from '../account/session.js';
import { uuid } from '../local/uuid.js';
import { forgetCall, going, keepCall, unsent } from './going.js';
import { createLive } from './live.js';
import * as wire from './wire.js';

export const live = createLive({
  wire,
  mark: { keep: keepCall, drop: forgetCall },
  clock: {
    now: Date.now,
    later: (act, wait) => {
      const timer = setTimeout(act, wait);
      return () => clearTimeout(timer);
    },
  },
  person: () => session.peek().person_id,
  online: () => navigator.onLine,
  visible: () => document.visibilityState === 'visible',
  newId: uuid,
});

document.addEventListener('visibilitychange', () => live.wake());
addEventListener('online', () => live.wake());

// Made before this start, or in another tab. Nothing of it is in memory while the phone is locked.
effect(() => {
  const { state } = session.value;
  const mark = going.value;
  untracked(() => {
    if (state === 'locked' || state === 'none') live.letGo();
    else if (mark && state === 'open') live.find(mark.id, mark.wish);
  });
});

effect(() => {
  const { standing } = live.shown.value;
  unsent.value = standing === 'not_sent' || standing === 'unsure';
});

/** Keeps what is known of the call fresh as long as the component is there. */
export function useLive() {
  useEffect(() => live.follow(), []);
  return live.shown.value;
}
