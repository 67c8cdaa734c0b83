/** Regex alternatives for words around dates, folded. Longest first, because a regex takes the first alternative that matches. */
const alternatives = (words: readonly string[]) =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', '\\s+'))
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
    'obecnie',
    'nadal',
    'teraz',
    'nuvarande',
    'pagaende',
    '至今',
    '現在',
    '現在に至る',
    '今',
    '目前',
    '现今',
    '现在',
    '현재',
  ],
]);

/** Separators between the two ends of a range. */
export const BETWEEN_PATTERN = `(?:[-–—―‐‑‒−→~〜～至到]+|から|->|/|${alternatives([
  ...['to', 'until', 'till', 'through', 'thru', 'and', 'bis', 'au', 'a', 'jusqu’a', "jusqu'a", 'hasta', 'al'],
  ...['ate', 'ate o', 'fino a', 'fino ad', 'ad', 'tot', 't/m', 'tot en met', 'do', 'till'],
])})`;

/** Words that start an ongoing range ("since"). */
export const SINCE_PATTERN = alternatives([
  ...['since', 'seit', 'ab', 'depuis', 'desde', 'dal', 'da', 'sinds', 'vanaf', 'od', 'sedan', 'as of'],
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
  'expected',
  'expected graduation',
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
