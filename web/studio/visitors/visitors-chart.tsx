import { useState } from 'react';
import { dayWords, numberWords } from '../app/formats.ts';
import { t } from '../app/messages.tsx';

interface Day {
  day: string;
  views: number;
  visitors: number;
}

/** A bar of views per day, with its visitors. Pointing at a day shows the numbers; a table shows them too. */
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
          <span className="views">{t('visitors.views')}</span>
          <span className="visitors">{t('visitors.visitors')}</span>
        </span>
        <span className="hint">
          {t(pointed === null ? 'visitors.best' : 'visitors.pointed', {
            day: longDay(shown.day),
            visits: t('visitors.row.views', { events: shown.views, visitors: shown.visitors }),
          })}
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
          return <span key={i}>{at && shortDay(at.day)}</span>;
        })}
      </div>
      <details>
        <summary>{t('visitors.everyDay')}</summary>
        <div className="scroll" tabIndex={0} role="region" aria-label={t('visitors.everyDayRegion')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('visitors.day')}</th>
                <th scope="col">{t('visitors.visitors')}</th>
                <th scope="col">{t('visitors.views')}</th>
              </tr>
            </thead>
            <tbody>
              {days.toReversed().map(({ day, visitors, views }) => (
                <tr key={day}>
                  <th scope="row">{longDay(day)}</th>
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

/** Smallest step of 1, 2, 5, 10, 20, 25, 50, … with at most five grid lines. */
function stepOf(number: number): number {
  for (let ten = 1; ; ten *= 10)
    for (const step of ten === 1 ? [1, 2, 5] : [ten, 2 * ten, 2.5 * ten, 5 * ten]) if (number / step <= 5) return step;
}

const longDay = (day: string) => dayWords(day, { weekday: 'short', day: 'numeric', month: 'short' });
const shortDay = (day: string) => dayWords(day, { day: 'numeric', month: 'short' });
