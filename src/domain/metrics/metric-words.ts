/**
 * Number words in lower case. Without "one", "un", "ein", which are far more often articles or pronouns than counts (`readMetrics`
 * handles durations such as "to one day").
 */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 },
    ...{ thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19 },
    ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, dozen: 12 },
    ...{ zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12 },
    ...{ deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10, douze: 12 },
    ...{ dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10 },
    ...{
      dois: 2,
      duas: 2,
      três: 3,
      quatro: 4,
      sete: 7,
      oito: 8,
      dez: 10,
      due: 2,
      tre: 3,
      quattro: 4,
      cinque: 5,
      dieci: 10,
    },
    ...{ twee: 2, drie: 3, vijf: 5, zes: 6, zeven: 7, negen: 9, tien: 10 },
  }),
);

/** Scale words after a number. Single letters count only directly after the digits. */
export const SCALES: readonly [pattern: string, factor: number][] = [
  ['k(?![\\p{L}\\p{N}])', 1e3],
  ['(?:mm|mn|mio\\.?|m)(?![\\p{L}\\p{N}²³])', 1e6],
  ['(?:bn|mrd\\.?|b)(?![\\p{L}\\p{N}])', 1e9],
  ['t(?![\\p{L}\\p{N}])', 1e12],
  ['\\s?(?:hundred|hundert|cent|cien)(?!\\p{L})', 1e2],
  ['\\s?(?:thousand|tausend|mille|mil|mila|duizend)(?!\\p{L})', 1e3],
  ['\\s?(?:lakhs?|lacs?)(?!\\p{L})', 1e5],
  ['\\s?(?:crores?|cr)(?!\\p{L})', 1e7],
  [
    '[\\s-]?(?:million(?:en|s)?|mio\\.?|mln\\.?|mn|millones|mill[oó]n|milh[õa][eo]s?|milion[ei]|miljoen)(?!\\p{L})',
    1e6,
  ],
  ['[\\s-]?(?:billions?|bn|milliard(?:en|e|s)?|mrd\\.?|mld\\.?|miliard[oi]|miljard)(?!\\p{L})', 1e9],
  ['[\\s-]?(?:trillions?)(?!\\p{L})', 1e12],
];

/** Before a number: symbol or code → lower-case ISO 4217 code. A bare `$` means US dollars. */
export const CURRENCIES: readonly [pattern: string, code: string][] = [
  ['US\\s?\\$|USD\\s?\\$?|\\$\\s?USD', 'usd'],
  ['CA\\$|C\\$|CAD\\s?\\$?', 'cad'],
  ['AU\\$|A\\$|AUD\\s?\\$?', 'aud'],
  ['NZ\\$|NZD\\s?\\$?', 'nzd'],
  ['S\\$|SGD\\s?\\$?', 'sgd'],
  ['HK\\$|HKD\\s?\\$?', 'hkd'],
  ['R\\$|BRL', 'brl'],
  ['MX\\$|MXN', 'mxn'],
  ['\\$', 'usd'],
  ['€|EUR|Euros?', 'eur'],
  ['£|GBP', 'gbp'],
  ['¥|JPY', 'jpy'],
  ['CN¥|RMB|CNY', 'cny'],
  ['₹|Rs\\.?|INR', 'inr'],
  ['₩|KRW', 'krw'],
  ['₽|RUB', 'rub'],
  ['₺|TRY', 'try'],
  ['₪|ILS', 'ils'],
  ['CHF|SFr\\.?', 'chf'],
  ['SEK', 'sek'],
  ['NOK', 'nok'],
  ['DKK', 'dkk'],
  ['PLN|zł', 'pln'],
  ['CZK|Kč', 'czk'],
  ['ZAR', 'zar'],
  ['AED', 'aed'],
  ['NGN|₦', 'ngn'],
];

