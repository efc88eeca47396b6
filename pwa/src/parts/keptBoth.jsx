import { t } from '../texts/texts.js';
import { Button, ButtonRow } from './button.jsx';

/**
 * When two devices wrote different words in the same place, both were kept. The person decides:
 * these, those, or both. Draws nothing when there is nothing to decide.
 * @param {{row: any, field: string, label: string, onSettle: (text: string) => unknown}} props
 */
export function KeptBoth({ row, field, label, onSettle }) {
  const others = /** @type {string[]} */ (row?.kept_both?.[field] ?? []);
  if (others.length === 0) return null;
  const versions = [String(row[field] ?? ''), ...others];
  return (
    <section class="kept-both stack-tight" aria-label={t('kept-both-title', { label })}>
      <p class="ds-label">{t('kept-both-title', { label })}</p>
      <p>{t('kept-both-lead')}</p>
      {versions.map((text) => (
        <div class="kept-version stack-tight" key={text}>
          <p class="keep-lines">{text}</p>
          <Button onClick={() => onSettle(text)}>{t('kept-both-use-this')}</Button>
        </div>
      ))}
      <ButtonRow>
        <Button kind="quiet" onClick={() => onSettle(versions.join('\n\n'))}>
          {t('kept-both-keep-both')}
        </Button>
      </ButtonRow>
    </section>
  );
}
