/** What one tells about oneself, once, for whoever needs to know. */
import { create } from './write.js';

/** @typedef {'what_happened' | 'what_helps' | 'what_does_not' | 'how_to_meet_me'} Section */

/**
 * @param {Section} section
 * @param {{words?: string, only_me?: boolean}} fields
 * @returns {Promise<string>} its id
 */
export const addAboutMe = (section, fields) => create('about_me', { section, ...fields });
