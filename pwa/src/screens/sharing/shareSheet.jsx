/** One receiver and one category: take back or pause at once, or say anew how much and how long. */
import { Pause, Play, Undo2 } from 'lucide';

import { give, narrow, pause, resume, takeBack } from '../../commands/sharing.js';
import { one } from '../../local/view.js';
import { ActionLink, Button } from '../../parts/button.jsx';
import { Disclosure } from '../../parts/sheet.jsx';
import { offerUndo } from '../../parts/undo.jsx';
import { receiverOf } from '../../rules/sharing.js';
import { t } from '../../texts/texts.js';
import { GiveForm } from './giveForm.jsx';
import { longest, partsWords, shareWords } from './words.js';

/** @typedef {Record<string, any>} Row */
/**
 * @typedef {object} OfShare
 * @property {import('../../rules/sharing.js').Share} share
 * @property {import('../../rules/sharing.js').Receiver} receiver
 * @property {string} name
 * @property {boolean} official
 * @property {boolean} letIn
 * @property {() => void} onClose
 */

/** @param {OfShare} props */
export function ShareSheet(props) {
  if (one('person')?.sharing_stopped) return <Stopped />;
  return props.share.right ? <Given {...props} /> : <NotGiven {...props} />;
}

/** Nothing can be given while everything is stopped; said where somebody tries. */
function Stopped() {
  return (
    <div class="stack">
      <p>{t('sharing-stopped-here')}</p>
      <ActionLink kind="secondary" href="/sharing">{t('sharing-to-sharing')}</ActionLink>
    </div>
  );
}

/** @param {OfShare} props */
function NotGiven({ share, receiver, name, official, letIn, onClose }) {
  /** @param {Row} fields */
  const onDone = async (fields) => {
    onClose();
    const id = await give(receiver, { shared: share.shared, ...fields });
    offerUndo('sharing-given', () => takeBack(id), { name });
  };
  return (
    <div class="stack">
      <p>{t('sharing-nothing-of', { name })}</p>
      {!letIn && <p class="quiet">{t('sharing-when-let-in', { name })}</p>}
      <GiveForm share={share} official={official} doText={t('sharing-give-do', { name })} onDone={onDone} />
    </div>
  );
}

/** @param {OfShare} props */
function Given({ share, name, official, onClose }) {
  const { grants, paused } = share;
  /** @param {string} textId @param {() => Promise<unknown>} act @param {() => Promise<unknown>} back */
  const doing = (textId, act, back) => async () => {
    onClose();
    await act();
    offerUndo(textId, back, { name });
  };
  const pauseAll = () => all(grants, ({ id }) => pause(id));
  const resumeAll = () => all(grants, ({ id }) => resume(id));
  /** @param {Row} fields */
  const change = async (fields) => {
    const before = grants.map(({ id, right, sections, until }) => ({ id, right, sections, until }));
    onClose();
    await all(grants, ({ id }) => narrow(id, fields));
    offerUndo('sharing-changed', () => all(before, ({ id, ...was }) => narrow(id, was)), { name });
  };
  return (
    <div class="stack">
      <div class="stack-tight">
        <p>{paused ? t('sharing-paused-of', { name }) : shareWords(share)}</p>
        {partsWords(share) && <p class="quiet">{partsWords(share)}</p>}
        {official && share.until && longest(one('person')?.country) && <p class="quiet">{longest(one('person')?.country)}</p>}
      </div>
      <div class="stack-tight">
        <Button wide icon={Undo2} onClick={doing('sharing-taken-back', () => all(grants, ({ id }) => takeBack(id)), () => all(grants, giveAgain))}>
          {t('sharing-take-back')}
        </Button>
        {paused ? (
          <Button wide icon={Play} onClick={doing('sharing-resumed', resumeAll, pauseAll)}>{t('sharing-resume')}</Button>
        ) : (
          <Button wide icon={Pause} onClick={doing('sharing-paused-now', pauseAll, resumeAll)}>{t('sharing-pause')}</Button>
        )}
        <p class="quiet">{t('sharing-silent')}</p>
      </div>
      <Disclosure summary={t('sharing-change')}>
        <GiveForm share={share} doText={t('sharing-change-do')} onDone={change} />
      </Disclosure>
    </div>
  );
}

/** What was taken back stays so: the undo is a new decision that says the same. @param {Row} grant */
const giveAgain = (grant) => {
  const { shared, right, sections, until, purpose } = grant;
  return give(receiverOf(grant), { shared, right, sections, until, purpose });
};

/** @template T @param {T[]} list @param {(one: T) => Promise<unknown>} act */
const all = (list, act) => Promise.all(list.map(act));
