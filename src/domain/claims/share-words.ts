/** Shares in words after the word before an amount or an end of a change: "by a quarter" is "by 25 %". */
const PARTS = { third: '33.33', quarter: '25', fifth: '20', tenth: '10' };
type Part = keyof typeof PARTS;

interface ShareWords {
  /** What stands before a share, with words of extent: "by about". */
  before: string;
  /** The share itself, one alternative per part. */
  parts: Record<Part, string>;
  /** "By half", whole, and how it is written as a share. To fall by half is to fall to a half. */
  half?: readonly [words: string, share: string];
}

const WORDS: Record<string, ShareWords> = {
  en: {
    before: '(?:by|to)(?: (?:about|around|roughly|nearly|almost|over|more than|some))?',
    parts: {
      third: '(?:a|one) third',
      quarter: '(?:a|one) quarter',
      fifth: '(?:a|one) fifth',
      tenth: '(?:a|one) tenth',
    },
    half: ['(?:by|in) (?:a )?half', 'by 50 %'],
  },
  de: {
    before: '(?:um|auf)(?: (?:rund|etwa|ungefähr|circa|ca\\.|fast|knapp|gut|über|mehr als))?',
    parts: {
      third: 'ein(?:en)? drittel',
      quarter: 'ein(?:en)? viertel',
      fifth: 'ein(?:en)? fünftel',
      tenth: 'ein(?:en)? zehntel',
    },
    half: ['(?:um|auf) die hälfte', 'um 50 %'],
  },
  fr: {
    before: "(?:d['’]|de|à)(?: ?(?:environ|près d['’]|plus d['’]))?",
    parts: { third: 'un tiers', quarter: 'un quart', fifth: 'un cinquième', tenth: 'un dixième' },
    half: ['de (?:la )?moitié', 'de 50 %'],
  },
  es: {
    before: '(?:en|a)(?: (?:casi|cerca de|alrededor de|aproximadamente))?',
    parts: {
      third: '(?:un tercio|una tercera parte)',
      quarter: '(?:un cuarto|una cuarta parte)',
      fifth: '(?:un quinto|una quinta parte)',
      tenth: '(?:un décimo|una décima parte)',
    },
    half: ['a la mitad', 'un 50 %'],
  },
  pt: {
    before: '(?:em|para|a)(?: (?:quase|cerca de|aproximadamente))?',
    parts: { third: 'um terço', quarter: 'um quarto', fifth: 'um quinto', tenth: 'um décimo' },
    half: ['(?:pela|para|para a|à) metade', 'em 50 %'],
  },
  it: {
    before: '(?:di|a)(?: (?:circa|quasi))?',
    parts: { third: 'un terzo', quarter: 'un quarto', fifth: 'un quinto', tenth: 'un decimo' },
    half: ['(?:della|alla) metà', 'del 50 %'],
  },
  nl: {
    before: '(?:met|tot|naar)(?: (?:ongeveer|circa|bijna|ruim))?',
    parts: { third: 'een derde', quarter: 'een kwart', fifth: 'een vijfde', tenth: 'een tiende' },
    half: ['(?:met|tot) de helft', 'met 50 %'],
  },
  pl: {
    before: '(?:o|do)(?: (?:około|ok\\.|prawie|niemal|ponad))?',
    parts: {
      third: 'jedn(?:ą|ej) trzeci(?:ą|ej)',
      quarter: 'jedn(?:ą|ej) czwart(?:ą|ej)',
      fifth: 'jedn(?:ą|ej) piąt(?:ą|ej)',
      tenth: 'jedn(?:ą|ej) dziesiąt(?:ą|ej)',
    },
    half: ['(?:o połowę|do połowy)', 'o 50 %'],
  },
  sv: {
    before: '(?:med|till)(?: (?:ungefär|cirka|omkring|nästan|drygt))?',
    parts: { third: 'en tredjedel', quarter: 'en fjärdedel', fifth: 'en femtedel', tenth: 'en tiondel' },
    half: ['(?:med|till) hälften', 'med 50 %'],
  },
  ja: {
    before: '',
    parts: { third: '[3三]分の[1一]', quarter: '[4四]分の[1一]', fifth: '[5五]分の[1一]', tenth: '(?:10|十)分の[1一]' },
  },
  zh: { before: '', parts: { third: '三分之一', quarter: '四分之一', fifth: '五分之一', tenth: '十分之一' } },
  ko: {
    before: '',
    parts: {
      third: '[3삼]분의 ?[1일]',
      quarter: '[4사]분의 ?[1일]',
      fifth: '[5오]분의 ?[1일]',
      tenth: '10분의 ?[1일]',
    },
  },
  ar: {
    before: '(?:بمقدار|بنسبة|إلى|الى)',
    parts: { third: 'الثلث', quarter: 'الربع', fifth: 'الخمس', tenth: 'العشر' },
    half: ['(?:بمقدار|بنسبة|إلى|الى) النصف', 'بنسبة 50 %'],
  },
};

const PATTERNS = new Map(
  Object.entries(WORDS).map(([language, { before, parts, half }]) => {
    const end = before === '' ? '' : '(?!\\p{L})';
    const start = before === '' ? '()' : `(?<!\\p{L})(${before} ?)`;
    const shares = Object.entries(parts).map(([part, words]) => ({
      pattern: new RegExp(`${start}(?:${words})${end}`, 'giu'),
      share: `$1${PARTS[part as Part]} %`,
    }));
    const halves = half ? [{ pattern: new RegExp(`(?<!\\p{L})(?:${half[0]})(?!\\p{L})`, 'giu'), share: half[1] }] : [];
    return [language, [...shares, ...halves]] as const;
  }),
);

/** Writes shares by which or to which something changed as percentages. */
export const percentForShares = (text: string, language: string): string =>
  (PATTERNS.get(language) ?? []).reduce((rest, { pattern, share }) => rest.replace(pattern, share), text);
