import { i18n } from '@lingui/core';

/** Formats numbers, dates and lists for the owner's language and region. */

/** For `Intl`. */
export const language = (): string => i18n.locale;

export const numberWords = (number: number): string => i18n.number(number);

/** @param share 0..1 */
export const percentWords = (share: number): string => i18n.number(share, { style: 'percent' });

export const dateWords = (date: string): string => i18n.date(date, { dateStyle: 'long' });

export const timeWords = (date: string): string =>
  i18n.date(date, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });

/** A calendar day, which is the same in every time zone. */
export const dayWords = (day: string, options: Intl.DateTimeFormatOptions): string =>
  i18n.date(day, { ...options, timeZone: 'UTC' });

export const listWords = (words: string[]): string => new Intl.ListFormat(i18n.locale).format(words);
