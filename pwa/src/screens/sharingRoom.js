/** The screens about what others see, one piece on their way to the phone. */
export { AboutMe } from './aboutMe/aboutMe.jsx';
export { AboutMeSection } from './aboutMe/writeSection.jsx';
export { Confirm } from './people/confirm.jsx';
export { Invite } from './people/invite.jsx';
export { Preview } from './people/preview.jsx';
export { Looked } from './sharing/looked.jsx';
export { Receipts } from './sharing/receipts.jsx';
export { Request } from './sharing/request.jsx';
export { Sharing } from './sharing/sharing.jsx';
