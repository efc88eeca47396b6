/** Who should be asked first to get in touch: a question that stays folded, like the others. */
import { rows } from '../../local/view.js';
import { ActionLink } from '../../parts/button.jsx';
import { askAddress, canBeAsked } from '../../rules/asking.js';
import { t } from '../../texts/texts.js';
import { Ask } from '../ask.jsx';
import { live, rowOptions } from '../plan/words.js';
import { RowSelect } from '../rowFields.jsx';

/** @typedef {Record<string, any>} Row */

/** Those who can be asked, and whoever is chosen already. @param {string | null} chosen */
export const askable = (chosen) => rows('member').filter((member) => canBeAsked(member) || member.id === chosen);

/** About a step or an appointment. Draws nothing where nobody could be asked. @param {{row: Row}} props */
export function AskFirst({ row }) {
  const members = askable(row['ask_first_member_id']);
  const chosen = live('member', row['ask_first_member_id']);
  if (members.length === 0) return null;
  return (
    <Ask question={t('ask-first-question')} answer={chosen?.['name'] ?? t('ask-first-none')}>
      <p class="quiet">{t('ask-first-explain')}</p>
      <RowSelect row={row} field="ask_first_member_id" label={t('ask-first-question')} labelHidden none={t('ask-first-none')} options={rowOptions(members)} />
      {chosen && canBeAsked(chosen) && <ActionLink kind="secondary" href={askAddress(/** @type {any} */ (row))}>{t('calls-ask-one', { name: chosen['name'] })}</ActionLink>}
    </Ask>
  );
}
