/**
 * The frame: the way to the four rooms at the thumb, Support now and Leave on top, and in
 * between the screen the address asks for. Which screens can be reached depends on the session.
 */
import { CalendarDays, CircleUserRound, LifeBuoy, Route as ThreadIcon, Sun, UsersRound } from 'lucide';
import { Component } from 'preact';
import { ErrorBoundary, LocationProvider, Route, Router, useLocation } from 'preact-iso';

import { session } from './account/account.js';
import { Button } from './parts/button.jsx';
import { UnrememberedForm } from './parts/field.jsx';
import { Icon } from './parts/icon.jsx';
import { Mark } from './parts/mark.jsx';
import { NewVersion } from './parts/newVersion.jsx';
import { QuickExit } from './parts/quickExit.jsx';
import { Remark } from './parts/say.jsx';
import { wayBack } from './parts/screen.jsx';
import { StateLine } from './parts/stateLine.jsx';
import { UndoBar } from './parts/undo.jsx';
import { otherwise, reachable } from './routes.js';
import { Band, whoseAt } from './screens/with/band.jsx';
import { t } from './texts/texts.js';

/** @typedef {import('preact').ComponentChildren} Children */

const ROOMS = [
  { href: '/', id: 'frame-today', icon: Sun, under: ['/waiting'] },
  { href: '/plan', id: 'frame-plan', icon: ThreadIcon, under: ['/plan/'] },
  { href: '/appointments', id: 'frame-appointments', icon: CalendarDays, under: ['/appointments/'] },
  { href: '/people', id: 'frame-people', icon: UsersRound, under: ['/people/', '/agencies/', '/sharing', '/about-me', '/with', '/calls'] },
];

/** Where "Sent" would be read as if it were the question, or the answer, that was sent. */
const ABOUT_A_CALL = /^\/(support|asks?)(\/|$)/;

export function App() {
  return (
    <LocationProvider>
      <Frame />
    </LocationProvider>
  );
}

function Frame() {
  const isOpen = session.value.state === 'open';
  const { path } = useLocation();
  // The rooms are those of one's own plan: in somebody else's they would lead astray.
  const hasRooms = isOpen && session.value.person_id !== null && whoseAt(path) === null;
  return (
    <div class={hasRooms ? 'frame frame-open' : 'frame'}>
      <a class="skip-link" href="#main">
        {t('frame-to-content')}
      </a>
      <TopBar isOpen={isOpen} path={path} />
      {hasRooms && <RoomsBar path={path} />}
      <main id="main">
        {isOpen && !ABOUT_A_CALL.test(path) && <StateLine />}
        <NewVersion />
        <Calm path={path}>
          <ErrorBoundary>
            <Screens />
          </ErrorBoundary>
        </Calm>
      </main>
      <UnrememberedForm />
      <div class="remarks">
        <Remark />
        <UndoBar />
      </div>
    </div>
  );
}

/** @param {{isOpen: boolean, path: string}} props */
function TopBar({ isOpen, path }) {
  const back = wayBack.value;
  return (
    <header class="top-bar">
      {back ? (
        <a class="way-back" href={back.href}>
          <span>{back.text}</span>
        </a>
      ) : (
        <a class="wordmark" href="/">
          <Mark />
          <span>{t('frame-name')}</span>
        </a>
      )}
      <QuickExit />
      {isOpen && (
        <a class="top-button" href="/me">
          <Icon of={CircleUserRound} />
          <span>{t('frame-me')}</span>
        </a>
      )}
      {path !== '/support' && (
        <a class="support-button" href="/support">
          <Icon of={LifeBuoy} />
          <span>{t('frame-support-now')}</span>
        </a>
      )}
      {isOpen && <Band path={path} />}
    </header>
  );
}

/** @param {{path: string}} props */
function RoomsBar({ path }) {
  return (
    <nav class="rooms" aria-label={t('frame-rooms')}>
      {ROOMS.map(({ href, id, icon, under }) => (
        <a key={href} href={href} aria-current={whereAmI(path, href, under)}>
          <Icon of={icon} />
          <span>{t(id)}</span>
        </a>
      ))}
    </nav>
  );
}

/**
 * @param {string} path
 * @param {string} href
 * @param {string[]} under
 * @returns {'page' | 'true' | undefined}
 */
function whereAmI(path, href, under) {
  if (path === href) return 'page';
  return under.some((start) => path.startsWith(start)) ? 'true' : undefined;
}

function Screens() {
  const { state, person_id } = session.value;
  return (
    <Router>
      {reachable({ state, person_id }).map(({ path, screen }) => (
        <Route key={path} path={path} component={screen} />
      ))}
      <Route default component={otherwise(state)} />
    </Router>
  );
}

/**
 * When a screen breaks, the frame stays: the way to support and to the other rooms is never
 * lost, and another address gets a fresh try.
 * @extends {Component<{path: string, children: Children}, {broken: boolean, path: string}>}
 */
class Calm extends Component {
  /** @override */
  state = { broken: false, path: this.props.path };

  /** @override */
  static getDerivedStateFromError() {
    return { broken: true };
  }

  /**
   * @override
   * @param {{path: string}} props
   * @param {{path: string}} state
   */
  static getDerivedStateFromProps({ path }, state) {
    return path === state.path ? null : { broken: false, path };
  }

  /**
   * @override
   * @param {unknown} error
   */
  componentDidCatch(error) {
    console.error(error);
  }

  /** @override */
  render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div class="screen stack">
        <h1>{t('frame-broken-title')}</h1>
        <p>{t('frame-broken')}</p>
        <Button kind="primary" onClick={() => location.reload()}>
          {t('frame-try-again')}
        </Button>
      </div>
    );
  }
}
