/** A step in somebody else's plan: what, who, by when, how it goes, and what one can do about it oneself. */
import { Button, ButtonRow } from '../../parts/button.jsx';
import { Card, CardTitle } from '../../parts/card.jsx';
import { Disclosure } from '../../parts/sheet.jsx';
import { Knot, Thread } from '../../parts/thread.jsx';
import { inForce } from '../../rules/nobodyHas.js';
import { t } from '../../texts/texts.js';
import { apart } from '../plan/order.js';
import { dueWords, firstWords } from '../plan/words.js';
import { actsOn, mayTakePart } from './access.js';
import { actOn } from './stepActs.js';
import { ownerWords } from './words.js';

/** @typedef {Record<string, any>} Row */
/** @typedef {import('./useTheirs.js').Theirs} Theirs */
/** @typedef {import('./access.js').Act} Act */

/** The first is the one thing to do; the others are at hand. @type {Record<Act, 'secondary' | 'quiet'>} */
const LOOKS = { take: 'secondary', accept: 'secondary', start: 'secondary', done: 'secondary', give_back: 'quiet' };

/** Those still to be done, then the finished ones folded. @param {{steps: Row[], theirs: Theirs, level?: 3 | 4}} props */
export function TheirSteps({ steps, theirs, level = 3 }) {
  const { open, finished } = apart(steps);
  return (
    <>
      {open.length > 0 && <Knots steps={open} theirs={theirs} level={level} />}
      {finished.length > 0 && (
        <Disclosure summary={t('plan-finished-steps', { count: finished.length })}>
          <Knots steps={finished} theirs={theirs} level={level} />
        </Disclosure>
      )}
    </>
  );
}

/** @param {{steps: Row[], theirs: Theirs, level: 3 | 4}} props */
function Knots({ steps, theirs, level }) {
  return (
    <Thread>
      {steps.map((step) => (
        <Knot key={step.id} kind={knotOf(step)}>
          <TheirStep step={step} theirs={theirs} level={level} />
        </Knot>
      ))}
    </Thread>
  );
}

/** Whether somebody else is late is nobody's to say here: only that no one has it yet. @param {Row} step */
function knotOf(step) {
  if (!inForce(step)) return 'done';
  return step.owner === 'nobody' ? 'nobody' : 'plain';
}

/** @param {{step: Row, theirs: Theirs, level: 3 | 4}} props */
function TheirStep({ step, theirs, level }) {
  const { part, now } = theirs;
  const acts = mayTakePart(part.access, 'plan', now) ? actsOn(step, part.member_id) : [];
  const nobody = inForce(step) && step.owner === 'nobody';
  return (
    <Card tone={nobody ? 'nobody' : 'plain'}>
      <CardTitle level={level}>{step.what}</CardTitle>
      <p class="step-who">{nobody ? t(acts.length > 0 ? 'with-step-nobody' : 'plan-nobody-title') : ownerWords(step, part)}</p>
      <p class="step-facts quiet">
        {[t(`plan-state-${step.state}`), inForce(step) && dueWords(step), inForce(step) && firstWords(step)].filter(Boolean).map((words) => <span key={words}>{words}</span>)}
      </p>
      {step.why && <p class="quiet keep-lines">{step.why}</p>}
      {step.fallback && <p class="quiet keep-lines">{t('plan-step-fallback')} {step.fallback}</p>}
      {acts.length > 0 && <Acts acts={acts} step={step} memberId={part.member_id} />}
    </Card>
  );
}

/** @param {{acts: Act[], step: Row, memberId: string}} props */
function Acts({ acts, step, memberId }) {
  return (
    <ButtonRow>
      {acts.map((act) => (
        <Button key={act} kind={LOOKS[act]} onClick={() => actOn(act, step, memberId)}>
          {t(`with-step-${act.replace('_', '-')}`)}<span class="visually-hidden">: {step.what}</span>
        </Button>
      ))}
    </ButtonRow>
  );
}
