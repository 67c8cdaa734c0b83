/** Longer texts are no titles. */
export const LONGEST_TITLE = 150;
