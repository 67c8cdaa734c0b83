/** How often and by how many on one day, as the database counts. */
export interface DayMeasure {
  /** `2026-11-23`, in UTC. */
  day: string;
  dimension: 'all' | 'name' | 'page' | 'source';
  /** Name of the event, path of the page, host of the source; empty for `all` and for no source. */
  key: string;
  visitors: number;
  events: number;
}

export interface Counted {
  key: string;
  visitors: number;
  events: number;
}

export interface DayOfSite {
  day: string;
  visitors: number;
  views: number;
  clicks: number;
  downloads: number;
}

/** What happened on a site between two days. A visitor who comes on two days counts twice: nobody is followed from day to day. */
export interface SiteAnalytics extends Omit<DayOfSite, 'day'> {
  from: string;
  to: string;
  /** Every day from the first to the last, also those without a visit. */
  days: DayOfSite[];
  /** Most viewed first. */
  pages: Counted[];
  /** Most visits first; the key is empty for visitors who came by themselves. */
  sources: Counted[];
  /** By the name of the event. */
  actions: Counted[];
}

/** Totals, days and lists of all measures between the two days, which are counted both. */
export function summariseDays(measures: DayMeasure[], { from, to }: { from: string; to: string }): SiteAnalytics {
  const days = new Map(daysBetween(from, to).map((day) => [day, emptyDay(day)]));
  const lists = {
    page: new Map<string, Counted>(),
    source: new Map<string, Counted>(),
    name: new Map<string, Counted>(),
  };
  for (const { day, dimension, key, visitors, events } of measures) {
    const one = days.get(day);
    if (!one) continue;
    if (dimension === 'all') one.visitors += visitors;
    else {
      const counted = lists[dimension].get(key) ?? { key, visitors: 0, events: 0 };
      counted.visitors += visitors;
      counted.events += events;
      lists[dimension].set(key, counted);
    }
    const total = dimension === 'name' ? TOTAL_OF[key] : undefined;
    if (total) one[total] += events;
  }
  const all = [...days.values()];
  const sum = (part: 'visitors' | 'views' | 'clicks' | 'downloads') => all.reduce((total, day) => total + day[part], 0);
  return {
    from,
    to,
    visitors: sum('visitors'),
    views: sum('views'),
    clicks: sum('clicks'),
    downloads: sum('downloads'),
    days: all,
    pages: sorted(lists.page),
    sources: sorted(lists.source),
    actions: sorted(lists.name),
  };
}

const TOTAL_OF: Record<string, 'views' | 'clicks' | 'downloads'> = {
  page_view: 'views',
  cta_click: 'clicks',
  download: 'downloads',
};

const emptyDay = (day: string): DayOfSite => ({ day, visitors: 0, views: 0, clicks: 0, downloads: 0 });

const sorted = (counted: Map<string, Counted>) =>
  [...counted.values()].toSorted((a, b) => b.events - a.events || (a.key < b.key ? -1 : 1));

const DAY_MS = 86_400_000;

/** @returns each day, `2026-11-23`; none when `to` comes before `from` */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY_MS)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}
