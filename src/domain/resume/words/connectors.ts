/** Words that don't end a name, so it must continue on the next line. */
const OPEN_END =
  /(?:^|\s)(?:of|and|for|in|the|to|with|at|de|du|des|la|le|les|et|en|d'|del|de la|y|e|da|do|dos|das|di|della|dei|degli|per|con|für|und|der|die|des|von|van|voor|het|op|&|\/)$/iu;
const GRADE = /^(?:senior|junior|lead|principal|staff|deputy|associate|assistant|chief)$/iu;

/** Whether a name is incomplete because it ends with a connecting word. */
export const breaksOff = (text: string): boolean => OPEN_END.test(text);

/**
 * Whether a name at the end of a line continues on the next: it is incomplete, or the next line starts in lower case. A lower-case
 * word below a line with room for it ("Castle Workshop, Olomouc" above "journeyman") begins a name of its own.
 */
export const wraps = (above: string, below: string, { tight }: { tight: boolean }): boolean =>
  goesOn(above, below) && (tight || !/^\p{Ll}/u.test(below) || breaksOff(above));

/** The same where the line's width is not known. */
export const goesOn = (above: string, below: string): boolean =>
  breaksOff(above) || GRADE.test(above) || (/^\p{Ll}/u.test(below) && /\p{L}$/u.test(above) && /^\p{Lu}/u.test(above));
