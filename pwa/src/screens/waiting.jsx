import { RotateCw } from 'lucide';

import { Trouble } from '../account/trouble.jsx';
import { useAction } from '../account/useAction.js';
import { inSentences } from '../api.js';
import { bringBack, letGo, retry } from '../commands/waiting.js';
import { waiting } from '../local/view.js';
import { Button } from '../parts/button.jsx';
import { Card, CardTitle } from '../parts/card.jsx';
import { Empty, Screen } from '../parts/screen.jsx';
import { formatMoment } from '../texts/dates.js';
import { t } from '../texts/texts.js';
import { CopyButton } from './me/copyButton.jsx';
import { fieldName, nounName } from './me/historyWords.js';

/** @typedef {typeof waiting.value[number]} Entry */

/** What could not be saved at the server: each with its words, why, and what can be done. */
export function Waiting() {
  const entries = waiting.value;
  return (
    <Screen title={t('waiting-title')} lead={entries.length > 0 ? t('waiting-lead') : undefined} back="/me">
      {entries.length === 0 && <Empty>{t('waiting-empty')}</Empty>}
      {entries.map((entry) => (
        <OneWaiting key={entry.id} entry={entry} />
      ))}
    </Screen>
  );
}

/** @param {{ entry: Entry }} props */
function OneWaiting({ entry }) {
  const texts = Object.entries(entry.words).filter(([, text]) => text.trim() !== '');
  return (
    <Card>
      <CardTitle level={2}>{t('waiting-entry', { noun: nounName(entry.noun), act: actOf(entry) })}</CardTitle>
      <p>{reason(entry.problem)}</p>
      <dl class="facts">
        {texts.map(([field, text]) => (
          <div key={field}>
            <dt>{fieldName(entry.noun, field)}</dt>
            <dd class="own-words keep-lines">{text}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{t('waiting-since', { when: formatMoment(entry.at) })}</p>
      <Choices entry={entry} text={texts.map(([, words]) => words).join('\n\n')} />
    </Card>
  );
}

/** @param {{ entry: Entry, text: string }} props */
function Choices({ entry, text }) {
  const { busy, problem, run } = useAction();
  const gone = entry.problem?.code === 'gone';
  return (
    <div class="stack-tight">
      {gone ? (
        <Button kind="primary" wide busy={busy} onClick={() => run(() => bringBack(entry.id))}>
          {t('waiting-bring-back')}
        </Button>
      ) : (
        <Button kind="primary" icon={RotateCw} wide busy={busy} onClick={() => run(() => retry(entry.id))}>
          {t('waiting-again')}
        </Button>
      )}
      {text && <CopyButton text={text}>{t('waiting-copy')}</CopyButton>}
      <Button kind="quiet" wide busy={busy} onClick={() => run(() => letGo(entry.id))}>
        {t('waiting-let-go')}
      </Button>
      <Trouble problem={problem} />
    </div>
  );
}

/** @param {Entry} entry */
function actOf({ method }) {
  if (method === 'PUT') return 'new';
  return method === 'DELETE' ? 'removed' : 'changed';
}

/** @param {Entry['problem']} problem */
function reason(problem) {
  if (!problem) return t('waiting-why-other');
  if (problem.code === 'gone') return t('waiting-why-gone');
  const errors = problem.errors?.map((error) => error.text).filter(Boolean) ?? [];
  return errors.length > 0 ? errors.join(' ') : inSentences(problem.title, problem.detail) || t('waiting-why-refused');
}
