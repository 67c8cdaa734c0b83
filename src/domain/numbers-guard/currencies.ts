/** Currency symbols → lower-case ISO 4217 codes. */
const SYMBOLS: Record<string, string> = {
  $: 'usd',
  '€': 'eur',
  '£': 'gbp',
  '¥': 'jpy',
  '₹': 'inr',
  '₩': 'krw',
  '₽': 'rub',
  '₺': 'try',
  '₪': 'ils',
  '₫': 'vnd',
  '₴': 'uah',
  '₦': 'ngn',
  '₱': 'php',
  '฿': 'thb',
};

/** Letters directly before `$`. */
const DOLLARS: Record<string, string> = {
  us: 'usd',
  a: 'aud',
  au: 'aud',
  c: 'cad',
  ca: 'cad',
  cad: 'cad',
  usd: 'usd',
  aud: 'aud',
  hk: 'hkd',
  s: 'sgd',
  sg: 'sgd',
  nz: 'nzd',
  r: 'brl',
  mx: 'mxn',
  nt: 'twd',
};

const CODES = new Set(
  'usd eur gbp jpy cny inr chf cad aud nzd sgd hkd twd krw sek nok dkk pln czk huf ron bgn try rub uah ils aed sar qar kwd egp zar ngn kes ghs mxn brl ars clp cop pen thb vnd php idr myr pkr bdt lkr isk'.split(
    ' ',
  ),
);

const WORDS: Record<string, string> = {
  dollar: 'usd',
  dollars: 'usd',
  dolares: 'usd',
  dollari: 'usd',
  euro: 'eur',
  euros: 'eur',
  pound: 'gbp',
  pounds: 'gbp',
  pfund: 'gbp',
  yen: 'jpy',
  yuan: 'cny',
  rmb: 'cny',
  renminbi: 'cny',
  rupee: 'inr',
  rupees: 'inr',
  rs: 'inr',
  franken: 'chf',
  francs: 'chf',
  fr: 'chf',
  sfr: 'chf',
  zl: 'pln',
  zloty: 'pln',
  zlotys: 'pln',
  zł: 'pln',
  reais: 'brl',
  kr: 'kr',
  円: 'jpy',
  元: 'cny',
  美元: 'usd',
  ドル: 'usd',
  ユーロ: 'eur',
  欧元: 'eur',
  日元: 'jpy',
  ポンド: 'gbp',
  英镑: 'gbp',
  人民币: 'cny',
};

export const currencySymbolOf = (text: string): string | null =>
  Object.hasOwn(SYMBOLS, text) ? (SYMBOLS[text] ?? null) : null;
export const dollarOf = (letters: string): string | null =>
  Object.hasOwn(DOLLARS, letters) ? (DOLLARS[letters] ?? null) : null;
/** ISO codes count only in capitals, because "try", "all" and "cop" are words. */
export const currencyCodeOf = (text: string): string | null =>
  text.length === 3 && text === text.toUpperCase() && CODES.has(text.toLowerCase()) ? text.toLowerCase() : null;
export const currencyWordOf = (key: string): string | null => (Object.hasOwn(WORDS, key) ? (WORDS[key] ?? null) : null);
