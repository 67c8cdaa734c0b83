import type { Random } from '../../resumes/random.ts';
import { ENGLISH_MONTHS as MONTHS } from '../honest-answer.ts';
import { changeRole, type Mutation } from './mutation.ts';
import { swap, rotate } from './swap-values.ts';

/** The first date of a period, and what stands before it. */
const START = /^.*?(?:19|20)\d\d(?:[./-]\d\d)?(?:年\d+月)?/u;
const otherMonth = (month: string, random: Random) =>
  String(((Number(month) - 1 + random.int(1, 11)) % 12) + 1).padStart(2, '0');

/** Wrong periods: of another role, changed, shortened, or with another end. */
export const PERIODS: Record<string, Mutation> = {
  'periods swapped': swap('period'),
  'periods rotated': rotate('period'),
  'month changed': changeRole(({ period }, random) => {
    if (!period) return null;
    const iso = period.replace(/(?<!\d)(0[1-9]|1[0-2])(?!\d)/u, (month) => otherMonth(month, random));
    const named = period.replace(
      new RegExp(MONTHS.join('|'), 'u'),
      (name) => MONTHS[(MONTHS.indexOf(name) + random.int(1, 11)) % 12] ?? name,
    );
    const changed = iso === period ? named : iso;
    return changed === period ? null : { period: changed };
  }),
  'year changed': changeRole(({ period }, random) => {
    const changed = period?.replace(/(?:19|20)\d\d/u, (year) => String(Number(year) - random.int(1, 3)));
    return changed && changed !== period ? { period: changed } : null;
  }),
  'ended role made current': changeRole(({ period }, _, { truth }) => {
    const start = START.exec(period ?? '')?.[0];
    return start &&
      !truth.experiences.some(({ endDate }) => endDate === 'present' && period?.includes('resent')) &&
      /\d.*(?:19|20)\d\d\D*$/u.test(period?.slice(start.length) ?? '')
      ? { period: `${start} – Present` }
      : null;
  }),
  'current role ended': changeRole(({ period }) => {
    const start = START.exec(period ?? '')?.[0];
    return start && period && !/\d/.test(period.slice(start.length)) && period.length > start.length + 2
      ? { period: `${start} – 2024` }
      : null;
  }),
  'end of a period left out': changeRole(({ period }) => {
    const start = START.exec(period ?? '')?.[0];
    return start && period && start.length + 3 < period.length ? { period: start } : null;
  }),
};
