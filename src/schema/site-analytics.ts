import type { Counted, DayOfSite, SiteAnalytics } from '../domain/analytics/summarise-days.ts';
import { builder } from './builder.ts';

const CountedRef = builder.objectRef<Counted>('CountedEvents').implement({
  description: 'How often something happened, and by how many.',
  fields: (t) => ({
    key: t.exposeString('key', {
      description:
        'Path of the page, host of the source (empty for visitors who came by themselves), or name of the event.',
    }),
    visitors: t.exposeInt('visitors', { description: 'How many did it, added up over days.' }),
    events: t.exposeInt('events', { description: 'How often.' }),
  }),
});

const DayOfSiteRef = builder.objectRef<DayOfSite>('DayOfSite').implement({
  description: 'One day of a site, in UTC.',
  fields: (t) => ({
    day: t.expose('day', { type: 'Date', description: 'The day.' }),
    visitors: t.exposeInt('visitors', { description: 'How many came.' }),
    views: t.exposeInt('views', { description: 'How many pages they looked at.' }),
    clicks: t.exposeInt('clicks', { description: 'How often they followed the call to action.' }),
    downloads: t.exposeInt('downloads', { description: 'How many files they took.' }),
  }),
});

export const SiteAnalyticsRef = builder.objectRef<SiteAnalytics>('SiteAnalytics').implement({
  description:
    'What happened on a site. Nobody is followed from one day to the next, so a visitor who comes on two days counts twice.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'The first day that is counted, in UTC.' }),
    to: t.expose('to', { type: 'Date', description: 'The last day that is counted, in UTC.' }),
    visitors: t.exposeInt('visitors', { description: 'How many came, added up over days.' }),
    views: t.exposeInt('views', { description: 'How many pages they looked at.' }),
    clicks: t.exposeInt('clicks', { description: 'How often they followed the call to action.' }),
    downloads: t.exposeInt('downloads', { description: 'How many files they took.' }),
    days: t.expose('days', { type: [DayOfSiteRef], description: 'Every day, also those on which nobody came.' }),
    pages: t.expose('pages', { type: [CountedRef], description: 'Pages that were looked at, most viewed first.' }),
    sources: t.expose('sources', { type: [CountedRef], description: 'Where visitors came from, most views first.' }),
    actions: t.expose('actions', {
      type: [CountedRef],
      description: 'Everything that was done, by name, most often first.',
    }),
  }),
});
