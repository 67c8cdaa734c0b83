import { daysBetween, summarizeDays } from '../../domain/analytics/summarize-days.ts';
import { builder } from '../../schema/builder.ts';
import { requestError } from '../../schema/request-error.ts';
import { SiteAnalyticsRef } from '../../schema/site-analytics.ts';
import { readEventDays } from '../../services/analytics/read-event-days.ts';
import { inTransaction } from '../../services/database/run-sql.ts';

/** Two years, a leap year among them. */
const MOST_DAYS = 731;

builder.queryField('siteAnalytics', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: SiteAnalyticsRef,
    description: "Traffic of the signed-in user's site.",
    args: {
      from: t.arg({ type: 'Date', required: true, description: 'First day, in UTC.' }),
      to: t.arg({
        type: 'Date',
        required: true,
        description: `Last day, in UTC. The range may cover up to ${MOST_DAYS} days.`,
      }),
    },
    async resolve(_root, range, { db, viewer }) {
      const days = daysBetween(range.from, range.to).length;
      if (days === 0 || days > MOST_DAYS) {
        const problem =
          days === 0 ? `\`to\` (${range.to}) is before \`from\` (${range.from})` : `The range covers ${days} days`;
        throw requestError('BAD_USER_INPUT', `${problem}. Choose a range of 1 to ${MOST_DAYS} days.`);
      }
      return summarizeDays(await readEventDays(inTransaction(db), viewer.userId, range), range);
    },
  }),
);
