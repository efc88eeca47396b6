/** The one store of this app on this device. Tests make others. */
import { Store } from './store.js';

/** Also the name of the database and of the channel between tabs. */
export const store = new Store('traden');
