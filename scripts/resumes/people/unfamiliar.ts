import type { Random } from '../random.ts';
import type { Locale, Profession } from './locale.ts';
import type { Person, Study } from './person.ts';

const KINDS = [
  'summary',
  'experience',
  'education',
  'skills',
  'languages',
  'certifications',
  'interests',
  'contact',
] as const;

/**
 * The same language with words that the parser's lists don't have: invented headings for a third of the sections, in a quarter of the
 * resumes for all of them; statements of other lengths and shapes; in a fifth of the resumes other letters in every word.
 */
export function unfamiliar(random: Random, known: Locale): Locale {
  const locale = random.chance(0.2) && !['ja', 'zh'].includes(known.language) ? ciphered(random, known) : known;
  const everywhere = random.chance(0.25);
  const headings = KINDS.map((kind) => [
    kind,
    everywhere || random.chance(0.35) ? inventedHeading(random, locale) : random.word(locale.headings[kind]),
  ]);
  const reshapes = random.chance(0.55);
  const longer = random.chance(0.4);
  return {
    ...locale,
    companies: longer ? lengthened(random, locale, locale.companies, COMPANY_TAILS) : locale.companies,
    headings: Object.fromEntries(headings) as Locale['headings'],
    professions: locale.professions
      .map((profession) => (reshapes ? reshaped(random, profession) : profession))
      .map((profession) =>
        longer ? { ...profession, titles: lengthened(random, locale, profession.titles, TITLE_TAILS) } : profession,
      ),
  };
}

/** `*` is a word. */
const TITLE_TAILS = [', *', ', *', ' – *', ' (*)', ' / *', ' & *', ', * & *', ' *'];
const COMPANY_TAILS = [', *', ', LLC', ', Inc.', ' (*)', ' – *', ' & *', '.*', ' *'];

/** Names of several parts: "Engineer, Payments", "Kranich (Nord)". */
function lengthened(random: Random, locale: Locale, names: string, tails: readonly string[]): string {
  if (['ja', 'zh'].includes(locale.language)) return names;
  const word = () =>
    random.chance(0.3) ? capital(inventedWord(random)) : random.word(random.pick(locale.professions).subjects);
  return names
    .split('|')
    .map((name) => (random.chance(0.5) ? name : name + random.pick(tails).replace(/\*/g, word)))
    .join('|');
}

/** A heading that no list has: invented syllables, or a few words from the language's own sentences. */
export function inventedHeading(random: Random, { professions, companies }: Locale): string {
  if (random.chance(0.4))
    return capital(Array.from({ length: random.int(1, 3) }, () => inventedWord(random)).join(' '));
  const source = random.pick([
    ...professions.flatMap(({ highlights, titles }) => `${highlights}|${titles}`.split('|')),
    ...companies.split('|'),
  ]);
  const words = source.match(/\p{L}{2,}/gu) ?? ['Bench'];
  const at = random.int(0, Math.max(0, words.length - 2));
  return capital(words.slice(at, at + random.int(1, 4)).join(' '));
}

