import { Select, TextArea } from '../../parts/fields.jsx';
import { Disclosure } from '../../parts/sheet.jsx';
import { t } from '../../texts/texts.js';
import { living } from './entries.js';
import { rows } from '../../local/view.js';
import { canBeAsked } from '../../rules/asking.js';

/** @typedef {Record<string, any>} Row */

/**
 * Written in calm times: who is to be asked about this, and with a warning sign which words they are to
 * be told. Nothing of it is ever sent by itself.
 * @param {{section: string, entry: Row | null, save: (changes: import('../../local/nouns.js').Fields) => unknown}} props
 */
export function TellFields({ section, entry, save }) {
  const chosen = entry?.['ask_first_member_id'] ?? null;
  const members = rows('member').filter((member) => canBeAsked(member) || member.id === chosen);
  if (members.length === 0) return null;
  const sign = section === 'warning_signs';
  const options = members.map(({ id, name }) => ({ value: id, label: String(name) }));
  const name = living('member', chosen)?.['name'] ?? '';
  return (
    <Disclosure summary={t(sign ? 'tell-agree' : 'ask-first-question')} open={Boolean(entry?.kept_both?.tell_words)}>
      <p class="quiet">{t(sign ? 'tell-agree-explain' : 'ask-first-explain')}</p>
      <Select label={t(sign ? 'tell-agree-who' : 'ask-first-question')} labelHidden={!sign} empty={t('ask-first-none')} options={options} value={chosen ?? ''} onSave={(id) => save({ ask_first_member_id: id || null })} />
      {sign && name && <TextArea label={t('tell-agree-words', { name })} help={t('tell-agree-words-help')} rows={2} max={500} value={entry?.['tell_words'] ?? ''} onSave={(tell_words) => save({ tell_words })} />}
    </Disclosure>
  );
}
