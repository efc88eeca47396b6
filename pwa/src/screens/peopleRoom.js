/** The screens about people and agencies, one piece on their way to the phone. */
export { Calls } from './calls/history.jsx';
export { Agency } from './agency.jsx';
export { Member } from './member.jsx';
export { People } from './people.jsx';
