import { Bell, BookOpen, BriefcaseBusiness, CalendarSync, Download, Eraser, HandHeart, Link2, History as HistoryIcon, LifeBuoy, Lock, LogOut, MessageSquareHeart, Smartphone, Undo2, Hourglass } from 'lucide';
import { useState } from 'preact/hooks';

import { session } from '../../account/account.js';
import { LanguageChoice } from '../../account/languageChoice.jsx';
import { FirstPasskey } from '../../account/firstPasskey.jsx';
import { Notices } from '../../account/notices.jsx';
import { waiting } from '../../local/view.js';
import { standing } from '../../notices/phone.js';
import { Button } from '../../parts/button.jsx';
import { Screen, Section } from '../../parts/screen.jsx';
import { t } from '../../texts/texts.js';
import { plansIAmIn } from '../with/plansIAmIn.jsx';
import { LinkList } from './linkList.jsx';
import { administers } from './staff.jsx';
import { SignOutSheet } from './signOut.jsx';

/** Settings, ways in and out, and what happens to what is written here. */
export function Me() {
  const [leaving, setLeaving] = useState(false);
  return (
    <Screen title={t('common-me')}>
      <Notices />
      <FirstPasskey />
      <LanguageChoice />
      <Section title={t('me-this-phone')}>
        <LinkList links={onThisPhone()} />
      </Section>
      <Section title={t('me-ways-in')}>
        <LinkList links={waysIn()} />
      </Section>
      <Section title={t(session.value.person_id ? 'me-your-plan' : 'with-your-account')}>
        <LinkList links={session.value.person_id ? ofThePlan() : ofTheAccount()} />
      </Section>
      <Section title={t('me-quick-exit')}>
        <p>{t('me-quick-exit-what')}</p>
      </Section>
      <Button icon={LogOut} wide onClick={() => setLeaving(true)}>
        {t('me-sign-out')}
      </Button>
      <SignOutSheet open={leaving} onClose={() => setLeaving(false)} />
    </Screen>
  );
}

function onThisPhone() {
  return [
    { href: '/me/notifications', icon: Bell, text: t('notices-title'), about: t(standing.value === 'on' ? 'notices-about-on' : 'notices-about-off') },
    { href: '/me/reading', icon: BookOpen, text: t('me-reading'), about: t('me-reading-about') },
    { href: '/me/lock', icon: Lock, text: t('me-lock'), about: t('me-lock-about') },
  ];
}

function waysIn() {
  const left = session.value.me?.recovery_codes_left ?? 0;
  return [
    { href: '/me/devices', icon: Smartphone, text: t('me-devices'), about: t('me-devices-about') },
    { href: '/me/recovery', icon: LifeBuoy, text: t('account-codes-title'), about: t('me-codes-left', { count: left }) },
  ];
}

/** Whoever has no plan of their own. */
const ofTheAccount = () => [...whatWaits(), plansIAmIn(), ...ofTheAgency(), erasing()];

function ofThePlan() {
  return [
    ...whatWaits(),
    { href: '/sharing', icon: HandHeart, text: t('sharing-title'), about: t('sharing-about') },
    { href: '/about-me', icon: MessageSquareHeart, text: t('about-me-title'), about: t('about-me-about') },
    plansIAmIn(),
    ...ofTheAgency(),
    { href: '/me/calendar', icon: CalendarSync, text: t('calendar-feed-title'), about: t('calendar-feed-about') },
    { href: '/me/agencies', icon: Link2, text: t('linking-title'), about: t('linking-about') },
    { href: '/me/history', icon: HistoryIcon, text: t('history-title'), about: t('history-about') },
    { href: '/me/removed', icon: Undo2, text: t('history-removed'), about: t('history-removed-about') },
    { href: '/me/export', icon: Download, text: t('me-export'), about: t('me-export-about') },
    erasing(),
  ];
}

/** Whoever administers an agency. */
const ofTheAgency = () => (administers().length > 0 ? [{ href: '/agency', icon: BriefcaseBusiness, text: t('staff-title'), about: t('staff-about') }] : []);

const erasing = () => ({ href: '/me/erase', icon: Eraser, text: t('me-erase'), about: t('me-erase-about') });

function whatWaits() {
  const count = waiting.value.length;
  return count === 0 ? [] : [{ href: '/waiting', icon: Hourglass, text: t('waiting-title'), about: t('waiting-count', { count }) }];
}
