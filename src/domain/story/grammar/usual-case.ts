/** Written in capitals in the middle of a sentence too. */
const SMALL =
  /^(?:of|and|the|for|in|de|du|des|del|della|di|da|do|dos|das|la|le|les|et|e|y|und|für|der|die|das|van|von|en)$/u;
/** Small within names, in languages in which they always are: Italian and English names write them as they like. */
const PARTICLES: Record<string, RegExp> = {
  de: /^(?:von|vom|zu|zur|der)$/u,
  es: /^(?:de|del|la|las|los|y)$/u,
  fr: /^(?:de|du|des)$/u,
  nl: /^(?:van|von|de|den|der|ter|ten|het)$/u,
  pt: /^(?:de|da|do|das|dos|e)$/u,
  sv: /^(?:af|von)$/u,
};
const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|X)$/u;
const LEGAL = /^(?:AG|SE|SA|SAS|SARL|SRL|LLC|LLP|LTD|PLC|INC|BV|NV|KG|OHG|EV|AB|AS|OY|USA|UK|EU)$/u;

/** A person's name; within one that is all in capitals, "VAN DEN" is "van den" where the language writes it so. */
function personCase(text: string, language: string): string {
  const isAllShouted = text === text.toUpperCase();
  return text
    .split(' ')
    .map((word, index, { length }) => {
      const small = word.toLowerCase();
      const isParticle = isAllShouted && index > 0 && index < length - 1 && PARTICLES[language]?.test(small);
      return isParticle ? small : isShouted(word, 2) ? capitalized(word) : word;
    })
    .join(' ');
}

/**
 * A name in its usual case: "ADA BYRON" as "Ada Byron". Single words of a company stay if they may be an abbreviation ("NASA"), and so does everything that has lower-case letters already.
 */
export function usualCase(text: string, kind: 'person' | 'title' | 'company', language = ''): string {
  const letters = text.replace(/\P{L}/gu, '');
  const words = text.split(' ');
  if (kind === 'person') return personCase(text, language);
  if (letters === '' || letters !== letters.toUpperCase() || letters === letters.toLowerCase()) return text;
  const isShort = words.length === 1 && (letters.length <= 4 || !/[AEIOUYÀ-Ý]/u.test(letters));
  if (isShort) return text;
  return words
    .map((word, index) => {
      if (ROMAN.test(word) || LEGAL.test(word.replace(/\P{L}/gu, '')) || !isShouted(word, 4)) {
        const small = word.toLowerCase();
        return index > 0 && SMALL.test(small) ? small : word;
      }
      return index > 0 && SMALL.test(word.toLowerCase()) ? word.toLowerCase() : capitalized(word);
    })
    .join(' ');
}

/** Initials ("J.R.") and short abbreviations are not shouted. */
const isShouted = (word: string, least: number) => {
  const letters = word.replace(/\P{L}/gu, '');
  return (
    letters.length >= least &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase() &&
    !/\p{L}\.\p{L}/u.test(word)
  );
};

/** Also after hyphens and apostrophes: "O’Neill-Garcia". */
const capitalized = (word: string) =>
  word.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
