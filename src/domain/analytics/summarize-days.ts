/** Visitors and events of one day for one value of a dimension, as counted by the database. */
export interface DayMeasure {
  /** `2026-11-23`, in UTC. */
  day: string;
  dimension: 'all' | 'name' | 'page' | 'source';
  /** Event name, page path or referring host; empty for `all` and for direct visits. */
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

/** Traffic of a site over a range of days. Visitors are not tracked across days, so one who visits on two days counts twice. */
export interface SiteAnalytics extends Omit<DayOfSite, 'day'> {
  from: string;
  to: string;
  /** Every day of the range, including days without visits. */
  days: DayOfSite[];
  /** Most viewed first. */
  pages: Counted[];
  /** Most visits first; the key is empty for direct visits. */
  sources: Counted[];
  /** Keyed by event name. */
  actions: Counted[];
}

/** Sums up all measures from `from` to `to`, both inclusive. */
export function summarizeDays(measures: DayMeasure[], { from, to }: { from: string; to: string }): SiteAnalytics {
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

/** @returns every day from `from` to `to`, both inclusive, as `2026-11-23`; empty when `to` precedes `from` */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY_MS)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}
