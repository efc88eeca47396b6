/** Someone asks one to get in touch: the three answers, and what has become of the one given. */
import { Footprints, PhoneCall, PhoneOff, RotateCw } from 'lucide';
import { useState } from 'preact/hooks';

import { ANSWERS } from '../../calls/asks.js';
import { Button } from '../../parts/button.jsx';
import { wordsOf } from '../../parts/problem.jsx';
import { t } from '../../texts/texts.js';

/** @typedef {import('../../calls/asks.js').Answer} Answer */
/** @typedef {import('../../calls/asks.js').Said} Said */

const ICONS = { calling: PhoneCall, coming: Footprints, cannot: PhoneOff };

/**
 * @param {object} props
 * @param {Answer | null} props.answer what the server has
 * @param {Said | null} props.said what it has not taken yet
 * @param {boolean} props.over
 * @param {string} props.name
 * @param {boolean} [props.once] a link takes one answer and no other
 * @param {(answer: Answer) => unknown} props.onAnswer
 */
export function Answers({ answer, said, over, name, once = false, onAnswer }) {
  const [changing, setChanging] = useState(false);
  if (said) return <NotTaken said={said} onAnswer={onAnswer} />;
  if (answer && !changing) return <Given answer={answer} over={over} name={name} onChange={once ? undefined : () => setChanging(true)} />;
  if (over) return null;
  return <Three onAnswer={(given) => { setChanging(false); onAnswer(given); }} />;
}

/** @param {{onAnswer: (answer: Answer) => unknown}} props */
function Three({ onAnswer }) {
  return (
    <div class="stack-tight ask-answers">
      {ANSWERS.map((answer) => (
        <Button key={answer} kind={answer === 'calling' ? 'support' : 'secondary'} wide icon={ICONS[answer]} onClick={() => onAnswer(answer)}>
          {t(`asks-${answer}`)}
        </Button>
      ))}
    </div>
  );
}

/** @param {{answer: Answer, over: boolean, name: string, onChange: (() => void) | undefined}} props */
function Given({ answer, over, name, onChange }) {
  return (
    <div class="stack-tight">
      <p><strong>{t('asks-you-said', { words: t(`asks-${answer}`) })}</strong></p>
      {!over && <p>{t(`asks-then-${answer}`, { name })}</p>}
      {!over && onChange && <Button kind="quiet" onClick={onChange}>{t('asks-change')}</Button>}
    </div>
  );
}

/** On its way, or not sent: kept here, and sent again by a tap. @param {{said: Said, onAnswer: (answer: Answer) => unknown}} props */
function NotTaken({ said: { answer, state, problem }, onAnswer }) {
  const [other, setOther] = useState(false);
  const words = t(`asks-${answer}`);
  if (state === 'sending') return <p>{t('asks-sending', { words })}</p>;
  const offline = !problem || ['offline', 'no_answer'].includes(problem.code);
  return (
    <div class="stack-tight">
      <p class="problem"><strong>{t('asks-not-sent', { words })}</strong> {offline ? t('asks-not-sent-offline') : wordsOf(problem)}</p>
      <Button kind="support" wide icon={RotateCw} onClick={() => onAnswer(answer)}>{t('asks-send-again')}</Button>
      {other ? <Three onAnswer={onAnswer} /> : <Button kind="quiet" onClick={() => setOther(true)}>{t('asks-change')}</Button>}
    </div>
  );
}
