import { Phone } from 'lucide';

import { Icon } from '../../parts/icon.jsx';
import { emergencyLines } from '../../rules/support.js';
import { telHref } from '../../texts/phone.js';
import { t } from '../../texts/texts.js';

/**
 * 112, in Norway 113 and 112: small, but first and always in sight.
 * @param {{lines: import('../../rules/support.js').Line[], country: string}} props
 */
export function EmergencyNumbers({ lines, country }) {
  return (
    <ul class="emergency" aria-label={t('support-emergency')}>
      {emergencyLines(lines, country).map(({ id, number }) => (
        <li key={id}>
          <a class="emergency-number" href={telHref(number) ?? undefined}>
            <Icon of={Phone} />
            <strong class="tabular">{t('support-call-number', { number })}</strong>
            <span>{t(`lines-${id}`)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
