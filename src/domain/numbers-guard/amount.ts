import type { Decimal } from './decimal.ts';
import type { Necessity, Qualifier } from './quantity.ts';
import type { Unit } from './units.ts';

/** A number found in the text, before unit, scale and qualifier are taken over from its neighbors. */
export interface Amount {
  /** Null if compared by spelling. */
  value: Decimal | null;
  /** Null for a bare number. */
  unit: Unit | null;
  /** Set instead of `value` if compared by spelling. */
  spelling: string | null;
  currency: string | null;
  /** Exponent (power of ten) of the scale word; 0 without one. */
  scale: number;
  rate: string | null;
  qualifierAfter: Qualifier | null;
  necessity: Necessity;
  version: string | null;
  /** Half-open range of tokens. */
  start: number;
  end: number;
}

type Given = Partial<Amount> & Pick<Amount, 'start' | 'end'>;

/** Creates an amount; everything not given is unknown. */
export function amountOf(given: Given): Amount {
  return {
    value: null,
    unit: null,
    spelling: null,
    currency: null,
    scale: 0,
    rate: null,
    qualifierAfter: null,
    necessity: 'required',
    version: null,
    ...given,
  };
}

const unitNamed = (name: string): Unit => ({ name, base: name, factor: 1, exponent: 0 });

/** A name, version, date or ratio, which is compared by spelling. */
export function spelled(unit: string, spelling: string, start: number, end: number): Amount {
  return amountOf({ unit: unitNamed(unit), spelling, start, end });
}

export const ORDINAL = unitNamed('ordinal');