/** After a number and its scale: unit, and the factor to multiply the value by. */
export const UNITS: readonly [pattern: string, unit: string, factor: number][] = [
  ['\\s?(?:percentage points?|pp|Prozentpunkte)(?!\\p{L})', 'percentage_points', 1],
  [
    '\\s?(?:%|percent|per cent|pct\\.?|prozent|pour ?cent|por ?ciento|por ?cento|per ?cento|procent)(?!\\p{L})',
    'percent',
    1,
  ],
  ['(?:\\s?(?:bps|basis points))(?!\\p{L})', 'basis_points', 1],
  ['\\s?(?:US dollars?|U\\.S\\. dollars?|dollars?|USD|US-Dollar)(?!\\p{L})', 'usd', 1],
  ['\\s?(?:€|EUR|euros?)(?!\\p{L})', 'eur', 1],
  ['\\s?(?:£|GBP|pounds sterling)(?!\\p{L})', 'gbp', 1],
  ['\\s?(?:rupees?|INR)(?!\\p{L})', 'inr', 1],
  ['\\s?(?:CHF|Franken)(?!\\p{L})', 'chf', 1],
  ['\\s?(?:yen|JPY)(?!\\p{L})', 'jpy', 1],
  ['\\s?(?:CAD)(?!\\p{L})', 'cad', 1],
  ['\\s?(?:AUD)(?!\\p{L})', 'aud', 1],
  ['\\s?(?:SEK|kronor)(?!\\p{L})', 'sek', 1],
  ['\\s?(?:PLN|zł)(?!\\p{L})', 'pln', 1],
  ['\\s?(?:BRL|reais)(?!\\p{L})', 'brl', 1],
  ['\\s?[x×](?![\\p{L}\\p{N}])|[\\s-]?(?:times|fold|-fold|fach|fois|veces|vezes|volte|mal)(?!\\p{L})', 'times', 1],
  ['[\\s-]?(?:ms|milliseconds?|Millisekunden)(?!\\p{L})', 'milliseconds', 1],
  ['[\\s-]?(?:seconds?|secs?|Sekunden|secondes|segundos|secondi)(?!\\p{L})|s(?![\\p{L}\\p{N}])', 'seconds', 1],
  ['[\\s-]?(?:minutes?|mins?|Minuten|minutos|minuti)(?!\\p{L})', 'minutes', 1],
  ['[\\s-]?(?:hours?|hrs?|Stunden|heures|horas|ore|uur)(?!\\p{L})', 'hours', 1],
  ['[\\s-]?(?:days?|Tagen?|jours|d[ií]as|dias|giorni|dagen)(?!\\p{L})', 'days', 1],
  ['[\\s-]?(?:weeks?|wks?|Wochen|semaines|semanas|settimane|weken)(?!\\p{L})', 'weeks', 1],
  ['[\\s-]?(?:months?|Monaten?|mois|meses|mesi|maanden)(?!\\p{L})', 'months', 1],
  ['[\\s-]?(?:quarters?|Quartalen?)(?!\\p{L})', 'quarters', 1],
  ['[\\s-]?(?:years?|yrs?|Jahren?|ans|ann[ée]es|a[nñ]os|anos|anni|jaar)(?!\\p{L})', 'years', 1],
  ['\\s?(?:KB|kilobytes?)(?!\\p{L})', 'bytes', 1e3],
  ['\\s?(?:MB|megabytes?)(?!\\p{L})', 'bytes', 1e6],
  ['\\s?(?:GB|gigabytes?)(?!\\p{L})', 'bytes', 1e9],
  ['\\s?(?:TB|terabytes?)(?!\\p{L})', 'bytes', 1e12],
  ['\\s?(?:PB|petabytes?)(?!\\p{L})', 'bytes', 1e15],
];

/** Label endings that turn the unit `count` into `users`. */
export const USER_WORDS =
  /(?:^|\s)(?:users?|customers?|clients?|subscribers?|members?|consumers?|MAUs?|DAUs?|Nutzer(?:n|innen)?|Kunden|utilisateurs|usuarios|usuários|utenti|gebruikers|clientes|clienti)$/iu;

/** Words that end a label. */
export const LABEL_STOPS = new Set(
  (
    'a an the and or but of in on at by to for from with within across per via over under into through during after before while which that ' +
    'who using including resulting leading as than then is are was were be been it its their our his her this these those each every all ' +
    'daily weekly monthly annually yearly und oder von in im mit für bei auf aus zu zur zum pro et ou de du des dans avec pour par sur y o en ' +
    'con por para e em com di da per su van en met voor al ao au aux generating reducing increasing saving improving enabling achieving driving between so ' +
    'gesenkt gesteigert erhöht reduziert verringert verkürzt verbessert gesunken gestiegen gewachsen up down out more less worth plus ahead because when where if not only ' +
    'compared relative versus vs verglichen gegenüber rispetto comparado respecto vergeleken'
  ).split(' '),
);

/** Names of which a number can be a part ("Java 8"). */
export const NUMBERED_NAMES =
  /(?:^|[\s(/-])(?:java|python|angular|angularjs|vue|react|ios|android|windows|office|microsoft|dynamics|iso|iec|en|din|pci|html|css|es|ecmascript|php|ruby|rails|django|laravel|spring|boot|\.net|net|core|node|node\.js|go|http|tls|ssl|oauth|saml|soc|web|industry|industrie|fortune|ftse|forbes|inc\.?|series|phase|level|tier|grade|route|section|chapter|part|form|rule|title|act|version|release|v|drupal|magento|odoo|sap|r|s|sql server|oracle|postgres|postgresql|mysql|kubernetes|ubuntu|debian|rhel|unreal|unity|c\+\+|type|class|nfpa|gaap|ifrs|basel|room|suite|no\.?|nr\.?|number|article|artikel|top|catia|civil|layer)\s?$/iu;
