/**
 * "Was it you?": somebody came in with a recovery code, or on a new device. Said on every device
 * of the account until it is answered there.
 */
import { ActionLink, Button, ButtonRow } from '../parts/button.jsx';
import { Card } from '../parts/card.jsx';
import { capital, formatMoment } from '../texts/dates.js';
import { t } from '../texts/texts.js';
import { unanswered } from './decide.js';
import { seen, seenUntil } from './seen.js';
import { session } from './session.js';

/** The notices that wait for an answer; draws nothing when there are none. */
export function Notices() {
  const [newest, ...older] = unanswered(session.value.me?.notices, seenUntil.value);
  if (!newest) return null;
  return (
    <Card as="section">
      <h2>{t('account-notice-title')}</h2>
      {[newest, ...older].map((notice) => (
        <NoticeText key={notice.at} notice={notice} />
      ))}
      <ButtonRow>
        <Button kind="primary" onClick={() => seen(newest.at)}>
          {t('account-notice-me')}
        </Button>
        <ActionLink href="/me/devices" kind="secondary">
          {t('account-notice-not-me')}
        </ActionLink>
      </ButtonRow>
    </Card>
  );
}

/** @param {{ notice: { kind: string, at: string, device_name: string } }} props */
function NoticeText({ notice }) {
  const device = notice.device_name || t('account-device-unnamed');
  return <p>{capital(t(`account-notice-${notice.kind}`, { device, when: formatMoment(notice.at) }))}</p>;
}
