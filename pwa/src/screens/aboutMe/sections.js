/** The sections of About me, in the order in which they are asked and read. */
import { rows } from '../../local/view.js';
import { t } from '../../texts/texts.js';

export const ABOUT_ME = ['what_happened', 'what_helps', 'what_does_not', 'how_to_meet_me'];

/** How a section is written in an address and in the names of its texts. @param {string} section */
const slugOf = (section) => section.replaceAll('_', '-');

/** @param {string} slug @returns {string | null} */
export const aboutMeSection = (slug) => ABOUT_ME.find((section) => slugOf(section) === slug) ?? null;

/** @param {string} section */
export const aboutMeHref = (section) => `/about-me/${slugOf(section)}`;

/** @param {string} section */
export const aboutMeTitle = (section) => t(`about-me-section-${slugOf(section)}`);

/** The one gentle question. @param {string} section */
export const aboutMeQuestion = (section) => t(`about-me-${slugOf(section)}-question`);

/** Kinds of things that people write about. @param {string} section */
export const aboutMeKinds = (section) => t(`about-me-${slugOf(section)}-kinds`).split('\n');

/** What is written, in order; a row that somebody began and left empty says nothing. */
export const aboutMeWritten = () => rows('about_me').filter(({ words }) => words.trim() !== '');
