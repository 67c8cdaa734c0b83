import type { Locale } from './people/locale.ts';
import type { Random } from './random.ts';
import type { Style } from './style.ts';

const HEADS = [
  '{T}\n{c}\n{d} | {p}',
  '{C}\n{t}>{d}\n{p}',
  '{d}\n{C}, {p}\n{t}',
  '{T}\n{c} / {d}',
  '{t} - {C}, {p}>{d}',
  '{C}, {p}>{d}\n{/t}',
  '{T} ({c})>{d}',
  '{c}\n{T}\n{d}',
  '{C} ({p})>{d}\n{t}',
  '{T}>{p}\n{c}>{d}',
  '{T}\n{c}, {p}\n{d}',
  '{C} | {p}\n{t} | {d}',
  '{T}, {c}, {p}\n{d}',
  '{c}, {p}>{d}\n{t}',
  '{T}\n{C}>{d}\n{p}',
];

const SCHOOLS = [
  '{T}>{d}\n{c}, {p}',
  '{C}, {p}>{d}\n{t}',
  '{C}>{p}\n{/t}>{d}',
  '{t}, {c}, {p}\n{d}',
  '{C}\n{t} | {d} | {p}',
  '{t} – {c} – {p}>{d}',
  '{C} — {p}\n{T}>{d}',
  '{d}\n{T}\n{c}',
  '{T} ({d})\n{c}, {p}',
  '{c}\n{t}\n{d}',
  '{T}, {d}\n{c}',
  '{C} ({p})\n{t}>{d}',
  '{T}\n{c} {p}\n{d}',
];

/** The style with looks that the usual layouts don't have: larger names, faint or plain headings, other orders in the heads. */
export function unusualStyle(random: Random, style: Style, { language }: Locale): Style {
  const isEast = ['ja', 'zh'].includes(language);
  const hasRail = ['date-rail', 'table', 'timeline'].includes(style.frame);
  return {
    ...style,
    titleScale: random.pick([1, 1, 1, 1.1, 1.2, 1.35]),
    heading: !isEast && random.chance(0.3) ? random.pick(['small-caps', 'ruled', 'ruled']) : style.heading,
    heads: !isEast && !hasRail && random.chance(0.5) ? HEADS : style.heads,
    schools: !isEast && !hasRail && random.chance(0.6) ? SCHOOLS : style.schools,
  };
}
