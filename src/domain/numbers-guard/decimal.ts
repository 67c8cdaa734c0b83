/** An exact decimal, `digits × 10^exponent`. Floats would make different 16-digit numbers equal. */
export interface Decimal {
  digits: bigint;
  exponent: number;
}

const THIRTY = 10n ** 30n;

/** From the ASCII digits before and after the decimal mark. */
export function decimalOf(whole: string, fraction = ''): Decimal {
  return { digits: BigInt(whole + fraction || '0'), exponent: -fraction.length };
}

export function fromInteger(value: number): Decimal {
  return { digits: BigInt(value), exponent: 0 };
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, exponent: a.exponent + b.exponent };
}

export function scale(a: Decimal, exponent: number): Decimal {
  return { digits: a.digits, exponent: a.exponent + exponent };
}

export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  const at = (x: Decimal) => x.digits * 10n ** BigInt(x.exponent - exponent);
  return { digits: at(a) + at(b), exponent };
}

/** Divides to 30 decimals, enough to distinguish any fractions with denominators below 10^15. Null for division by zero. */
export function divide(a: Decimal, b: Decimal): Decimal | null {
  if (b.digits === 0n) return null;
  return { digits: (a.digits * THIRTY) / b.digits, exponent: a.exponent - b.exponent - 30 };
}

export function negate(a: Decimal): Decimal {
  return { digits: -a.digits, exponent: a.exponent };
}

export function toNumber(a: Decimal): number {
  return Number(`${a.digits}e${a.exponent}`);
}

/** Canonical text of a value. */
export function canonical(a: Decimal): string {
  const text = a.digits.toString();
  if (text === '0') return '0';
  let end = text.length;
  while (text[end - 1] === '0') end--;
  return `${text.slice(0, end)}e${a.exponent + text.length - end}`;
}
