import { foldInPlace } from './fold-in-place.ts';

/** Regex alternatives for words around dates, folded. Longest first, because a regex takes the first alternative that matches. */
const alternatives = (words: readonly string[]) =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => foldInPlace(word).replaceAll('.', '\\.').replaceAll(' ', '\\s+'))
    .join('|');

/** The open end of a range ("present"). */
export const PRESENT_PATTERN = alternatives([
  ...[
    'present',
    'current',
    'currently',
    'now',
    'today',
    'ongoing',
    'to date',
    'date',
    'till date',
    'till now',
    'current role',
  ],
  ...['heute', 'aktuell', 'jetzt', 'derzeit', 'laufend', 'gegenwartig', 'dato'],
  ...['aujourd’hui', "aujourd'hui", 'a ce jour', 'ce jour', 'actuel', 'actuellement', 'en cours', 'maintenant'],
  ...['actualidad', 'la actualidad', 'presente', 'el presente', 'actual', 'actualmente', 'hoy', 'la fecha', 'en curso'],
  ...['atual', 'atualmente', 'hoje', 'o momento', 'momento', 'o presente', 'em andamento', 'ate o momento'],
  ...['oggi', 'attuale', 'attualmente', 'in corso', 'ad oggi'],
  ...[
    'heden',
    'nu',
    'huidig',
    'vandaag',
    '至今',
    '現在',
    '現在に至る',
    '今',
    '目前',
    '现今',
    '现在',
    '현재',
    '재직중',
    '재직 중',
  ],
  ...['obecnie', 'nadal', 'teraz', 'chwili obecnej', 'soucasnost', 'soucasnosti', 'dosud', 'nyni', 'sucasnost'],
  ...['nuvarande', 'nutid', 'pagaende', 'i dag', 'idag', 'nuvaerende', 'igangvaerende', 'naværende', 'nåværende'],
  ...['nykyinen', 'nykyhetki', 'edelleen', 'jatkuu', 'toistaiseksi', 'prezent', 'in prezent', 'momentul actual'],
  ...['halen', 'gunumuz', 'devam ediyor', 'devam', 'simdi', 'bugun', 'дотепер', 'тепер', 'донині', 'сьогодні'],
  ...['теперішній час', 'настоящее время', 'н.в', 'сега', 'σημερα', 'jelenleg', 'jelenleg is'],
  ...['الآن', 'حتى الآن', 'الحاضر', 'حاليا', 'حاليًا', 'היום', 'כיום', 'הווה', 'עד היום', 'עד כה'],
]);

/** Separators between the two ends of a range. */
export const BETWEEN_PATTERN = `(?:[-–—―‐‑‒−→~〜～至到]+|から|->|/|\\.{2,3}|…|${alternatives([
  ...['to', 'until', 'till', 'through', 'thru', 'and', 'bis', 'au', 'a', 'jusqu’a', "jusqu'a", 'hasta', 'al'],
  ...[
    'ate',
    'ate o',
    'fino a',
    'fino ad',
    'ad',
    'tot',
    't/m',
    'tot en met',
    'do',
    'az',
    'az do',
    'til',
    'pana la',
    'pana in',
  ],
  ...['по', 'до', 'إلى', 'حتى', 'עד', '부터', 'u til'],
])})`;

/** Words that start an ongoing range ("since"). */
export const SINCE_PATTERN = alternatives([
  ...['since', 'seit', 'ab', 'depuis', 'desde', 'dal', 'da', 'sinds', 'vanaf', 'od', 'sedan', 'siden', 'as of'],
  ...['din', 'від', 'منذ', 'מאז', 'החל מ'],
]);

/** Words before the end of a range whose start is not given ("until"). */
export const UNTIL_PATTERN = alternatives([
  'until',
  'till',
  'bis',
  "jusqu'a",
  'jusqu’a',
  'hasta',
  'ate',
  'fino a',
  'tot',
]);

/** Words at an end that is planned. */
export const EXPECTED_PATTERN = alternatives([
  ...['expected', 'expected graduation', 'anticipated', 'anticipated graduation', 'planned', 'graduating', 'estimated'],
  ...['voraussichtlich', 'vorauss', 'geplant', 'prevu', 'prevue', 'previsto', 'prevista', 'previsao', 'en prevision'],
  ...['verwacht', 'gepland', 'przewidywany', 'przewidywane', 'beraknad', 'forventet', 'odotettu', 'predpokladany'],
  ...['beklenen', 'estimat', 'очікувано', '预计', '預計', '見込み', '见込', '予定', '예정', 'متوقع', 'צפוי'],
]);

/** Seasons, quarters and the like. They don't determine a month, so only the year is read. */
export const SEASON_PATTERN = `(?:${alternatives([
  ...['spring', 'summer', 'fall', 'autumn', 'winter', 'early', 'mid', 'late', 'end of', 'start of', 'beginning of'],
  ...[
    'fruhjahr',
    'fruhling',
    'sommer',
    'herbst',
    'anfang',
    'mitte',
    'ende',
    'wintersemester',
    'sommersemester',
    'ws',
    'ss',
  ],
  ...['printemps', 'ete', 'automne', 'hiver', 'debut', 'fin', 'primavera', 'verano', 'otono', 'invierno'],
  ...['verao', 'outono', 'inverno', 'estate', 'autunno', 'lente', 'zomer', 'herfst'],
])}|q[1-4]|[1-4]q|h[12]|t[1-4])`;
