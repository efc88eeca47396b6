import { t } from '../../texts/texts.js';
import { TwoWords } from '../people/twoWords.jsx';
import { twoWords } from '../sharing/words.js';
import { calledWords } from './called.js';
import '../sharing/sharing.css';

/** The two words, big, and what happens next. @param {{part: import('./parts.js').Part}} props */
export function Waits({ part }) {
  const name = calledWords(part);
  return (
    <div class="stack">
      <TwoWords words={twoWords(part)} explain={t('with-say-words', { name })} />
      <p>{t('with-waits-why', { name })}</p>
    </div>
  );
}
