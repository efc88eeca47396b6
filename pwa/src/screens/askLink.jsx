/** The link in a text message or an e-mail: someone asks one to get in touch. Works for whoever has it, signed in or not. */
import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';

import { tokenIn } from '../account/decide.js';
import { LanguageChoice } from '../account/languageChoice.jsx';
import { useAction } from '../account/useAction.js';
import { useFreshScreen } from '../account/useFreshScreen.js';
import { within } from '../calls/wire.js';
import { ActionLink, Button } from '../parts/button.jsx';
import { wordsOf } from '../parts/problem.jsx';
import { Screen } from '../parts/screen.jsx';
import { capital, formatMoment } from '../texts/dates.js';
import { t } from '../texts/texts.js';
import { Answers } from './calls/answers.jsx';
import { useNow } from './now.js';
import { calledWords } from './with/called.js';
import './calls/calls.css';

/** @typedef {import('../calls/asks.js').Answer} Answer */
/** @typedef {import('../calls/asks.js').Said} Said */
/** @typedef {{called: string, asked_at: string, over: boolean, answer: Answer | null}} Linked */

const PATIENCE = 8_000;

/** In memory only: choosing a language must not lose it. */
const held = signal('');

/** Taken out of the address, and out of the history, at once. */
function takeToken() {
  const token = tokenIn(location.hash);
  if (location.hash) history.replaceState(history.state, '', location.pathname);
  if (token) held.value = token;
}

/** The screen at /ask. */
export function AskLink() {
  useState(takeToken);
  useEffect(() => {
    addEventListener('hashchange', takeToken);
    return () => removeEventListener('hashchange', takeToken);
  }, []);
  return held.value ? <Look key={held.value} token={held.value} /> : <NoLink />;
}

/** Opened without a link: nothing to look at. */
function NoLink() {
  return (
    <Screen title={t('asks-window')} lead={t('asks-link-none')}>
      <ActionLink href="/">{t('common-back')}</ActionLink>
    </Screen>
  );
}

/** Nothing is asked of the server before a tap: a program that fetches links ahead sees nothing. @param {{token: string}} props */
function Look({ token }) {
  const [found, setFound] = useState(/** @type {Linked | null} */ (null));
  const { busy, problem, run } = useAction();
  const look = () => run(async () => setFound((await within(PATIENCE, 'POST', '/api/ask-links/look', { token })).data));
  if (isVoid(problem)) return <Void />;
  if (found) return <Asked token={token} linked={found} onTold={setFound} onVoid={() => void look()} />;
  return (
    <Screen title={t('asks-link-title')} lead={t('asks-link-lead')}>
      <Button kind="primary" wide busy={busy} disabled={busy} onClick={look}>{t('asks-link-look')}</Button>
      {problem !== null && <p class="problem" role="alert">{outOfReach(problem)}</p>}
      <LanguageChoice />
    </Screen>
  );
}

/** @param {any} problem */
const isVoid = (problem) => problem?.code === 'wrong_code' || problem?.status === 404;

/** @param {any} problem */
const outOfReach = (problem) => (['offline', 'no_answer'].includes(problem?.code) ? t('asks-offline') : wordsOf(problem));

/** Wrong, used or too old: nobody is told which. */
function Void() {
  useFreshScreen();
  return (
    <Screen title={t('asks-link-void-title')} lead={t('asks-link-void')}>
      <ActionLink href="/">{t('common-back')}</ActionLink>
    </Screen>
  );
}

/**
 * @param {{token: string, linked: Linked, onTold: (linked: Linked) => void, onVoid: () => void}} props `onVoid`: the
 *   link takes no answer any more; what it says now is looked up
 */
function Asked({ token, linked, onTold, onVoid }) {
  useFreshScreen();
  const now = useNow();
  const { answer, over } = linked;
  const [said, setSaid] = useState(/** @type {Said | null} */ (null));
  const name = calledWords(linked);
  const give = async (/** @type {Answer} */ given) => {
    setSaid({ answer: given, state: 'sending', problem: null });
    try {
      const { data } = await within(PATIENCE, 'PUT', '/api/ask-links/answer', { token, answer: given });
      onTold(data);
      setSaid(null);
    } catch (problem) {
      if (!isVoid(problem)) return setSaid({ answer: given, state: 'not_sent', problem });
      setSaid(null);
      onVoid();
    }
    return undefined;
  };
  return (
    <Screen title={t('asks-title', { name })} windowTitle={t('asks-window')} lead={capital(formatMoment(linked.asked_at, { now }))}>
      <div class="stack-tight" aria-live="polite">
        {over && <p>{t('asks-over')}</p>}
        <Answers answer={answer} said={said} over={over} name={name} once onAnswer={give} />
      </div>
      <p class="quiet">{t('asks-number-yours')}</p>
    </Screen>
  );
}
