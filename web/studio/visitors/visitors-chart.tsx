import { useState } from 'react';
import { numberWords } from '../app/ui.tsx';

interface Day {
  day: string;
  views: number;
  visitors: number;
}

/** Bars of views with the visitors in them, one a day; what a day says is told when it is pointed at, and in a table. */
export function VisitorsChart({ days }: { days: Day[] }) {
  const [pointed, setPointed] = useState<Day | null>(null);
  const step = stepOf(Math.max(1, ...days.map(({ views }) => views)));
  const most = step * Math.max(1, ...days.map(({ views }) => Math.ceil(views / step)));
  const lines = Array.from({ length: most / step + 1 }, (_, i) => i * step);
  const best = days.reduce((a, b) => (b.views > a.views ? b : a));
  const shown = pointed ?? best;
  const size = (number: number) => `${(number / most) * 100}%`;
  return (
    <figure className="card chart">
      <figcaption className="row between">
        <span className="legend">
          <span className="views">page views</span>
          <span className="visitors">visitors</span>
        </span>
        <span className="hint">
          {pointed === null && 'Most on '}
          {dayWords(shown.day)}: <strong>{numberWords(shown.views)}</strong> {shown.views === 1 ? 'view' : 'views'} by{' '}
          <strong>{numberWords(shown.visitors)}</strong> {shown.visitors === 1 ? 'visitor' : 'visitors'}
        </span>
      </figcaption>
      <div className="plot" aria-hidden="true" onPointerLeave={() => setPointed(null)}>
        {lines.map((number) => (
          <span key={number} className="line" style={{ insetBlockEnd: size(number) }}>
            {numberWords(number)}
          </span>
        ))}
        <div className="bars">
          {days.map((one) => (
            <span
              key={one.day}
              className={`day${one.day === pointed?.day ? ' pointed' : ''}`}
              onPointerEnter={() => setPointed(one)}
            >
              <span className="views" style={{ blockSize: size(one.views) }} />
              <span className="visitors" style={{ blockSize: size(one.visitors) }} />
            </span>
          ))}
        </div>
      </div>
      <div className="axis hint" aria-hidden="true">
        {[0, 1, 2, 3].map((i) => {
          const at = days[Math.round((i * (days.length - 1)) / 3)];
          return <span key={i}>{at && shortWords(at.day)}</span>;
        })}
      </div>
      <details>
        <summary>Every day as a table</summary>
        <div className="scroll" tabIndex={0} role="region" aria-label="Every day">
          <table>
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col">Visitors</th>
                <th scope="col">Views</th>
              </tr>
            </thead>
            <tbody>
              {days.toReversed().map(({ day, visitors, views }) => (
                <tr key={day}>
                  <th scope="row">{dayWords(day)}</th>
                  <td>{numberWords(visitors)}</td>
                  <td>{numberWords(views)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

/** The least of 1, 2, 5, 10, 20, 25, 50, … by which at most five lines reach the number. */
function stepOf(number: number): number {
  for (let ten = 1; ; ten *= 10)
    for (const step of ten === 1 ? [1, 2, 5] : [ten, 2 * ten, 2.5 * ten, 5 * ten]) if (number / step <= 5) return step;
}

const words = (options: Intl.DateTimeFormatOptions) => (day: string) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(day));
const dayWords = words({ weekday: 'short', day: 'numeric', month: 'short' });
const shortWords = words({ day: 'numeric', month: 'short' });
