/** Calling and texting someone whose name is already said right above. */
import { MessageCircle } from 'lucide';

import { one } from '../../local/view.js';
import { ActionLink, ButtonRow, PhoneLink } from '../../parts/button.jsx';
import { smsHref } from '../../texts/phone.js';
import { t } from '../../texts/texts.js';

/**
 * Draws nothing without a number.
 * @param {{phone: string, name: string, children?: import('preact').ComponentChildren}} props name is
 *   for those who hear the page and may not have heard what stands above
 */
export function Reach({ phone, name, children }) {
  const text = phone && smsHref(phone);
  if (!text && !children) return null;
  return (
    <ButtonRow>
      <PhoneLink number={phone} country={one('person')?.country} />
      {text && (
        <ActionLink kind="quiet" icon={MessageCircle} href={text} aria-label={t('common-text', { name })}>
          {t('common-text-someone')}
        </ActionLink>
      )}
      {children}
    </ButtonRow>
  );
}
