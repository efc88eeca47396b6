/** The appointments in the calendar one already has: addresses to fetch them from, made and taken back. */
import { CalendarPlus } from 'lucide';
import { useState } from 'preact/hooks';

import { session, withCheck } from '../../account/account.js';
import { OnlineOnly } from '../../account/onlineOnly.jsx';
import { Trouble } from '../../account/trouble.jsx';
import { useAction } from '../../account/useAction.js';
import { useFetched } from '../../account/useFetched.js';
import { call } from '../../api.js';
import { ActionLink, Button, ButtonRow } from '../../parts/button.jsx';
import { Card, CardTitle } from '../../parts/card.jsx';
import { Choice, TextField } from '../../parts/fields.jsx';
import { say } from '../../parts/say.jsx';
import { Screen, Section } from '../../parts/screen.jsx';
import { formatMoment, formatShortDay } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { CopyButton } from './copyButton.jsx';

/** @typedef {{ id: string, name: string, titles: 'neutral' | 'whole', made_at: string, read_at: string | null }} Feed */

const feedsPath = () => `/api/people/${session.value.person_id}/calendar-feeds`;

/** The screen at /me/calendar. */
export function CalendarFeeds() {
  const fetched = useFetched(feedsPath());
  return (
    <Screen title={t('calendar-feed-title')} lead={t('calendar-feed-lead')} back="/me">
      <p>{t('calendar-feed-delay')}</p>
      <OnlineOnly fetched={fetched} why={t('calendar-feed-offline')}>
        {({ feeds }) => (
          <>
            <AddFeed feeds={feeds} onMade={fetched.reload} />
            {feeds.length > 0 && (
              <Section title={t('calendar-feed-list')}>
                {feeds.map((/** @type {Feed} */ feed) => <OneFeed key={feed.id} feed={feed} onTaken={fetched.reload} />)}
              </Section>
            )}
          </>
        )}
      </OnlineOnly>
    </Screen>
  );
}

/** @param {{ feeds: Feed[], onMade: () => Promise<void> }} props */
function AddFeed({ feeds, onMade }) {
  // Others look at calendars: the word that says nothing comes first, and telling more is a choice.
  const [titles, setTitles] = useState('neutral');
  const [name, setName] = useState('');
  const [made, setMade] = useState({ id: '', link: '' });
  const { busy, problem, run } = useAction();
  const make = () =>
    run(async () => {
      const { data } = await withCheck(() => call('POST', feedsPath(), { name, titles }));
      setMade({ id: data.feed.id, link: new URL(data.link, location.origin).href });
      setName('');
      say('calendar-feed-made');
      await onMade();
    });
  const stands = feeds.some(({ id }) => id === made.id);
  return (
    <Section title={t('calendar-feed-add')}>
      {stands ? <Made link={made.link} /> : null}
      <TextField label={t('calendar-feed-called')} help={t('calendar-feed-called-hint')} max={100} value={name} onInput={setName} />
      <Choice label={t('appointments-calendar-shows')} options={shown()} value={titles} onInput={setTitles} />
      <Button kind={stands ? 'secondary' : 'primary'} icon={CalendarPlus} busy={busy} disabled={busy} onClick={make}>
        {t('calendar-feed-make')}
      </Button>
      <Trouble problem={problem} />
    </Section>
  );
}

const shown = () => [
  { value: 'neutral', label: t('appointments-calendar-little'), help: t('appointments-calendar-little-help') },
  { value: 'whole', label: t('calendar-feed-whole'), help: t('calendar-feed-whole-help') },
];

/** @param {{ link: string }} props */
function Made({ link }) {
  return (
    <Card>
      <p>{t('calendar-feed-made')}</p>
      <p class="link-text">{link}</p>
      <ButtonRow>
        <ActionLink kind="primary" icon={CalendarPlus} href={link.replace(/^https?:/, 'webcal:')}>{t('calendar-feed-open')}</ActionLink>
        <CopyButton text={link}>{t('calendar-feed-copy')}</CopyButton>
      </ButtonRow>
      <p class="quiet">{t('calendar-feed-secret')}</p>
    </Card>
  );
}

/** @param {{ feed: Feed, onTaken: () => Promise<void> }} props */
function OneFeed({ feed, onTaken }) {
  const { busy, problem, run } = useAction();
  const takeBack = () =>
    run(async () => {
      await call('DELETE', `${feedsPath()}/${feed.id}`);
      say('calendar-feed-taken-back');
      await onTaken();
    });
  return (
    <Card>
      <CardTitle>{feed.name || t('calendar-feed-unnamed')}</CardTitle>
      <p>{t(feed.titles === 'whole' ? 'calendar-feed-whole' : 'appointments-calendar-little')}</p>
      <p class="quiet">
        {t('calendar-feed-made-on', { day: formatShortDay(feed.made_at) })}{' '}
        {feed.read_at ? t('calendar-feed-read', { when: formatMoment(feed.read_at) }) : t('calendar-feed-never-read')}
      </p>
      <Button busy={busy} disabled={busy} onClick={takeBack}>
        {t('calendar-feed-take-back')}
      </Button>
      <Trouble problem={problem} />
    </Card>
  );
}
