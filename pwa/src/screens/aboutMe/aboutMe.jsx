/** About me: told once, in one's own words, so that it need not be told again to each new face. */
import { Pencil } from 'lucide';

import { OwnOnly } from '../../account/ownOnly.jsx';
import { ready, rows } from '../../local/view.js';
import { ActionLink } from '../../parts/button.jsx';
import { Card, CardTitle } from '../../parts/card.jsx';
import { Screen, Section } from '../../parts/screen.jsx';
import { receivers, sharesOf } from '../../rules/sharing.js';
import { t } from '../../texts/texts.js';
import { OnlyMeMark } from '../crisis/reading.jsx';
import { useNow } from '../now.js';
import { isHere, nameOr, partsWords, receiverHref, receiverRow, shareWords } from '../sharing/words.js';
import { ReadBy } from './readBy.jsx';
import { ABOUT_ME, aboutMeHref, aboutMeTitle, aboutMeWritten } from './sections.js';
import '../crisis.css';
import '../sharing/sharing.css';

/** @typedef {Record<string, any>} Row */

/** The screen at /about-me. */
export function AboutMe() {
  const written = aboutMeWritten();
  const begun = written.length > 0;
  const first = aboutMeHref(/** @type {string} */ (ABOUT_ME[0]));
  const begin = <ActionLink kind="primary" wide href={first}>{t('about-me-begin')}</ActionLink>;
  return (
    <Screen title={t('about-me-title')} back="/people" backText={t('people-title')} lead={t('about-me-lead')} action={begun || !ready('about_me') ? undefined : begin}>
      {!begun && <p>{t('about-me-how')}</p>}
      {ABOUT_ME.map((section) => <SectionCard key={section} section={section} entries={written.filter((row) => row.section === section)} />)}
      {begun && <WhoSees />}
      {begun && <ReadBy />}
      <OwnOnly />
    </Screen>
  );
}

/** @param {{section: string, entries: Row[]}} props */
function SectionCard({ section, entries }) {
  if (entries.length === 0) return <Card tone="quiet"><CardTitle href={aboutMeHref(section)} level={2}>{aboutMeTitle(section)}</CardTitle></Card>;
  return (
    <Card as="section">
      <div class="crisis-card-head">
        <CardTitle level={2}>{aboutMeTitle(section)}</CardTitle>
        <ActionLink href={aboutMeHref(section)} icon={Pencil}>
          {t('common-change')}<span class="visually-hidden"> {aboutMeTitle(section)}</span>
        </ActionLink>
      </div>
      <ul class="crisis-entries">
        {entries.map((row) => (
          <li key={row.id} class="stack-tight">
            <p class="keep-lines">{row.words.trim()}</p>
            {row.only_me && <OnlyMeMark />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Who may read it; chosen on the page of each. */
function WhoSees() {
  const now = useNow();
  const grants = rows('grant').filter(({ shared }) => shared === 'about_me');
  const all = receivers(grants, now).filter(isHere);
  return (
    <Section title={t('about-me-who')}>
      {all.length === 0 && <p>{t('about-me-who-nobody')}</p>}
      {all.map((receiver) => (
        <Card key={receiverHref(receiver)}>
          <CardTitle href={receiverHref(receiver)}>{nameOr(receiverRow(receiver))}</CardTitle>
          {sharesOf(grants, receiver, now).filter(({ right }) => right).map((share) => (
            <div key={share.shared}>
              <p>{shareWords(share)}</p>
              {partsWords(share) && <p class="quiet">{partsWords(share)}</p>}
            </div>
          ))}
        </Card>
      ))}
      <ActionLink kind={all.length === 0 ? 'secondary' : 'quiet'} href="/people">{t('about-me-who-choose')}</ActionLink>
    </Section>
  );
}
