import { keyOf } from './fold.ts';

const MULTIPLIERS: Record<string, number> = {};
const put = (value: number, words: string) => {
  for (const word of words.split(' ')) MULTIPLIERS[keyOf(word)] = value;
};
put(2, 'double doubled doubles doubling twice twofold');
put(2, 'verdoppelt verdoppelte verdoppelung verdopplung doppelt zweifach zweimal');
put(2, 'doublé doublée doubler doublement');
put(2, 'duplicó duplicado duplicada duplicar duplicou dobrou dobrado dobrar duplicação');
put(2, 'raddoppiato raddoppiata raddoppio raddoppiando verdubbeld verdubbelde verdubbeling tweemaal');
put(3, 'triple tripled triples tripling treble trebled threefold thrice');
put(
  3,
  'verdreifacht verdreifachte dreifach dreimal triplé triplée tripler triplicó triplicado triplicar triplicou triplicato verdrievoudigd driemaal',
);
put(
  4,
  'quadruple quadrupled quadrupling fourfold vervierfacht vierfach quadruplé cuadruplicó quadruplicou quadruplicato verviervoudigd',
);
put(5, 'quintuple quintupled fivefold verfünffacht fünffach');
put(6, 'sixfold versechsfacht sechsfach');
put(7, 'sevenfold versiebenfacht');
put(8, 'eightfold verachtfacht');
put(9, 'ninefold');
put(10, 'tenfold verzehnfacht zehnfach');
put(20, 'twentyfold');
put(100, 'hundredfold');

const HALVED = new Set(
  'half halved halves halving halbiert halbierte halbierung hälfte halb moitié demi reducido_a_la_mitad mitad metade metà dimezzato dimezzata helft halveerde gehalveerd'
    .split(' ')
    .map(keyOf),
);

/** The factor that "doubled", "threefold" or "verdoppelt" stands for; null for other words. */
export function multiplierOf(key: string): number | null {
  return Object.hasOwn(MULTIPLIERS, key) ? (MULTIPLIERS[key] ?? null) : null;
}

/** "Half", "halved", "Hälfte": 50 %. */
export const isHalf = (key: string): boolean => HALVED.has(key);

const DOZENS = new Set('dozen dutzend douzaine docena duzia dozzina dozijn'.split(' '));
export const isDozen = (key: string): boolean => DOZENS.has(key);

/** Single words for one and a half. */
export const ONE_AND_A_HALF = new Set('anderthalb eineinhalb anderthalve'.split(' '));

const FRACTIONS: Record<string, number> = {
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  eighth: 8,
  eighths: 8,
  tenth: 10,
  tenths: 10,
  drittel: 3,
  viertel: 4,
  funftel: 5,
  tiers: 3,
  quart: 4,
  quarts: 4,
  tercio: 3,
  tercios: 3,
  terco: 3,
  tercos: 3,
  terzo: 3,
  terzi: 3,
  derde: 3,
  kwart: 4,
};

/** The denominator that "third", "Viertel" or "tiers" stands for; null for other words. */
export function denominatorOf(key: string): number | null {
  return Object.hasOwn(FRACTIONS, key) ? (FRACTIONS[key] ?? null) : null;
}
