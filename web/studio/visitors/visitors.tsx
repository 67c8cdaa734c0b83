import { useState } from 'react';
import { dayWords, numberWords, percentWords } from '../app/formats.ts';
import { knownKey, Message, t } from '../app/messages.tsx';
import { Link } from '../app/router.tsx';
import { Page, Waiting } from '../app/ui.tsx';
import { useQuery } from '../app/use-query.ts';
import { CountedList } from './counted-list.tsx';
import { ANALYTICS } from './operations.ts';
import { VisitorsChart } from './visitors-chart.tsx';

const SPANS = [7, 30, 90];
const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);

const TABLES = ['day', 'source', 'action', 'page'] as const;

/** How many people came, from where, and what they did. */
export function Visitors() {
  const [span, setSpan] = useState(30);
  const [from, to] = [day(span - 1), day(0)];
  const { data, problem } = useQuery(ANALYTICS, { from, to, before: day(2 * span - 1), until: day(span) });
  if (!data) return <Waiting problem={problem}>{t('visitors.loading')}</Waiting>;
  const { visitors, views, clicks, downloads, days, sources, pages, actions } = data.siteAnalytics;
  const { earlier } = data;
  // Page views are events but not actions.
  const named = actions.flatMap(({ key, ...row }) => {
    const name = knownKey(`visitors.action.${key}`);
    return name === null ? [] : [{ ...row, key: t(name) }];
  });
  return (
    <Page title={t('visitors.title')} intro={t('visitors.intro')}>
      <div className="row between">
        <p className="hint">{t('visitors.span', { from: spanWords(from), to: spanWords(to) })}</p>
        <div className="spans" role="group" aria-label={t('visitors.spanLabel')}>
          {SPANS.map((one) => (
            <button key={one} type="button" aria-pressed={one === span} onClick={() => setSpan(one)}>
              {t('visitors.days', { count: one })}
            </button>
          ))}
        </div>
      </div>
      <dl className="facts">
        <Fact noun={t('visitors.visitors')} number={visitors} before={earlier.visitors} />
        <Fact noun={t('visitors.views')} number={views} before={earlier.views} />
        <Fact noun={t('visitors.clicks')} number={clicks} before={earlier.clicks} />
        <Fact noun={t('visitors.downloads')} number={downloads} before={earlier.downloads} />
      </dl>
      {views === 0 ? (
        <Nobody site={data.site} isEver={earlier.views > 0} />
      ) : (
        <>
          <VisitorsChart days={days} />
          <div className="columns">
            <CountedList
              title={t('visitors.sources')}
              unit="views"
              rows={sources.map((row) => ({ ...row, key: row.key || t('visitors.direct') }))}
            />
            <CountedList title={t('visitors.actions')} unit="times" rows={named} empty={t('visitors.onlyViews')} />
            {pages.length > 1 && <CountedList title={t('visitors.pages')} unit="views" rows={pages} />}
          </div>
        </>
      )}
      <section className="card" aria-labelledby="tables-title">
        <h2 id="tables-title">{t('visitors.tables')}</h2>
        <p className="hint">{t('visitors.tablesHint')}</p>
        <div className="row">
          {TABLES.map((by) => (
            <a key={by} className="button plain" href={`/analytics.csv?from=${from}&to=${to}&by=${by}`}>
              {t(`visitors.table.${by}`)}
            </a>
          ))}
        </div>
      </section>
    </Page>
  );
}

/** Compared with the same number of days before, unless there was nothing to compare with. */
function Fact({ noun, number, before }: { noun: string; number: number; before: number }) {
  const change = before === 0 ? null : Math.round((number / before - 1) * 100) / 100;
  return (
    <div>
      <dt>{noun}</dt>
      <dd>
        {numberWords(number)}
        {change !== null && (
          <span className={`trend ${change < 0 ? 'down' : 'up'}`}>
            {change < 0 ? '↓' : '↑'} {percentWords(Math.abs(change))}
            <span className="unseen">{t('visitors.trend')}</span>
          </span>
        )}
      </dd>
    </div>
  );
}

function Nobody({ site, isEver }: { site: { url: string | null; visibility: string }; isEver: boolean }) {
  if (site.url === null || site.visibility === 'PRIVATE')
    return (
      <div className="card">
        <p>
          <Message id="visitors.offline" elements={{ site: <Link to="site">{null}</Link> }} />
        </p>
      </div>
    );
  return (
    <div className="card">
      <p>
        <Message
          id={isEver ? 'visitors.nobodyLately' : 'visitors.nobodyYet'}
          elements={{ address: <a href={site.url}>{site.url.replace(/^https?:\/\//u, '')}</a> }}
        />
      </p>
    </div>
  );
}

const spanWords = (day: string) => dayWords(day, { day: 'numeric', month: 'long' });
