/** Somebody else's plan, as one who takes part sees it. */
export { Theirs } from './theirs.jsx';
export { TheirsRoom } from './theirsRoom.jsx';
export { With } from './with.jsx';
