/** A unit. One of it is factor × 10^exponent `base` units; `name` is for messages. */
export interface Unit {
  name: string;
  base: string;
  factor: number;
  exponent: number;
}

const UNITS = new Map<string, Unit>();
const EXACT = new Map<string, Unit>();

function put(map: Map<string, Unit>, spellings: string, name: string, base = name, factor = 1, exponent = 0): void {
  for (const spelling of spellings.split('|')) map.set(spelling, { name, base, factor, exponent });
}

put(UNITS, '%|percent|per cent|pct|prozent|pour cent|por ciento|por cento|per cento|procent|パーセント', 'percent');
put(UNITS, '割', 'percent', 'percent', 10);
put(UNITS, '‰|per mille|promille', 'percent', 'percent', 1, -1);
put(
  UNITS,
  'percentage point|percentage points|percent points|pp|ppt|ppts|pps|p.p.|pct pts|prozentpunkt|prozentpunkte|prozentpunkten|points de pourcentage|point de pourcentage|puntos porcentuales|punto porcentual|pontos percentuais|ponto percentual|punti percentuali|punto percentuale|procentpunt|procentpunten|ポイント|个百分点|百分点|%-punkte|%-punkten',
  'percentage_points',
);
put(
  UNITS,
  'basis point|basis points|bps|bp|basispunkte|basispunkten|points de base|puntos basicos|pontos base|punti base|basispunten',
  'basis_points',
  'percentage_points',
  1,
  -2,
);
put(UNITS, 'x|×|times|fold|fach|fache|fachen|mal|fois|veces|vezes|volte|keer|倍', 'times');
put(UNITS, 'fte|ftes|vzae|vollzeitstellen|full time equivalents|etp|vte|ulas', 'fte');

put(UNITS, 'ns|nanosecond|nanoseconds|nanosekunden', 'nanoseconds', 'seconds', 1, -9);
put(UNITS, 'μs|us|microsecond|microseconds|mikrosekunden', 'microseconds', 'seconds', 1, -6);
put(
  UNITS,
  'ms|msec|millisecond|milliseconds|millisekunden|millisecondes|milisegundos|millisecondi|milliseconden|ミリ秒|毫秒',
  'milliseconds',
  'seconds',
  1,
  -3,
);
put(
  UNITS,
  's|sec|secs|second|seconds|sek|sekunde|sekunden|seconde|secondes|segundo|segundos|secondi|seconden|秒',
  'seconds',
);
put(UNITS, 'min|mins|minute|minutes|minuten|minutos|minuto|minuti|minuut|分钟|分間', 'minutes', 'seconds', 60);
put(
  UNITS,
  'h|hr|hrs|hour|hours|std|stunde|stunden|heure|heures|hora|horas|ora|ore|uur|uren|時間|小时',
  'hours',
  'seconds',
  3600,
);
put(UNITS, 'man hours|person hours|mannstunden|personenstunden', 'person_hours');
put(UNITS, 'd|day|days|tag|tage|tagen|jour|jours|dia|dias|giorno|giorni|dag|dagen|日間|天', 'days');
put(
  UNITS,
  'business day|business days|working days|workdays|arbeitstage|arbeitstagen|werktage|jours ouvres',
  'working_days',
);
put(UNITS, 'man days|person days|personentage|pt', 'person_days');
put(
  UNITS,
  'wk|wks|week|weeks|woche|wochen|semaine|semaines|semana|semanas|settimana|settimane|weken|週間|周',
  'weeks',
  'days',
  7,
);
put(UNITS, 'fortnight|fortnights', 'fortnights', 'days', 14);
put(
  UNITS,
  'mo|mos|month|months|monat|monate|monaten|mois|mes|meses|mese|mesi|maand|maanden|か月|ヶ月|カ月|个月',
  'months',
);
put(UNITS, 'quarters|quartale|quartalen|trimestres', 'quarters', 'months', 3);
put(
  UNITS,
  "y|yr|yrs|year|years|jahr|jahre|jahren|an|ans|annee|annees|ano|anos|anno|anni|jaar|jaren|年間|years'",
  'years',
  'months',
  12,
);
put(UNITS, 'decade|decades|jahrzehnte', 'decades', 'months', 120);

