/**
 * The thread: a thin warm line that runs down a screen, each thing on it a knot. It is drawn
 * for the eye only; what it shows is always also said in words. It has no end and no score.
 */

/**
 * @typedef {import('preact').ComponentChildren} Children
 * @typedef {'plain' | 'now' | 'done' | 'nobody' | 'handover' | 'start'} KnotKind
 */

/** The strand through each knot, in a box 24 wide and 32 high. */
const STRANDS = {
  plain: 'M12 0L12 4.6L12 10C12 13.6 10.5 15.4 8.7 17.2C6.9 19 6.2 19.9 5 19.9C3.2 19.9 2 18.1 2 16C2 13.9 3.2 12.1 5 12.1C6.2 12.1 6.9 13 8.7 14.8C10.5 16.6 12 18.4 12 22L12 27.4L12 32',
  now: 'M12 0L12 2.3L12 8.8C12 13.1 10.2 15.3 8 17.4C5.9 19.6 5 20.7 3.5 20.7C1.4 20.7 -0.1 18.5 -0.1 16C-0.1 13.5 1.4 11.3 3.5 11.3C5 11.3 5.9 12.4 8 14.6C10.2 16.7 12 18.9 12 23.2L12 29.7L12 32',
  done: 'M12 0V32',
  nobody: 'M12 0V6M12 26V32',
  handover: 'M6 0C6 10 12 12 12 22V32M18 0C18 10 12 12 12 22',
  start: 'M12 32C12 22 5.5 22 5.5 14C5.5 5 18.5 5 18.5 14C18.5 19.5 13 20.5 12 25',
};

/** @param {{children: Children, as?: 'ol' | 'ul'}} props */
export function Thread({ children, as: Tag = 'ol' }) {
  return <Tag class="thread">{children}</Tag>;
}

/**
 * One thing on the thread.
 * @param {{kind?: KnotKind, children: Children}} props
 */
export function Knot({ kind = 'plain', children }) {
  return (
    <li class={`knot knot-${kind}`}>
      <KnotShape kind={kind} />
      <div class="knot-body">{children}</div>
    </li>
  );
}

/** @param {{kind: KnotKind}} props */
function KnotShape({ kind }) {
  return (
    <svg class="knot-shape" viewBox="0 0 24 32" aria-hidden="true" focusable="false">
      <path d={STRANDS[kind]} />
      {kind === 'done' && <circle class="knot-filled" cx="12" cy="16" r="4" />}
      {kind === 'nobody' && <circle class="knot-open" cx="12" cy="16" r="7" />}
    </svg>
  );
}

/** One small shape per kind of agency, in a box 16 by 16. */
const SHAPES = {
  psychiatry: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12Z',
  addiction_care: 'M8 1.5L14.5 8L8 14.5L1.5 8Z',
  social_services: 'M2.5 2.5H13.5V13.5H2.5Z',
  work_welfare: 'M8 2L14.5 13.5H1.5Z',
  primary_care: 'M5.7 2H10.3V5.7H14V10.3H10.3V14H5.7V10.3H2V5.7H5.7Z',
  school: 'M8 1.8L14.4 6.4L12 14H4L1.6 6.4Z',
  ngo: 'M8 14C3 10.2 1.8 7.8 1.8 5.6C1.8 2 6.4 1.2 8 4.4C9.6 1.2 14.2 2 14.2 5.6C14.2 7.8 13 10.2 8 14Z',
  other: 'M4.8 1.8H11.2L14.2 8L11.2 14.2H4.8L1.8 8Z',
};

/**
 * An agency's name with the small shape of its kind, so agencies differ by more than colour.
 * @param {{agency: {name: string, kind: string} | null | undefined}} props
 */
export function AgencyMark({ agency }) {
  if (!agency) return null;
  const shape = SHAPES[/** @type {keyof typeof SHAPES} */ (agency.kind)] ?? SHAPES.other;
  return (
    <span class="agency-mark">
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={shape} />
      </svg>
      <span>{agency.name}</span>
    </span>
  );
}
