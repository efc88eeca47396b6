import { Waypoints } from 'lucide';

import { t } from '../../texts/texts.js';
import { LinkList } from '../me/linkList.jsx';
import { keptParts } from './parts.js';

/** As a link, with what is behind it. */
export const plansIAmIn = () => ({ href: '/with', icon: Waypoints, text: t('with-title'), about: t('with-about') });

/** The way to others' plans, for whoever is in any. */
export function PlansIAmIn() {
  return keptParts.value.length > 0 && <LinkList links={[plansIAmIn()]} />;
}