function inventedWord(random: Random): string {
  const syllable = () =>
    random.word('b|c|d|f|g|k|l|m|n|p|r|s|t|v|br|tr|kl|st') +
    random.word('a|e|i|o|u|ei|ou') +
    random.pick(['', 'n', 'r', 's']);
  return syllable() + syllable();
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Joins statements, cuts them short, or puts a label in front. */
function reshaped(random: Random, profession: Profession): Profession {
  const all = profession.highlights.split('|');
  const way = random.pick(['joined', 'joined', 'labeled', 'cut']);
  const labels = profession.skills
    .split(/[|,:、]/)
    .map((label) => label.trim())
    .filter(Boolean);
  const highlights = all.map((text) => {
    if (way === 'cut') return text.split(' ').slice(0, random.int(3, 6)).join(' ');
    const more = Array.from({ length: random.int(0, 2) }, () => random.pick(all));
    const label = way === 'labeled' ? `${random.pick(labels)}: ` : '';
    return label + [text, ...more].join(random.pick([', ', '; ', '. ', ' – ']));
  });
  const summary = profession.summary
    .split('|')
    .map((text) => [text, ...random.some(all, random.int(0, 3)).map((one) => `${one}.`)].join(' '))
    .join('|');
  return { ...profession, highlights: [...new Set(highlights)].join('|'), summary };
}

const [VOWELS, CONSONANTS] = ['aeiou', 'bcdfghjklmnpqrstvwxz'];

/** A made-up language: consistently replaces each vowel and consonant with another one. */
function ciphered(random: Random, locale: Locale): Locale {
  const map = new Map<string, string>();
  for (const letters of [VOWELS, CONSONANTS]) {
    const shift = random.int(1, letters.length - 1);
    for (const [index, letter] of [...letters.split('')].entries())
      map.set(letter, letters[(index + shift) % letters.length] ?? letter);
  }
  const other = (letter: string) => {
    const plain = letter.normalize('NFD').slice(0, 1);
    const mapped = map.get(plain.toLowerCase());
    if (mapped === undefined) return letter;
    return plain === plain.toLowerCase() ? mapped : mapped.toUpperCase();
  };
  // Placeholders stay.
  const change = (text: string) =>
    text.replace(/\{.\}|\p{L}/gu, (found) => (found.startsWith('{') ? found : other(found)));
  const changeAll = <T extends object>(words: T): T =>
    Object.fromEntries(Object.entries(words).map(([key, text]) => [key, change(String(text))])) as T;
  const { companies, schools, degrees, spoken, certifications, interests, places, professions, headings } = locale;
  return {
    ...locale,
    ...changeAll({ companies, schools, degrees, spoken, certifications, interests, places }),
    headings: changeAll(headings),
    professions: professions.map(changeAll),
  };
}

const NOTES = {
  en: 'Thesis|GPA|Coursework|Focus|Advisor',
  de: 'Abschlussarbeit|Note|Schwerpunkte|Inhalte|Betreuer',
  fr: 'Mémoire|Moyenne|Cours|Spécialité|Directeur',
};

/** The person with more about degrees and certificates: places, subjects, issuers, and lines with a thesis, a grade, courses. */
export function withDetails(random: Random, person: Person): Person {
  const { locale } = person;
  const isEast = ['ja', 'zh'].includes(locale.language);
  const hasPlaces = !isEast && random.chance(0.6);
  const hasSubjects = !isEast && random.chance(0.3);
  const hasIssuers = random.chance(0.6);
  const subjects = locale.professions.flatMap((profession) => profession.subjects.split('|'));
  return withNotes(random, {
    ...person,
    studies: person.studies.map((study) => ({
      ...study,
      ...(hasPlaces ? { place: random.word(locale.places).replace(/^\d{4,5}( [A-Z]{2})? /, '') } : {}),
      degree: hasSubjects ? `${study.degree}, ${random.pick(subjects)}` : study.degree,
    })),
    certifications: person.certifications.map((one) =>
      hasIssuers ? { ...one, issuer: random.word(random.chance(0.5) ? locale.companies : locale.schools) } : one,
    ),
  });
}

function withNotes(random: Random, person: Person): Person {
  if (random.chance(0.5)) return person;
  const { locale } = person;
  const [thesis = '', grade = '', courses = '', focus = '', adviser = ''] = random.chance(0.3)
    ? Array.from({ length: 5 }, () => capital(inventedWord(random)))
    : (NOTES[locale.language as keyof typeof NOTES] ?? NOTES.en).split('|');
  const colon = ['ja', 'zh'].includes(locale.language) ? '：' : ': ';
  const skills = person.skills.flatMap(({ names }) => names);
  const said = () => random.pick(random.pick(person.roles).highlights);
  const notesOf = (study: Study): Study => ({
    ...study,
    notes: random.some(
      [
        `${thesis}${colon}${said()}`,
        `${grade}${colon}${random.int(1, 4)}.${random.int(0, 9)}`,
        `${courses}${colon}${random.some(skills, 4).join(', ')}`,
        `${focus}${colon}${random.some(skills, 2).join(', ')}`,
        `${adviser}${colon}${random.word(locale.given)} ${random.word(locale.family)}`,
        said(),
        said(),
      ],
      random.int(1, 3),
    ),
  });
  return { ...person, studies: person.studies.map(notesOf) };
}
