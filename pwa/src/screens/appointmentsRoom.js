/** The appointments' screens, one piece on their way to the phone. */
export { Appointment } from './appointment.jsx';
export { Appointments } from './appointments.jsx';
