/**
 * A question that stays folded until someone wants to answer it. Closed, it reads as a line with
 * its present answer; so a page full of fields is still a page to read.
 */
import { useEffect, useRef } from 'preact/hooks';

import { Disclosure } from '../parts/sheet.jsx';
import './ask.css';

/**
 * @param {object} props
 * @param {string} props.question
 * @param {import('preact').ComponentChildren} [props.answer] as it stands now
 * @param {boolean} [props.open] from the start
 * @param {Record<string, any>} [props.row] what the fields belong to
 * @param {string[]} [props.fields] their wire names: a choice between two versions must not stay folded
 * @param {boolean} [props.wanted] the link that led here asks this very question: go to it
 * @param {import('preact').ComponentChildren} props.children the fields
 */
export function Ask({ question, answer, open, row, fields = [], wanted, children }) {
  const place = useRef(/** @type {HTMLDivElement | null} */ (null));
  const both = fields.some((field) => row?.kept_both?.[field]);
  useEffect(() => {
    if (wanted) return goTo(place.current);
  }, [wanted]);
  return (
    <div class="ask" ref={place}>
      <Disclosure open={open || wanted || both} summary={<Summary question={question} answer={answer} />}>
        {children}
      </Disclosure>
    </div>
  );
}

/** @param {{question: string, answer: import('preact').ComponentChildren}} props */
function Summary({ question, answer }) {
  return (
    <span class="ask-summary">
      <span class="ask-question">{question}</span>
      {answer && <span class="ask-answer">{answer}</span>}
    </span>
  );
}

/**
 * One frame later: the screen first moves focus to its heading, and the fields must have unfolded.
 * @param {HTMLElement | null} place
 */
function goTo(place) {
  const frame = requestAnimationFrame(() => {
    const summary = place?.querySelector('summary');
    summary?.focus({ preventScroll: true });
    summary?.scrollIntoView({ block: 'center' });
  });
  return () => cancelAnimationFrame(frame);
}

/** Questions under one another, as one quiet list. @param {{children: import('preact').ComponentChildren}} props */
export function Asks({ children }) {
  return <div class="asks">{children}</div>;
}
