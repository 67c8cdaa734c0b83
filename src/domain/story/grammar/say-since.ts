import { fillTemplate } from './fill-template.ts';
import type { Grammar } from './grammar.ts';

/** "seit April 2021", with the date in words. */
export const saySince = (date: string, { since, sinceYear = since }: Grammar): string =>
  fillTemplate(date.length === 'YYYY'.length ? sinceYear : since, { date });
