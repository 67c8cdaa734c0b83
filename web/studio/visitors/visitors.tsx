import { useState } from 'react';
import { Link } from '../app/router.tsx';
import { numberWords, Page, Waiting } from '../app/ui.tsx';
import { useQuery } from '../app/use-query.ts';
import { CountedList } from './counted-list.tsx';
import { ANALYTICS } from './operations.ts';
import { VisitorsChart } from './visitors-chart.tsx';

const SPANS = [7, 30, 90];
const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);

/** What the names of events mean, beside looking. */
const ACTIONS: Record<string, string> = {
  cta_click: 'pressed your button',
  link_click: 'followed one of your links',
  download: 'took your resume',
};

const TABLES = [
  ['day', 'Days'],
  ['source', 'Where from'],
  ['action', 'What they did'],
  ['page', 'Pages'],
] as const;

/** Who came, from where, and what they did; nobody is followed. */
export function Visitors() {
  const [span, setSpan] = useState(30);
  const [from, to] = [day(span - 1), day(0)];
  const { data, problem } = useQuery(ANALYTICS, { from, to, before: day(2 * span - 1), until: day(span) });
  if (!data) return <Waiting problem={problem}>Counting…</Waiting>;
  const { visitors, views, clicks, downloads, days, sources, pages, actions } = data.siteAnalytics;
  const { earlier } = data;
  const named = actions.flatMap(({ key, ...row }) =>
    ACTIONS[key] === undefined ? [] : [{ ...row, key: ACTIONS[key] }],
  );
  return (
    <Page title="Visitors" intro="Nobody is followed: no cookie, no address kept, and you are not counted.">
      <div className="row between">
        <p className="hint">
          {spanWords(from)} to {spanWords(to)}; days begin at midnight UTC
        </p>
        <div className="spans" role="group" aria-label="How far back">
          {SPANS.map((one) => (
            <button key={one} type="button" aria-pressed={one === span} onClick={() => setSpan(one)}>
              {one} days
            </button>
          ))}
        </div>
      </div>
      <dl className="facts">
        <Fact noun="visitors" number={visitors} before={earlier.visitors} />
        <Fact noun="page views" number={views} before={earlier.views} />
        <Fact noun="clicks on your button" number={clicks} before={earlier.clicks} />
        <Fact noun="resumes taken" number={downloads} before={earlier.downloads} />
      </dl>
      {views === 0 ? (
        <Nobody site={data.site} isEver={earlier.views > 0} />
      ) : (
        <>
          <VisitorsChart days={days} />
          <div className="columns">
            <CountedList
              title="Where they came from"
              noun="views"
              rows={sources.map((row) => ({ ...row, key: row.key || 'Directly, or from an app' }))}
            />
            <CountedList
              title="What they did"
              noun="times"
              rows={named}
              empty="So far they have looked, and no more."
            />
            {pages.length > 1 && <CountedList title="What they looked at" noun="views" rows={pages} />}
          </div>
        </>
      )}
      <section className="card" aria-labelledby="tables-title">
        <h2 id="tables-title">As tables</h2>
        <p className="hint">For Excel and other spreadsheets (CSV).</p>
        <div className="row">
          {TABLES.map(([by, title]) => (
            <a key={by} className="button plain" href={`/analytics.csv?from=${from}&to=${to}&by=${by}`}>
              {title}
            </a>
          ))}
        </div>
      </section>
    </Page>
  );
}

/** Compared with as many days before; nothing is said where there was nothing then. */
function Fact({ noun, number, before }: { noun: string; number: number; before: number }) {
  const change = before === 0 ? null : Math.round((number / before - 1) * 100);
  return (
    <div>
      <dt>{noun}</dt>
      <dd>
        {numberWords(number)}
        {change !== null && (
          <span className={`trend ${change < 0 ? 'down' : 'up'}`}>
            {change < 0 ? '↓' : '↑'} {Math.abs(change)} %<span className="unseen"> against the days before</span>
          </span>
        )}
      </dd>
    </div>
  );
}

function Nobody({ site, isEver }: { site: { url: string | null; visibility: string }; isEver: boolean }) {
  if (site.url === null || site.visibility === 'PRIVATE')
    return (
      <p className="card">
        Your site is not online, so nobody can come. Publish it on the page <Link to="site">Site</Link>.
      </p>
    );
  return (
    <p className="card">
      {isEver ? 'Nobody came in these days.' : 'Nobody has come yet.'} Send somebody the address:{' '}
      <a href={site.url}>{site.url.replace(/^https?:\/\//u, '')}</a>
    </p>
  );
}

const spanWords = (date: string) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(date));
