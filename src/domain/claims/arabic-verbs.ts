/** Nouns of action by the letters of their verb's past: "تقليم" of "قلم", "إلقاء" of "ألقى", "بناء" of "بنى". Folded, so hamzas on alif are none. */
const ACTIONS: readonly [noun: RegExp, past: string][] = [
  [/^ت(.)(.)ي(.)ه?$/u, '$1$2$3'],
  [/^(.)(.)ا(.)ه$/u, '$1$2$3'],
  [/^(.)(.)و(.)ه?$/u, '$1$2$3'],
  [/^ا(.)(.)ا([^ء])ه?$/u, 'ا$1$2$3'],
  [/^ا(.)(.)اء$/u, 'ا$1$2ي'],
  [/^(.)(.)اء$/u, '$1$2ي'],
  [/^(.)ي$/u, '$1وي'],
  [/^(.)يا(.)ه$/u, '$1$2'],
  [/^م(.)ا(.)(.)ه$/u, '$1ا$2$3'],
  [/^ا(.)ت(.)ا(.)$/u, 'ا$1ت$2$3'],
  [/^ان(.)(.)ا(.)$/u, 'ان$1$2$3'],
  [/^است(.)(.)ا(.)ه?$/u, 'است$1$2$3'],
];

const withoutAnd = (word: string) => word.replace(/^[وف](?=\p{L}{2})/u, '');
const withoutPrefix = (word: string) =>
  withoutAnd(word).replace(/^(?:بال|كال|لل|ال|[بل](?=\p{L}{4}))(?=\p{L}{2})/u, '');

/** The verb that a word is a past form of: "قلمت", "قلمنا", "صممه". */
const pastOf = (word: string) =>
  [word, withoutAnd(word)].flatMap((one) =>
    ['ت', 'نا', 'ه', 'ها', ''].filter((end) => one.endsWith(end)).map((end) => one.slice(0, one.length - end.length)),
  );

const actionsOf = (word: string) =>
  [word, withoutPrefix(word)].flatMap((one) =>
    ACTIONS.filter(([noun]) => noun.test(one)).map(([noun, past]) => one.replace(noun, past)),
  );

/** Whether one word is the noun of action of the other, or the other with "and" before it. */
export function isActionOf(a: string, b: string): boolean {
  // "درست" is that one studied, and that one taught.
  if (/درس/u.test(a)) return false;
  if (withoutAnd(a) === b || withoutAnd(b) === a) return true;
  const [pasts, others] = [pastOf(a), pastOf(b)];
  return actionsOf(a).some((verb) => others.includes(verb)) || actionsOf(b).some((verb) => pasts.includes(verb));
}
