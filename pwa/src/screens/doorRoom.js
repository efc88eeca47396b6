/** The screens before the door: welcome, start, invitation, sign in, e-ID, link, recovery and the lock. */
export { EIdBack } from './eId.jsx';
export { Invitation } from './invitation.jsx';
export { Lock } from './lock.jsx';
export { Recover } from './recover.jsx';
export { SignIn } from './signIn.jsx';
export { StaffInvitation } from './staffInvitation.jsx';
export { Start } from './start.jsx';
export { UseLink } from './useLink.jsx';
export { Welcome } from './welcome.jsx';
