import { Mark } from '../../../parts/mark.jsx';
import { Section } from '../../../parts/screen.jsx';
import { t } from '../../../texts/texts.js';
import { takesPart } from './kinds.jsx';

/** What others can see on the phone: always fixed words. There is nothing to choose, on purpose. */
export function LockScreen() {
  return (
    <Section title={t('notices-lock-screen')}>
      <p>{t('notices-lock-screen-what')}</p>
      <Sample body={t('push-notice-body')} />
      {takesPart() && <Sample body={t('push-call-body')} />}
      <p class="quiet">{t('notices-lock-screen-open')}</p>
    </Section>
  );
}

/** @param {{body: string}} props */
function Sample({ body }) {
  return (
    <div class="notice-sample">
      <Mark />
      <div>
        <p class="notice-sample-title">{t('push-title')}</p>
        <p>{body}</p>
      </div>
    </div>
  );
}
