import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';

import { activity, isComing, ready } from '../local/view.js';
import { t } from '../texts/texts.js';

/** @typedef {import('preact').ComponentChildren} Children */

/** What the frame's top bar shows in place of the name: the way back from the screen in view. */
export const wayBack = signal(/** @type {{href: string, text: string} | null} */ (null));

/** The first screen after opening leaves the focus alone; after that it follows the person. */
let hasMoved = false;

/**
 * One screen: its heading, what it holds, and at most one primary action at the thumb. A screen
 * headed by the person's own words needs a `windowTitle` that says only what kind of screen it is:
 * browsers write window titles into their history, on the disk and out of reach of our wiping.
 * @param {{title: string, windowTitle?: string, back?: string, backText?: string, lead?: Children, action?: Children,
 *   wide?: boolean, children: Children}} props
 */
export function Screen({ title, windowTitle = title, back, backText, lead, action, wide = false, children }) {
  const heading = useArrival(windowTitle, back, backText);
  return (
    <div class={wide ? 'screen screen-wide' : 'screen'}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead && <p class="lead">{lead}</p>}
      <div class="stack">{children}</div>
      {action && <div class="screen-action">{action}</div>}
    </div>
  );
}

/**
 * Names the window, sets the way back and moves the focus to the heading of a new screen.
 * @param {string} title
 * @param {string | undefined} back
 * @param {string | undefined} backText
 */
function useArrival(title, back, backText) {
  const heading = useRef(/** @type {HTMLHeadingElement | null} */ (null));
  const { path } = useLocation();
  useLayoutEffect(() => {
    const name = t('frame-name');
    document.title = title === name ? name : t('frame-window-title', { title });
    wayBack.value = back ? { href: back, text: backText ?? t('common-back') } : null;
  }, [title, back, backText]);
  useLayoutEffect(() => {
    if (hasMoved) heading.current?.focus({ preventScroll: true });
    hasMoved = true;
  }, [path]);
  return heading;
}

/** @param {{title: string, id?: string, aside?: Children, children: Children}} props */
export function Section({ title, id, aside, children }) {
  return (
    <section class="section" id={id}>
      <div class="section-head">
        <h2>{title}</h2>
        {aside}
      </div>
      <div class="stack">{children}</div>
    </section>
  );
}

/**
 * What a place without content says: one sentence, and one thing to do. With a `noun` it waits until
 * it is known that there is none of it: a phone just signed in does not know that yet.
 * @param {{noun?: string, children: Children, action?: Children}} props
 */
export function Empty({ noun, children, action }) {
  if (noun && !ready(noun)) return <Coming />;
  return (
    <div class="empty stack-tight">
      <p>{children}</p>
      {action}
    </div>
  );
}

/** Says that the plan is not on this phone yet, for as long as that is so. */
export function Coming() {
  if (!isComing.value) return null;
  return <p class="quiet">{t(activity.value === 'offline' ? 'frame-not-here-yet' : 'account-fetching')}</p>;
}
