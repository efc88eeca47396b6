/** What the person can write down of a hand-over. What cannot be undone says first what it means. */
import { useState } from 'preact/hooks';

import { askAgain, close, takeBack, theySaidNo, theySaidYes, weHaveMet } from '../../commands/handovers.js';
import { Button, ButtonRow } from '../../parts/button.jsx';
import { say } from '../../parts/say.jsx';
import { Sheet } from '../../parts/sheet.jsx';
import { t } from '../../texts/texts.js';
import { sideOf } from './words.js';

/** @typedef {Record<string, any>} Row */
/** @typedef {{text: string, act: (id: string) => Promise<void>, has?: 'from' | 'to'}} Act has: who has it afterwards */

/** @type {Act[]} */
const ANSWERS = [
  { text: 'handovers-yes', act: theySaidYes, has: 'to' },
  { text: 'handovers-no', act: theySaidNo, has: 'from' },
  { text: 'handovers-take-back', act: takeBack, has: 'from' },
];
/** @type {Act[]} */
const MET = [{ text: 'handovers-we-met', act: weHaveMet }];
/** @type {Act[]} */
const CLOSE = [{ text: 'handovers-close', act: close }];
/** @type {Act} */
const AGAIN = { text: 'handovers-ask-again', act: askAgain };

/** What can be said in each state; as in server/care/handover_rules.py. @type {Record<string, Act[]>} */
const ACTS = {
  proposed: ANSWERS,
  expired: [AGAIN, ...ANSWERS],
  declined: [AGAIN],
  taken_back: [AGAIN],
  accepted: MET,
  first_meeting_booked: MET,
  met: CLOSE,
};

/** @param {{handover: Row}} props */
export function Acts({ handover }) {
  const [asked, ask] = useState(/** @type {Act | null} */ (null));
  const acts = ACTS[handover.state] ?? [];
  const run = async (/** @type {Act} */ { act }) => {
    ask(null);
    await act(handover.id);
    say('handovers-noted');
  };
  if (acts.length === 0) return null;
  return (
    <>
      <ButtonRow>
        {acts.map((each, place) => (
          <Button key={each.text} kind={place === 0 ? 'secondary' : 'quiet'} onClick={() => (each.has ? ask(each) : run(each))}>{t(each.text)}</Button>
        ))}
      </ButtonRow>
      <Sheet open={asked !== null} onClose={() => ask(null)} title={asked ? t(asked.text) : ''}>
        {asked && (
          <>
            <p>{t('handovers-then-has', { name: sideOf(handover, asked.has ?? 'from').name })} {t('handovers-not-undone')}</p>
            <Button kind="primary" wide onClick={() => run(asked)}>{t(asked.text)}</Button>
          </>
        )}
      </Sheet>
    </>
  );
}
