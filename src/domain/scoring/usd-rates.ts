/**
 * US dollars per unit: rounded yearly averages of 2024, as published by central banks. Fixed, so that scores don't change on
 * their own; precise enough for a logarithmic scale.
 */
export const USD_RATES: Readonly<Record<string, number>> = {
  usd: 1,
  eur: 1.08,
  gbp: 1.28,
  chf: 1.14,
  jpy: 0.0066,
  cny: 0.139,
  inr: 0.012,
  cad: 0.73,
  aud: 0.66,
  nzd: 0.605,
  sgd: 0.75,
  hkd: 0.128,
  brl: 0.186,
  mxn: 0.055,
  krw: 0.00073,
  rub: 0.0108,
  try: 0.0305,
  ils: 0.27,
  sek: 0.0946,
  nok: 0.093,
  dkk: 0.145,
  pln: 0.251,
  czk: 0.0432,
  zar: 0.0546,
  aed: 0.2723,
  ngn: 0.00068,
};
