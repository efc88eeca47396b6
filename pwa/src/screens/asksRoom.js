/** Somebody asks one to get in touch: from a notice, and from a link. */
export { AskLink } from './askLink.jsx';
export { AskScreen } from './asks.jsx';
