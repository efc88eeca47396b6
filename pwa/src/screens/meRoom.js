/** The screens under Me, one piece on their way to the phone. */
export { CalendarFeeds } from './me/calendar.jsx';
export { Devices } from './me/devices.jsx';
export { Erase } from './me/erase.jsx';
export { Export } from './me/export.jsx';
export { History } from './me/history.jsx';
export { LinkAgency } from './me/linkAgency.jsx';
export { LinkRequest } from './me/linkRequest.jsx';
export { LockChoice } from './me/lock.jsx';
export { Me } from './me/me.jsx';
export { Notifications } from './me/notifications.jsx';
export { Reading } from './me/reading.jsx';
export { RecoveryCodes } from './me/recovery.jsx';
export { Removed } from './me/removed.jsx';
export { Staff } from './me/staff.jsx';
export { Thanks } from './me/notifications/thanks.jsx';
export { Waiting } from './waiting.jsx';
