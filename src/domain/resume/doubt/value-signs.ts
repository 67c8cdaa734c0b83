import { bin, isCaps } from '../sectioning/look.ts';
import { namesCredential } from '../words/credentials.ts';
import { degreeLikeness, institutionLikeness } from '../words/education-words.ts';
import { FLUENCY, isHumanLanguage } from '../words/human-languages.ts';
import { guessSection, nameSection } from '../words/name-sections.ts';
import { isLocation, isRegion, mayBeLocation } from '../words/places.ts';
import { companyLikeness, titleLikeness } from '../words/role-words.ts';
import { isTown } from '../words/towns.ts';
import { namesTrade } from '../words/trades.ts';

/** Signs with a value, as `name=value`; what is false or 0 is left out. */
export const present = (signs: Record<string, string | number | boolean | null>): string[] =>
  Object.entries(signs).flatMap(([name, value]) =>
    value === false || value === 0 || value === null ? [] : [value === true ? name : `${name}=${value}`],
  );

/** What the words of a value say by themselves. */
export function valueSigns(value: string): string[] {
  const words = value.split(/\s+/u);
  const short = value.length <= 80;
  const titled = words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)).length / words.length;
  return present({
    words: bin(words.length, 2, 3, 4, 6, 9, 14, 25),
    chars: bin(value.length, 4, 8, 14, 22, 35, 60, 120, 250),
    titled: bin(titled, 0.3, 0.6, 1),
    small: /^\p{Ll}/u.test(value),
    caps: isCaps(value),
    digit: /\d/.test(value),
    year: /(?<!\d)(?:19|20)\d\d(?!\d)/.test(value),
    comma: /[,;，、]/.test(value),
    colon: /[:：]/.test(value),
    dash: /\s[–—-]\s|[–—]/.test(value),
    slash: /[/|]/.test(value),
    bracket: /[()（）]/.test(value),
    unbalanced: (value.match(/[(（]/g)?.length ?? 0) !== (value.match(/[)）]/g)?.length ?? 0),
    stop: /[.!?。]$/.test(value),
    inner: /[.!?]\s+\p{Lu}/u.test(value),
    quoted: /["“”«»„「]/u.test(value),
    mail: /@|https?:|www\./.test(value),
    title: short && (titleLikeness(value) >= 0.9 ? 'sure' : namesTrade(value) ? 'trade' : titleLikeness(value) > 0),
    company: short && (companyLikeness(value) >= 0.8 ? 'sure' : companyLikeness(value) > 0),
    degree: short && degreeLikeness(value) > 0,
    school: short && institutionLikeness(value) > 0,
    place: short && isLocation(value),
    region: short && isRegion(value),
    town: short && isTown(value),
    placelike: short && mayBeLocation(value),
    townin: short && words.length > 1 && words.some((word) => isTown(word.replace(/[,()]/g, ''))),
    tongue: short && words.some(isHumanLanguage),
    fluent: short && FLUENCY.test(value),
    credential: short && namesCredential(value),
    heading: short && nameSection(value) !== null,
    hint: short && words.length <= 4 && guessSection(value) !== 'other',
  });
}
