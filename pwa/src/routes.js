/**
 * Which screen is at which address. What a person may need on the worst day (support, the crisis
 * plan) is part of the first file; the rest comes in pieces, all kept on the phone.
 */
import { lazy } from 'preact-iso';

import { CrisisPlan } from './screens/crisis.jsx';
import { CrisisSection } from './screens/crisisSection.jsx';
import { NothingHere } from './screens/nothingHere.jsx';
import { Support } from './screens/support.jsx';

/**
 * @typedef {object} RouteEntry
 * @property {string} path
 * @property {any} screen
 * @property {boolean} [always]  reachable whoever is signed in
 * @property {boolean} [own]  only for whoever has a plan of their own
 */

const plan = () => import('./screens/planRoom.js');
const appointments = () => import('./screens/appointmentsRoom.js');
const people = () => import('./screens/peopleRoom.js');
const sharing = () => import('./screens/sharingRoom.js');
const withOthers = () => import('./screens/withRoom.js');
const asks = () => import('./screens/asksRoom.js');
const me = () => import('./screens/meRoom.js');
const door = () => import('./screens/doorRoom.js');

const Today = lazy(() => import('./screens/today.jsx').then((room) => room.Today));
const With = lazy(() => withOthers().then((room) => room.With));
const Welcome = lazy(() => door().then((room) => room.Welcome));
const Lock = lazy(() => door().then((room) => room.Lock));

