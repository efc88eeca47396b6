/** One part of somebody else's plan, and why one sees it. What is not shared is as if it were not there. */
import { Screen } from '../parts/screen.jsx';
import { t } from '../texts/texts.js';
import { inEffect } from './with/access.js';
import { AskToSee } from './with/askToSee.jsx';
import { calledWords } from './with/called.js';
import { MyCard } from './with/myCard.jsx';
import { NotHere } from './with/notHere.jsx';
import { ProposeStep, ProposeTime } from './with/propose.jsx';
import { categoryAt } from './with/rooms.js';
import { TheirAboutMe, TheirAppointments, TheirCrisisPlan, TheirPeople, TheirPlan } from './with/theirRooms.jsx';
import { askAgain, useTheirs } from './with/useTheirs.js';
import { agencyOfMine, reasonWords, roomName } from './with/words.js';
import { ProposeHandover } from './with/proposeHandover.jsx';
import { WriteNote } from './with/writeNote.jsx';
import './plan.css';
import './with/with.css';

/** @typedef {import('./with/useTheirs.js').Theirs} Theirs */
/** @typedef {{theirs: Theirs}} OfTheirs */

/** Category → what shows it. @type {Record<string, (props: OfTheirs) => any>} */
const ROOMS = {
  plan: TheirPlan,
  appointments: TheirAppointments,
  crisis_plan: TheirCrisisPlan,
  about_me: TheirAboutMe,
  network: TheirPeople,
};

/** What one does oneself: also where nothing is shared, save for what is proposed. @type {Record<string, {title: string, Content: (props: OfTheirs) => any, needs?: string}>} */
const DESKS = {
  note: { title: 'with-note-title', Content: WriteNote },
  card: { title: 'with-card', Content: MyCard },
  ask: { title: 'with-ask', Content: AskToSee },
  'propose-step': { title: 'with-propose-step', Content: ProposeStep, needs: 'plan' },
  'hand-over': { title: 'handovers-hand-over', Content: ProposeHandover, needs: 'plan' },
  'propose-time': { title: 'with-propose-time', Content: ProposeTime, needs: 'appointments' },
};

/** The screen at /with/:id/:room. @param {{params: Record<string, string>}} props */
export function TheirsRoom({ params }) {
  const { id = '', room = '' } = params;
  const shared = categoryAt(room);
  const desk = DESKS[room];
  const { standing, theirs } = useTheirs(id);
  const name = calledWords(theirs?.part ?? null);
  const title = shared && theirs ? roomName(shared, theirs.part) : t(desk?.title ?? (shared ? 'with-title' : 'frame-nothing-here'), { name });
  const shows = theirs && !theirs.part.waiting && (desk ? mayStandAt(desk, theirs) : standing === 'here' && theirs.shared.includes(shared ?? ''));
  return (
    <Screen key={`${id}/${room}`} title={title} windowTitle={t('with-title')} back={`/with/${id}`}>
      {shows ? <Shown theirs={theirs} shared={shared} Content={shared ? ROOMS[shared] : desk?.Content} /> : (
        <NotHere standing={standing === 'here' ? 'nothing' : standing} theirs={theirs} onAgain={() => askAgain(theirs, id)} />
      )}
    </Screen>
  );
}

/** @param {{needs?: string}} desk @param {Theirs} theirs */
const mayStandAt = ({ needs }, { shared }) => !needs || shared.includes(needs);

/** @param {OfTheirs & {shared: string | null, Content: ((props: OfTheirs) => any) | undefined}} props */
function Shown({ theirs, shared, Content }) {
  const { part, plan, now } = theirs;
  const access = inEffect(part.access, now).filter((one) => one.shared === shared);
  return (
    <>
      {shared && <p class="quiet">{reasonWords(part, access, agencyOfMine(plan, part))}</p>}
      {Content && <Content theirs={theirs} />}
    </>
  );
}
