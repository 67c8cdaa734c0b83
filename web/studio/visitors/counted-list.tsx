import { numberWords } from '../app/ui.tsx';

const SHOWN = 8;

/** What was counted, the most first, each with its share as a bar; what is behind the first ones is folded away. */
export function CountedList({
  title,
  noun,
  rows,
  empty,
}: {
  title: string;
  /** Of what there are so many. */
  noun: string;
  rows: { key: string; events: number; visitors: number }[];
  /** Said when there is none. */
  empty?: string;
}) {
  const most = Math.max(1, ...rows.map(({ events }) => events));
  const list = (some: typeof rows) => (
    <ol className="counted">
      {some.map(({ key, events, visitors }) => (
        <li key={key} title={`${events} ${noun} by ${visitors} ${visitors === 1 ? 'visitor' : 'visitors'}`}>
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
        <span className="hint">{noun}</span>
      </div>
      {rows.length === 0 && <p>{empty}</p>}
      {list(rows.slice(0, SHOWN))}
      {rows.length > SHOWN && (
        <details>
          <summary>{rows.length - SHOWN} more</summary>
          {list(rows.slice(SHOWN))}
        </details>
      )}
    </section>
  );
}
