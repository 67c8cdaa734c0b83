import type { Counted, DayOfSite, SiteAnalytics } from '../domain/analytics/summarize-days.ts';
import { builder } from './builder.ts';
import { NodeRef } from './node.ts';
import { singletonId } from './singleton-id.ts';

const CountedRef = builder.objectRef<Counted>('CountedEvents').implement({
  description: 'Number of events and visitors for one page, source or action.',
  fields: (t) => ({
    key: t.exposeString('key', {
      description: 'Path of the page, host of the source (empty for direct visits), or name of the action.',
    }),
    visitors: t.exposeInt('visitors', { description: 'Visitors per day, added up.' }),
    events: t.exposeInt('events', { description: 'Number of events.' }),
  }),
});

const DayOfSiteRef = builder.objectRef<DayOfSite>('DayOfSite').implement({
  description: 'Traffic of a site on one day, in UTC.',
  fields: (t) => ({
    day: t.expose('day', { type: 'Date', description: 'The day.' }),
    visitors: t.exposeInt('visitors', { description: 'Number of visitors.' }),
    views: t.exposeInt('views', { description: 'Number of page views.' }),
    clicks: t.exposeInt('clicks', { description: 'Number of clicks on the call to action.' }),
    downloads: t.exposeInt('downloads', { description: 'Number of downloads.' }),
  }),
});

export const SiteAnalyticsRef = builder.objectRef<SiteAnalytics>('SiteAnalytics').implement({
  description:
    'Traffic of a site. Visitors are not tracked across days, so someone who visits on two days counts twice.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({
      description: 'Stable ID.',
      resolve: ({ from, to }, _args, context) => singletonId('siteAnalytics', context, `${from}:${to}`),
    }),
    from: t.expose('from', { type: 'Date', description: 'First day, in UTC.' }),
    to: t.expose('to', { type: 'Date', description: 'Last day, in UTC.' }),
    visitors: t.exposeInt('visitors', { description: 'Visitors per day, added up.' }),
    views: t.exposeInt('views', { description: 'Number of page views.' }),
    clicks: t.exposeInt('clicks', { description: 'Number of clicks on the call to action.' }),
    downloads: t.exposeInt('downloads', { description: 'Number of downloads.' }),
    days: t.expose('days', {
      type: [DayOfSiteRef],
      description: 'Every day of the range, including days without visits.',
    }),
    pages: t.expose('pages', { type: [CountedRef], description: 'Pages, most viewed first.' }),
    sources: t.expose('sources', { type: [CountedRef], description: 'Sources of visits, most views first.' }),
    actions: t.expose('actions', {
      type: [CountedRef],
      description: 'Actions, most frequent first.',
    }),
  }),
});
