import type { Decimal } from './decimal.ts';
import type { Duty, Qualifier } from './quantity.ts';
import type { Unit } from './units.ts';

/** What is found at a place in the text, before its neighbours lend it unit, scale and hedge. */
export interface Amount {
  /** Null for what is compared by spelling. */
  value: Decimal | null;
  /** Null for a bare number. */
  unit: Unit | null;
  /** Set instead of a value. */
  spelling: string | null;
  currency: string | null;
  /** Power of ten that a scale word multiplied by; 0 without one. */
  scale: number;
  rate: string | null;
  qualifierAfter: Qualifier | null;
  duty: Duty;
  version: string | null;
  /** Half-open range of tokens. */
  start: number;
  end: number;
}

type Given = Partial<Amount> & Pick<Amount, 'start' | 'end'>;

/** An amount with nothing known but what is given. */
export function amountOf(given: Given): Amount {
  return {
    value: null,
    unit: null,
    spelling: null,
    currency: null,
    scale: 0,
    rate: null,
    qualifierAfter: null,
    duty: 'kept',
    version: null,
    ...given,
  };
}

const unitNamed = (name: string): Unit => ({ name, base: name, factor: 1, exponent: 0 });

/** A name, version, date or ratio: compared by its spelling. */
export function spelled(unit: string, spelling: string, start: number, end: number): Amount {
  return amountOf({ unit: unitNamed(unit), spelling, start, end });
}

export const ORDINAL = unitNamed('ordinal');