put(UNITS, 'byte|bytes', 'bytes');
for (const [index, letter] of ['k', 'm', 'g', 't', 'p', 'e'].entries()) {
  const long = ['kilo', 'mega', 'giga', 'tera', 'peta', 'exa'][index] ?? '';
  const exponent = 3 * (index + 1);
  put(
    UNITS,
    `${letter}b|${long}byte|${long}bytes${letter === 'g' ? '|gig|gigs' : ''}`,
    `${letter}b`,
    'bytes',
    1,
    exponent,
  );
  put(UNITS, `${letter}ib|${long.slice(0, 2)}bibytes`, `${letter}ib`, 'bytes', 1024 ** (index + 1));
  put(UNITS, `${letter}bps|${letter}bit/s|${letter}bit`, `${letter}bps`, 'bits', 1, exponent);
  put(EXACT, `${letter.toUpperCase()}b`, `${letter}bit`, 'bits', 1, exponent);
}
put(EXACT, 'kb', 'kb', 'bytes', 1, 3);

put(UNITS, 'mm|millimeter|millimeters|millimetres', 'millimetres', 'metres', 1, -3);
put(UNITS, 'cm|centimeters|centimetres|zentimeter', 'centimetres', 'metres', 1, -2);
put(
  UNITS,
  'm|meter|meters|metre|metres|metros|metri|metern|metro|metry|metrow|مترا|متر|امتار|미터|メートル|米',
  'metres',
);
put(
  UNITS,
  'km|kilometer|kilometers|kilometre|kilometres|kms|kilometern|kilometros|quilometros|chilometri|公里|kilometro|quilometro|chilometro|kilometr|kilometry|kilometrow|كم|كيلومتر|كيلومترا|킬로미터|キロメートル',
  'kilometres',
  'metres',
  1,
  3,
);
put(UNITS, 'mi|mile|miles|meilen|millas', 'miles');
put(UNITS, 'ft|foot|feet', 'feet');
put(
  UNITS,
  'm2|m^2|sqm|sq m|square meter|square meters|square metres|square metre|qm|quadratmeter|quadratmetern|metres carres|metros cuadrados|metros quadrados|metri quadrati|mq|vierkante meter|平方米|平方メートル|m²',
  'square_metres',
);
put(
  UNITS,
  'km2|km^2|sq km|square kilometers|square kilometres|quadratkilometer',
  'square_kilometres',
  'square_metres',
  1,
  6,
);
put(UNITS, 'ft2|sqft|sq ft|square feet|square foot|sf', 'square_feet');
put(UNITS, 'acre|acres', 'acres');
put(
  UNITS,
  'ha|hectare|hectares|hektar|hectareas|hectarea|hektare|hektaren|hectaren|ettaro|ettari|hektary|hektarow|هكتار|هكتارا|헥타르|ヘクタール|公顷',
  'hectares',
  'square_metres',
  1,
  4,
);
put(UNITS, 'm3|m^3|cubic meters|cubic metres|kubikmeter', 'cubic_metres');
put(
  UNITS,
  'g|gram|grams|gramm|gramme|grammes|gramo|gramos|grama|gramas|grammo|grammi|gramow|gramy|غرام|غراما|그램|グラム',
  'grams',
);
put(UNITS, 'mg|milligrams|milligramm', 'milligrams', 'grams', 1, -3);
put(
  UNITS,
  'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramm|公斤|kilogramme|kilogrammes|kilogramo|kilogramos|quilo|quilos|quilograma|quilogramas|chilo|chili|chilogrammo|chilogrammi|kilogramow|kilogramy|كغ|كيلوغرام|كيلوغراما|킬로그램|キログラム|千克',
  'kilograms',
  'grams',
  1,
  3,
);
put(
  UNITS,
  't|tonne|tonnes|tonnen|metric tons|toneladas|tonnellate|ton|吨|トン|tonelada|tonnellata|tony|طن|طنا|톤',
  'tonnes',
  'grams',
  1,
  6,
);
put(UNITS, 'tons', 'tons');
put(UNITS, 'lb|lbs', 'pounds_weight');
put(UNITS, 'l|liter|liters|litre|litres|litros|litri|litern|litro|litr|litry|litrow|لتر|لترا|리터|リットル', 'litres');
put(UNITS, 'watt|watts', 'watts');
put(UNITS, 'kw|kilowatt|kilowatts', 'kilowatts', 'watts', 1, 3);
put(UNITS, 'kwh', 'kilowatt_hours', 'watt_hours', 1, 3);
put(UNITS, 'mwh', 'megawatt_hours', 'watt_hours', 1, 6);
put(UNITS, 'gwh', 'gigawatt_hours', 'watt_hours', 1, 9);
put(UNITS, 'mw|megawatt|megawatts', 'megawatts', 'watts', 1, 6);
put(UNITS, 'gw|gigawatt|gigawatts', 'gigawatts', 'watts', 1, 9);
put(EXACT, 'mW', 'milliwatts', 'watts', 1, -3);
put(UNITS, 'hz', 'hertz');
put(UNITS, 'khz', 'kilohertz', 'hertz', 1, 3);
put(UNITS, 'mhz', 'megahertz', 'hertz', 1, 6);
put(UNITS, 'ghz', 'gigahertz', 'hertz', 1, 9);
put(UNITS, 'km/h|kmh|kph', 'kmh');
put(UNITS, 'mph', 'mph');
put(UNITS, 'px|pixels|pixel', 'pixels');
put(UNITS, 'dpi', 'dpi');
put(UNITS, 'db', 'decibels');
put(UNITS, '°c|°', 'degrees');
put(UNITS, '°f', 'degrees_f');
put(UNITS, 'rps|qps|tps|req/s|requests/s', 'per_second');
put(UNITS, 'rpm', 'per_minute');

