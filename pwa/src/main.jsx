/**
 * Starts the app: first what the phone holds, on the screen; only then the network.
 */
import './parts/styles/all.css';

import { render } from 'preact';

import { begin, catchUp, session } from './account/account.js';
import { App } from './app.jsx';
import { beginNotices } from './notices/begin.js';
import { keepShell } from './parts/newVersion.jsx';
import { recallReading } from './parts/reading.js';
import { screenAt } from './routes.js';
import { startRunner } from './sync/runner.js';
import { firstLanguage, loadTexts } from './texts/texts.js';

async function start() {
  recallReading();
  await Promise.all([loadTexts(firstLanguage()), openPhone()]);
  render(<App />, /** @type {HTMLElement} */ (document.getElementById('app')));
  startRunner();
  beginNotices();
  void catchUp();
  await keepShell();
}

/** A phone whose storage cannot be opened still gets the support screen. */
async function openPhone() {
  await begin().catch(console.error);
  screenAt(location.pathname, session.value).preload?.();
}

start();
