import { KeyRound, Link as LinkIcon, Sprout } from 'lucide';

import { farewell } from '../account/account.js';
import { LanguageChoice } from '../account/languageChoice.jsx';
import { useFreshScreen } from '../account/useFreshScreen.js';
import { ActionLink } from '../parts/button.jsx';
import { Card } from '../parts/card.jsx';
import { Screen } from '../parts/screen.jsx';
import { t } from '../texts/texts.js';

/** The first thing anyone sees: what this is, and three ways in. */
export function Welcome() {
  return (
    <Screen title={t('account-welcome-title')} lead={t('account-welcome-plan')}>
      <Farewell />
      <p>{t('account-welcome-yours')}</p>
      <p>{t('account-welcome-offline')}</p>
      <div class="stack-tight">
        <ActionLink href="/start" kind="primary" icon={Sprout} wide>
          {t('account-welcome-start')}
        </ActionLink>
        <ActionLink href="/invitation" kind="secondary" icon={LinkIcon} wide>
          {t('account-welcome-invitation')}
        </ActionLink>
        <ActionLink href="/sign-in" kind="secondary" icon={KeyRound} wide>
          {t('account-sign-in')}
        </ActionLink>
      </div>
      <LanguageChoice />
    </Screen>
  );
}

/** Why nobody is signed in any more, once, right after it happened. */
function Farewell() {
  const last = farewell.value;
  return last && <LastWord last={last} />;
}

/** What erasing could not reach, as the server says it. @param {{ sentences: string[] }} props */
function Remains({ sentences }) {
  return (
    <>
      <h2>{t('me-erase-remains')}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

/** @param {{ last: NonNullable<typeof farewell.value> }} props */
function LastWord({ last }) {
  useFreshScreen();
  return (
    <Card as="section" tone="quiet">
      <output>{t(`account-farewell-${last.kind}`)}</output>
      {last.remains && <Remains sentences={last.remains} />}
    </Card>
  );
}
