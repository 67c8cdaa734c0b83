/** An exact decimal, `digits × 10^exponent`: floats would take 16-digit numbers for equal that are not. */
export interface Decimal {
  digits: bigint;
  exponent: number;
}

const THIRTY = 10n ** 30n;

/** From the digits before and after the decimal mark, both ASCII. */
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

/** To 30 digits after the mark, which tells any two fractions with denominators below 10^15 apart. Null for a division by zero. */
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

/** One spelling per value. */
export function canonical(a: Decimal): string {
  const text = a.digits.toString();
  if (text === '0') return '0';
  let end = text.length;
  while (text[end - 1] === '0') end--;
  return `${text.slice(0, end)}e${a.exponent + text.length - end}`;
}
