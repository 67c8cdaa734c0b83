import { keyOf } from './fold.ts';
import type { Language } from './language.ts';

/** Returns all common spellings of 1..999 in one language. Zero and scale words have their own tables. */
type Speller = (n: number) => string[];

const list = (words: string) => ['', ...words.split(' ')];

function spellEnglish(n: number): string[] {
  const ones = list(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  );
  const tens = list('ten twenty thirty forty fifty sixty seventy eighty ninety');
  if (n < 20) return [ones[n] ?? ''];
  if (n < 100) return [`${tens[Math.floor(n / 10)]} ${ones[n % 10]}`.trim()];
  const heads = [`${ones[Math.floor(n / 100)]} hundred`, ...(n < 200 ? ['a hundred', 'hundred'] : [])];
  if (n % 100 === 0) return heads;
  return heads.flatMap((head) => spellEnglish(n % 100).flatMap((rest) => [`${head} ${rest}`, `${head} and ${rest}`]));
}

function spellGerman(n: number): string[] {
  const ones = list(
    'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  );
  const tens = list('zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig');
  if (n < 20) return [ones[n] ?? ''];
  if (n < 100) return [`${n % 10 ? `${ones[n % 10]}und` : ''}${tens[Math.floor(n / 10)]}`];
  const heads = [`${ones[Math.floor(n / 100)]}hundert`, ...(n < 200 ? ['hundert'] : [])];
  const rests = n % 100 === 1 ? ['ein', 'eins'] : n % 100 ? spellGerman(n % 100) : [''];
  return heads.flatMap((head) => rests.map((rest) => head + rest));
}

function spellDutch(n: number): string[] {
  const ones = list(
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  );
  const tens = list('tien twintig dertig veertig vijftig zestig zeventig tachtig negentig');
  if (n < 20) return [ones[n] ?? ''];
  if (n < 100) return [`${n % 10 ? `${ones[n % 10]}en` : ''}${tens[Math.floor(n / 10)]}`];
  const head = `${n < 200 ? '' : ones[Math.floor(n / 100)]}honderd`;
  return n % 100 ? spellDutch(n % 100).map((rest) => head + rest) : [head];
}

function spellFrench(n: number): string[] {
  const ones = list(
    'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  );
  const tens = list('dix vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt');
  if (n < 20) return [ones[n] ?? ''];
  if (n < 100) {
    const ten = Math.floor(n / 10);
    // Belgium and Switzerland count on from sixty in tens.
    const regional = { 7: 'septante', 8: 'huitante', 9: 'nonante' }[ten];
    const rest = ten === 7 || ten === 9 ? 10 + (n % 10) : n % 10;
    const joined = (head: string, one: number) =>
      one % 10 === 1 ? [`${head} ${ones[one]}`, `${head} et ${ones[one]}`] : [`${head} ${ones[one]}`.trim()];
    return [
      ...joined(tens[ten] ?? '', rest),
      ...(n === 80 ? ['quatre-vingts'] : []),
      ...(regional === undefined ? [] : joined(regional, n % 10)),
    ];
  }
  const hundred = Math.floor(n / 100);
  const heads = hundred === 1 ? ['cent'] : [`${ones[hundred]} cent`, `${ones[hundred]} cents`];
  return heads.flatMap((head) => (n % 100 ? spellFrench(n % 100).map((rest) => `${head} ${rest}`) : [head]));
}

function spellSpanish(n: number): string[] {
  const ones = list(
    'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
  );
  const tens = list('diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa');
  const hundreds = list(
    'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
  );
  if (n < 30) return [ones[n] ?? '', ...(n === 21 ? ['veintiun', 'veintiuna'] : [])];
  if (n < 100) return [`${tens[Math.floor(n / 10)]}${n % 10 ? ` y ${ones[n % 10]}` : ''}`];
  const head = hundreds[Math.floor(n / 100)] ?? '';
  const heads = n < 200 ? [head] : [head, head.replace(/os$/, 'as')];
  if (n === 100) return ['cien', 'ciento'];
  return heads.flatMap((start) => (n % 100 ? spellSpanish(n % 100).map((rest) => `${start} ${rest}`) : [start]));
}

function spellPortuguese(n: number): string[] {
  const ones = list(
    'um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove',
  );
  const tens = list('dez vinte trinta quarenta cinquenta sessenta setenta oitenta noventa');
  const hundreds = list('cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos');
  const other: Record<number, string[]> = {
    2: ['duas'],
    14: ['catorze'],
    16: ['dezasseis'],
    17: ['dezassete'],
    19: ['dezanove'],
  };
  if (n < 20) return [ones[n] ?? '', ...(other[n] ?? [])];
  if (n < 100)
    return n % 10 ? spellPortuguese(n % 10).map((one) => `${tens[Math.floor(n / 10)]} e ${one}`) : [tens[n / 10] ?? ''];
  if (n === 100) return ['cem', 'cento'];
  const head = hundreds[Math.floor(n / 100)] ?? '';
  const heads = n < 200 ? [head] : [head, head.replace(/os$/, 'as')];
  return heads.flatMap((start) => (n % 100 ? spellPortuguese(n % 100).map((rest) => `${start} e ${rest}`) : [start]));
}

function spellItalian(n: number): string[] {
  const ones = list(
    'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
  );
  const tens = list('dieci venti trenta quaranta cinquanta sessanta settanta ottanta novanta');
  if (n < 20) return [ones[n] ?? ''];
  if (n < 100) {
    const ten = tens[Math.floor(n / 10)] ?? '';
    // The final vowel is dropped before uno and otto: ventuno, trentotto.
    return [n % 10 === 1 || n % 10 === 8 ? ten.slice(0, -1) + ones[n % 10] : ten + ones[n % 10]];
  }
  const head = `${n < 200 ? '' : ones[Math.floor(n / 100)]}cento`;
  if (n % 100 === 0) return [head];
  return spellItalian(n % 100).flatMap((rest) =>
    rest.startsWith('o') ? [head + rest, head.slice(0, -1) + rest] : [head + rest],
  );
}

const SPELLERS: Partial<Record<Language, Speller>> = {
  en: spellEnglish,
  de: spellGerman,
  nl: spellDutch,
  fr: spellFrench,
  es: spellSpanish,
  pt: spellPortuguese,
  it: spellItalian,
};

/**
 * Words that mean something else in another language ("once" is 11 in Spanish, "cent" is 100 in French, "neuf" also means new).
 * They are numbers only in a text of their own language.
 */
const ONLY_IN_ITS_LANGUAGE = new Set(
  'once due sei otto nove dos cent cem elf acht sept neuf seis sete set dix mil ocho oito tres onze tre seize trece doce cento cien vier zes tien ten'.split(
    ' ',
  ),
);
const ZERO: Partial<Record<Language, string>> = {
  en: 'zero',
  de: 'null',
  fr: 'zéro',
  es: 'cero',
  pt: 'zero',
  it: 'zero',
  nl: 'nul',
};

export interface SpelledNumber {
  value: number;
  languages: Language[];
  /** Counts as a number only if the text is in one of `languages`. */
  needsLanguage: boolean;
}

function build(): { words: Map<string, SpelledNumber>; firsts: Set<string> } {
  const words = new Map<string, SpelledNumber>();
  const put = (spelling: string, value: number, language: Language) => {
    const key = keyOf(spelling).replaceAll('-', ' ');
    const known = words.get(key);
    if (known) known.languages.push(language);
    else words.set(key, { value, languages: [language], needsLanguage: ONLY_IN_ITS_LANGUAGE.has(key) });
  };
  for (const [language, spell] of Object.entries(SPELLERS) as [Language, Speller][]) {
    // Without 1, which in most of these languages is the article "a" and is handled with the articles.
    for (let n = 2; n < 1000; n++) for (const spelling of spell(n)) put(spelling, n, language);
    const zero = ZERO[language];
    if (zero) put(zero, 0, language);
  }
  // Umlauts spelled out, as typed on keyboards without them.
  for (const [key, entry] of [...words]) {
    if (!entry.languages.includes('de')) continue;
    const written = key.replaceAll('funf', 'fuenf').replaceAll('zwolf', 'zwoelf');
    if (!words.has(written)) words.set(written, entry);
  }
  return { words, firsts: new Set([...words.keys()].map((key) => key.split(' ')[0] ?? '')) };
}

let built: ReturnType<typeof build> | null = null;

/** All spellings of 0 and 2..999, built on first use. Keys are lower case without accents, with single spaces. */
export function numberWords(): { words: Map<string, SpelledNumber>; firsts: Set<string> } {
  built ??= build();
  return built;
}

/** Maximum number of words in a spelling, with room to spare ("quatre cent quatre-vingt dix sept" has six). */
export const LONGEST_SPELLING = 7;
