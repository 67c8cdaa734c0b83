import { i18n } from '@lingui/core';

/** An amount in US dollars without the sign, with cents. */
export const dollars = (amount: number): string =>
  i18n.number(amount, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
