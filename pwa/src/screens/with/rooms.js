/** The parts of somebody else's plan: where each is, and its icon. */
import { CalendarDays, HeartHandshake, MessageSquareHeart, Route as ThreadIcon, UsersRound } from 'lucide';

/** @type {Record<string, string>} category → the last part of its address */
export const SLUGS = {
  plan: 'plan',
  appointments: 'appointments',
  crisis_plan: 'crisis-plan',
  about_me: 'about-me',
  network: 'people',
};

/** @type {Record<string, unknown>} */
export const ICONS = {
  plan: ThreadIcon,
  appointments: CalendarDays,
  crisis_plan: HeartHandshake,
  about_me: MessageSquareHeart,
  network: UsersRound,
};

/** The category at an address. @param {string} slug */
export const categoryAt = (slug) => Object.keys(SLUGS).find((shared) => SLUGS[shared] === slug) ?? null;
