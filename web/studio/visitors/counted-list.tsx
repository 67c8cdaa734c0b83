import { numberWords } from '../app/formats.ts';
import { t } from '../app/messages.tsx';

const SHOWN = 8;

/** Counts, largest first, each with a bar. Only the first are shown at once. */
export function CountedList({
  title,
  unit,
  rows,
  empty,
}: {
  title: string;
  /** What is counted, as a heading. */
  unit: 'views' | 'times';
  rows: { key: string; events: number; visitors: number }[];
  /** Shown if the list is empty. */
  empty?: string;
}) {
  const most = Math.max(1, ...rows.map(({ events }) => events));
  const list = (some: typeof rows) => (
    <ol className="counted">
      {some.map(({ key, events, visitors }) => (
        <li key={key} title={t(`visitors.row.${unit}`, { events, visitors })}>
          <span className="share" style={{ inlineSize: `${(events / most) * 100}%` }} />
          <span>{key}</span>
          <span>{numberWords(events)}</span>
        </li>
      ))}
    </ol>
  );
  return (
    <section className="card" aria-label={title}>
      <div className="row between">
        <h2>{title}</h2>
        <span className="hint">{t(`visitors.unit.${unit}`)}</span>
      </div>
      {rows.length === 0 && <p>{empty}</p>}
      {list(rows.slice(0, SHOWN))}
      {rows.length > SHOWN && (
        <details>
          <summary>{t('visitors.more', { count: rows.length - SHOWN })}</summary>
          {list(rows.slice(SHOWN))}
        </details>
      )}
    </section>
  );
}
