import { ANALYTICS } from './operations/site.ts';
import { Page, Waiting } from './ui.tsx';
import { useQuery } from './use-query.ts';

const DAYS = 30;
const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);

/** Who came, from where, and what they did; nobody is followed. */
export function Visitors() {
  const [from, to] = [day(DAYS - 1), day(0)];
  const { data, problem } = useQuery(ANALYTICS, { from, to });
  if (!data) return <Waiting problem={problem}>Counting…</Waiting>;
  const { visitors, views, clicks, downloads, days, sources, pages } = data.siteAnalytics;
  return (
    <Page
      title="Visitors"
      intro={`The last ${DAYS} days. Nobody is followed: no cookie, no address kept, and you are not counted.`}
    >
      <dl className="facts">
        {[
          ['visitors', visitors],
          ['page views', views],
          ['clicks on your button', clicks],
          ['downloads', downloads],
        ].map(([noun, number]) => (
          <div key={noun}>
            <dt>{noun}</dt>
            <dd>{number}</dd>
          </div>
        ))}
      </dl>
      {views === 0 ? (
        <p className="card">Nobody has come yet. Send somebody the address of your page.</p>
      ) : (
        <>
          <Chart days={days} />
          <div className="columns">
            <Counted title="Where they came from" rows={sources} empty="by themselves" />
            <Counted title="What they looked at" rows={pages} empty="/" />
          </div>
        </>
      )}
      <p>
        <a className="button plain" href={`/analytics.csv?from=${from}&to=${to}`}>
          Download as a table (CSV)
        </a>
      </p>
    </Page>
  );
}

function Chart({ days }: { days: { day: string; views: number; visitors: number }[] }) {
  const most = Math.max(1, ...days.map(({ views }) => views));
  const width = 100 / days.length;
  return (
    <figure className="card chart">
      <svg
        viewBox="0 0 100 30"
        preserveAspectRatio="none"
        role="img"
        aria-label={`Page views per day, at most ${most}`}
      >
        {days.map(({ day: date, views }, index) => (
          <rect
            key={date}
            x={index * width + width * 0.15}
            width={width * 0.7}
            y={30 - (views / most) * 29}
            height={(views / most) * 29}
            rx={0.4}
          >
            <title>{`${date}: ${views}`}</title>
          </rect>
        ))}
      </svg>
      <figcaption className="row between hint">
        <span>{days[0]?.day}</span>
        <span>page views per day, at most {most}</span>
        <span>{days.at(-1)?.day}</span>
      </figcaption>
    </figure>
  );
}

function Counted({ title, rows, empty }: { title: string; rows: { key: string; events: number }[]; empty: string }) {
  return (
    <section className="card">
      <h2>{title}</h2>
      <ul className="counted">
        {rows.slice(0, 8).map(({ key, events }) => (
          <li key={key}>
            <span>{key || empty}</span>
            <span>{events}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