/** @type {RouteEntry[]} */
const routes = [
  { path: '/', screen: Today, own: true },
  { path: '/support', screen: Support, always: true },
  { path: '/crisis-plan', screen: CrisisPlan, always: true },
  { path: '/crisis-plan/:section', screen: CrisisSection, always: true, own: true },
  { path: '/plan', screen: lazy(() => plan().then((room) => room.Plan)), own: true },
  { path: '/plan/who', screen: lazy(() => plan().then((room) => room.PlanWho)), own: true },
  { path: '/plan/goal/:id', screen: lazy(() => plan().then((room) => room.Goal)), own: true },
  { path: '/plan/step/:id', screen: lazy(() => plan().then((room) => room.Step)), own: true },
  { path: '/plan/source/:id', screen: lazy(() => plan().then((room) => room.Source)), own: true },
  { path: '/plan/talk/:id', screen: lazy(() => plan().then((room) => room.Talk)), own: true },
  { path: '/plan/handover/:id', screen: lazy(() => plan().then((room) => room.Handover)), own: true },
  { path: '/appointments', screen: lazy(() => appointments().then((room) => room.Appointments)), own: true },
  { path: '/appointments/:id', screen: lazy(() => appointments().then((room) => room.Appointment)), own: true },
  { path: '/people', screen: lazy(() => people().then((room) => room.People)), own: true },
  { path: '/people/:id', screen: lazy(() => people().then((room) => room.Member)), own: true },
  { path: '/people/:id/invite', screen: lazy(() => sharing().then((room) => room.Invite)), own: true },
  { path: '/people/:id/confirm', screen: lazy(() => sharing().then((room) => room.Confirm)), own: true },
  { path: '/people/:id/preview', screen: lazy(() => sharing().then((room) => room.Preview)), own: true },
  { path: '/sharing', screen: lazy(() => sharing().then((room) => room.Sharing)), own: true },
  { path: '/sharing/looked', screen: lazy(() => sharing().then((room) => room.Looked)), own: true },
  { path: '/sharing/receipts', screen: lazy(() => sharing().then((room) => room.Receipts)), own: true },
  { path: '/sharing/requests/:id', screen: lazy(() => sharing().then((room) => room.Request)), own: true },
  { path: '/about-me', screen: lazy(() => sharing().then((room) => room.AboutMe)), own: true },
  { path: '/about-me/:section', screen: lazy(() => sharing().then((room) => room.AboutMeSection)), own: true },
  { path: '/agencies/:id', screen: lazy(() => people().then((room) => room.Agency)), own: true },
  { path: '/calls', screen: lazy(() => people().then((room) => room.Calls)), own: true },
  { path: '/asks/:id', screen: lazy(() => asks().then((room) => room.AskScreen)) },
  { path: '/ask', screen: lazy(() => asks().then((room) => room.AskLink)), always: true },
  { path: '/with', screen: With },
  { path: '/with/:id', screen: lazy(() => withOthers().then((room) => room.Theirs)) },
  { path: '/with/:id/:room', screen: lazy(() => withOthers().then((room) => room.TheirsRoom)) },
  { path: '/me', screen: lazy(() => me().then((room) => room.Me)) },
  { path: '/me/devices', screen: lazy(() => me().then((room) => room.Devices)) },
  { path: '/me/reading', screen: lazy(() => me().then((room) => room.Reading)), always: true },
  { path: '/me/notifications', screen: lazy(() => me().then((room) => room.Notifications)) },
  { path: '/thanks', screen: lazy(() => me().then((room) => room.Thanks)), always: true },
  { path: '/me/lock', screen: lazy(() => me().then((room) => room.LockChoice)) },
  { path: '/me/recovery', screen: lazy(() => me().then((room) => room.RecoveryCodes)) },
  { path: '/me/calendar', screen: lazy(() => me().then((room) => room.CalendarFeeds)), own: true },
  { path: '/me/agencies', screen: lazy(() => me().then((room) => room.LinkAgency)), own: true },
  { path: '/link-request', screen: lazy(() => me().then((room) => room.LinkRequest)), always: true, own: true },
  { path: '/agency', screen: lazy(() => me().then((room) => room.Staff)) },
  { path: '/me/export', screen: lazy(() => me().then((room) => room.Export)), own: true },
  { path: '/me/erase', screen: lazy(() => me().then((room) => room.Erase)) },
  { path: '/me/history', screen: lazy(() => me().then((room) => room.History)), own: true },
  { path: '/me/removed', screen: lazy(() => me().then((room) => room.Removed)), own: true },
  { path: '/waiting', screen: lazy(() => me().then((room) => room.Waiting)) },
  { path: '/start', screen: lazy(() => door().then((room) => room.Start)), always: true },
  { path: '/invitation', screen: lazy(() => door().then((room) => room.Invitation)), always: true },
  { path: '/staff', screen: lazy(() => door().then((room) => room.StaffInvitation)), always: true },
  { path: '/sign-in', screen: lazy(() => door().then((room) => room.SignIn)), always: true },
  { path: '/e-id', screen: lazy(() => door().then((room) => room.EIdBack)), always: true },
  { path: '/link', screen: lazy(() => door().then((room) => room.UseLink)), always: true },
  { path: '/recover', screen: lazy(() => door().then((room) => room.Recover)), always: true },
];

/** The first screen of whoever has no plan of their own. */
const home = { path: '/', screen: With };

/** @typedef {{state: string, person_id: string | null}} Session */

/**
 * The screens a session may reach: without one, and with a locked one, only what is `always` open;
 * without a plan of one's own, nothing that would need one.
 * @param {Session} session
 * @returns {RouteEntry[]}
 */
export function reachable({ state, person_id }) {
  if (state !== 'open') return routes.filter(({ always }) => always);
  return person_id ? routes : [home, ...routes.filter(({ own }) => !own)];
}

/**
 * What is shown where no reachable screen is: a welcome, a lock, or a word that nothing is there.
 * @param {string} state
 */
export function otherwise(state) {
  if (state === 'open') return NothingHere;
  return state === 'none' ? Welcome : Lock;
}

/**
 * The screen an address leads to, so that its piece can be fetched while the phone is opened.
 * @param {string} address
 * @param {Session} session
 */
export function screenAt(address, session) {
  const found = reachable(session).find(({ path }) => fits(path.split('/'), address.split('/')));
  return found?.screen ?? otherwise(session.state);
}

/**
 * @param {string[]} path
 * @param {string[]} address
 */
function fits(path, address) {
  return path.length === address.length && path.every((part, place) => part.startsWith(':') || part === address[place]);
}
