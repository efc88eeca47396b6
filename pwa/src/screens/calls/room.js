/** The way to the piece that comes later: always the same promise. */
export const callsRoom = () => import('../callsRoom.js');
