import { Mark } from '../../../parts/mark.jsx';
import { Section } from '../../../parts/screen.jsx';
import { t } from '../../../texts/texts.js';

/** What others can see on the phone: always fixed words. There is nothing to choose, on purpose. */
export function LockScreen() {
  return (
    <Section title={t('notices-lock-screen')}>
      <p>{t('notices-lock-screen-what')}</p>
      <Sample title={t('push-title')} body={t('push-body')} />
      <p class="quiet">{t('notices-lock-screen-open')}</p>
    </Section>
  );
}

/** @param {{title: string, body: string}} props */
function Sample({ title, body }) {
  return (
    <div class="notice-sample">
      <Mark />
      <div>
        <p class="notice-sample-title">{title}</p>
        <p>{body}</p>
      </div>
    </div>
  );
}