/** Length of the longest spelling in tokens. */
export const LONGEST_UNIT = 6;

/** The unit for a spelling (joined tokens). Case matters only to tell Mb from MB and mW from MW. */
export function unitOf(text: string, key: string): Unit | null {
  return EXACT.get(text) ?? UNITS.get(key) ?? null;
}

export const COUNT: Unit = { name: 'count', base: 'count', factor: 1, exponent: 0 };
export const TIMES: Unit = { name: 'times', base: 'times', factor: 1, exponent: 0 };
export const PERCENT: Unit = { name: 'percent', base: 'percent', factor: 1, exponent: 0 };

/** Spellings of rate denominators. */
const RATE_WORDS: Record<string, string> = {
  second: 's sec second seconde sekunde segundo secondo seconds',
  minute: 'min minute minuto minuut',
  hour: 'h hr hour stunde heure hora ora uur',
  day: 'd day tag jour dia giorno dag',
  week: 'wk week woche semaine semana settimana',
  month: 'mo month monat mois mes mese maand',
  quarter: 'quarter quartal trimestre kwartaal',
  year: 'y yr year jahr an annee ano anno jaar annum',
};
const RATES = new Map(
  Object.entries(RATE_WORDS).flatMap(([name, words]) => words.split(' ').map((word) => [word, name])),
);
const ADVERBS = new Map<string, string>([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['annually', 'year'],
  ['annual', 'year'],
  ['yearly', 'year'],
  ['hourly', 'hour'],
  ['taglich', 'day'],
  ['wochentlich', 'week'],
  ['monatlich', 'month'],
  ['jahrlich', 'year'],
]);
const PER = new Set('/ per a an pro par por al per je im each every'.split(' '));

export const rateOf = (key: string): string | null => RATES.get(key) ?? null;
export const rateAdverbOf = (key: string): string | null => ADVERBS.get(key) ?? null;
export const isPer = (key: string): boolean => PER.has(key);
