/** The rows of one category as somebody else gets them: to read, nothing to press. */
import { t } from '../../texts/texts.js';
import { seenIn } from './seenWords.js';

/** @param {{shared: string, rows: Record<string, any>[]}} props */
export function SeenRows({ shared, rows }) {
  const told = seenIn(shared, rows);
  if (told.length === 0) return <p>{t('preview-empty')}</p>;
  return (
    <ul class="seen-rows">
      {told.map(({ id, under, title, lines }, place) => (
        <li key={id}>
          {(!under || under !== told[place - 1]?.under) && <h3>{title}</h3>}
          {lines.map((line) => <p key={line} class="keep-lines">{line}</p>)}
        </li>
      ))}
    </ul>
  );
}
