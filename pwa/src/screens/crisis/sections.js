/**
 * The sections of a crisis plan, in the order in which they are asked and read.
 */

import { t } from '../../texts/texts.js';

export const SECTIONS = [
  'warning_signs', 'what_i_can_do', 'people_and_places', 'people_to_ask', 'professionals',
  'make_it_safe', 'reasons', 'how_to_meet_me', 'if_i_cannot_decide',
];

/** Sections whose entries are somebody who can be called. */
const SOMEBODY = new Set(['people_to_ask', 'professionals']);

/** @param {string} section */
export const isAboutSomebody = (section) => SOMEBODY.has(section);

/** How a section is written in an address and in the names of its texts. @param {string} section */
export const slugOf = (section) => section.replaceAll('_', '-');

/** @param {string} slug @returns {string | null} */
export const sectionOf = (slug) => SECTIONS.find((section) => slugOf(section) === slug) ?? null;

/** @param {string} section */
export const addressOf = (section) => `/crisis-plan/${slugOf(section)}`;

/** @param {string} section */
export const titleOf = (section) => t(`crisis-${slugOf(section)}`);

/** The one gentle question. @param {string} section */
export const questionOf = (section) => t(`crisis-${slugOf(section)}-question`);

/** Kinds of things that people write about, one a line in the text. @param {string} section */
export const kindsOf = (section) => t(`crisis-${slugOf(section)}-kinds`).split('\n');

/** @param {string} section @returns {string | null} null after the last */
export const sectionAfter = (section) => SECTIONS[SECTIONS.indexOf(section) + 1] ?? null;
