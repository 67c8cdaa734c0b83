import type { Locale } from './people/locale.ts';
import type { Random } from './random.ts';
import type { Frame, Style } from './style.ts';

export type Stratum = 'single column' | 'two columns' | 'rails and rows' | 'LinkedIn PDF' | 'DOCX' | 'scans' | 'text';

export interface Layout {
  name: string;
  stratum: Stratum;
  /** What defines this layout; everything else is random. */
  fixed: Partial<Style>;
  /** Languages that use it; by default all but Japanese and Chinese. */
  languages?: readonly string[];
}

const single = (name: string, fixed: Partial<Style>): Layout => ({
  name,
  stratum: 'single column',
  fixed: { frame: 'single', ...fixed },
});
const columns = (name: string, frame: Frame, fixed: Partial<Style>): Layout => ({
  name,
  stratum: 'two columns',
  fixed: { frame, ...fixed },
});
const rails = (name: string, frame: Frame, fixed: Partial<Style>): Layout => ({
  name,
  stratum: 'rails and rows',
  fixed: { frame, ...fixed },
});

/** Common layouts by name. */
export const LAYOUTS: readonly Layout[] = [
  single('word-default', {
    heading: 'size',
    heads: ['{T}>{d}\n{c}, {p}'],
    font: 'Carlito, sans-serif',
    bullets: 'list',
  }),
  single('harvard', {
    heading: 'centered',
    heads: ['{C}>{p}\n{/t}>{d}'],
    schools: ['{C}>{p}\n{/t}>{d}'],
    font: 'Liberation Serif',
    centeredName: true,
  }),
  single('latex-style', {
    heading: 'caps-rule',
    heads: ['{T}>{d}\n{/c}>{/p}', '{C}>{p}\n{/t}>{/d}'],
    font: 'C059',
    bullets: '•',
    skills: 'groups',
  }),
  single('google-docs', {
    heading: 'plain-caps',
    heads: ['{C}, {p} — {/t}\n{d}'],
    schools: ['{C} — {/t}\n{d}'],
    bullets: 'list',
    font: 'DejaVu Sans',
  }),
  single('one-line-heads', {
    heads: ['{T}, {c}, {p}>{d}', '{T} | {c} | {p} | {d}', '{t} – {C}>{d}', '{C}: {t} ({d})'],
  }),
  { ...single('title-at-company', { heads: ['{T} at {c}>{d}'] }), languages: ['en'] },
  single('stacked-heads', {
    heads: ['{T}\n{c}\n{d}\n{p}', '{T}\n{c}\n{p} | {d}', '{C}\n{t}\n{d}', '{d}\n{T}\n{c}, {p}'],
  }),
  single('dates-below', { heads: ['{T}\n{c} · {p} · {d}', '{C}\n{/t} | {d}', '{T} – {c}\n{d} | {p}'] }),
  single('dates-above', { heads: ['{d}\n{T}, {c}', '{d} | {p}\n{C}\n{t}'] }),
  single('dates-in-front', { heads: ['{d}: {t}, {c}', '{d}  {T}, {c}', '{d} – {T}\n{c}, {p}'] }),
  single('letter-spaced', { heading: 'spaced', capsName: true, centeredName: true, contact: 'line' }),
  single('filled-bands', { heading: 'band' }),
  single('no-bold', { heading: 'plain-caps', heads: ['{t}, {c}>{d}', '{c}>{d}\n{t}'], schools: ['{t}, {c}>{d}'] }),
  single('prose-roles', { bullets: 'prose', heads: ['{T}>{d}\n{c}, {p}', '{C} – {t}\n{d}'] }),
  single('paragraph-statements', { bullets: 'none' }),
  single('roles-grouped', { grouped: true, heads: ['{T}>{d}'], bullets: 'list' }),
  single('two-pages', { size: 13, footer: true, bullets: 'list' }),
  columns('sidebar-left', 'sidebar-left', { contact: 'section' }),
  columns('sidebar-left-dark', 'sidebar-left', {
    contact: 'section',
    color: '#203040',
    heading: 'plain-caps',
    skills: 'lines',
  }),
  columns('sidebar-right', 'sidebar-right', { contact: 'line' }),
  columns('sidebar-right-education', 'sidebar-right', {
    contact: 'section',
    aside: ['contact', 'education', 'skills', 'languages', 'certifications'],
  }),
  columns('band-and-columns', 'sidebar-left', { contact: 'two-lines', heading: 'size', skills: 'levels' }),
  columns('halves', 'halves', { contact: 'line', size: 9.5 }),
  columns('sidebar-bars', 'sidebar-left', { contact: 'section', skills: 'bars', spoken: 'pairs' }),
  columns('sidebar-two-pages', 'sidebar-right', { contact: 'line', size: 12.5, bullets: 'list' }),
  rails('date-rail', 'date-rail', { heads: ['{T}\n{c}, {p}', '{T}, {c}', '{C}\n{/t}'] }),
  rails('tabular', 'date-rail', { heads: ['{T}\n{c}, {p}', '{t}, {c}'], contact: 'labeled', heading: 'bold' }),
  rails('label-rail', 'label-rail', { heads: ['{T}>{d}\n{c}, {p}', '{C}>{p}\n{/t}>{d}', '{T} | {c} | {d}'] }),
  rails('table-rows', 'table', { heads: ['{T}\n{c}, {p}'], contact: 'labeled' }),
  rails('timeline', 'timeline', { heads: ['{d}\n{T}\n{c}, {p}', '{T}\n{c} | {d}'] }),
  rails('form', 'form', { contact: 'section', bullets: 'list' }),
];

const EAST = ['ja', 'zh'];

/** A style with this layout; the rest is random, in common combinations. */
export function styleOf(random: Random, layout: Layout, locale: Locale): Style {
  const east = EAST.includes(locale.language);
  const free: Style = {
    frame: 'single',
    heads: east ? eastHeads(locale.language) : WEST_HEADS,
    schools: east ? ['{C} {t}>{d}', '{d}　{c}　{t}', '{C}>{d}\n{t}'] : WEST_SCHOOLS,
    heading: random.pick(['size', 'caps-rule', 'bold', 'icon', 'plain-caps', 'size']),
    bullets: random.pick(['list', 'list', '•', '–', '-', '▪', '►', '✓', '◦']),
    dates: datesOf(random, locale.language),
    studyDates: random.pick(['same', 'same', 'years', 'end-year']),
    between: betweenOf(random, locale),
    skills: random.pick(['commas', 'groups', 'bullets', 'tags', 'lines', 'levels']),
    spoken: random.pick(['commas', 'lines', 'pairs', 'brackets']),
    contact: random.pick(['line', 'line', 'two-lines', 'stack', 'labeled']),
    contactMark: random.pick([' | ', ' • ', ' · ', '   ', ' – ']),
    aside: ['contact', 'skills', 'languages', 'certifications', 'interests'],
    order: random.chance(0.75)
      ? ['summary', 'experience', 'education', 'skills', 'certifications', 'languages', 'interests']
      : ['summary', 'skills', 'experience', 'education', 'languages', 'certifications', 'interests'],
    grouped: false,
    showPlace: random.chance(0.65),
    showHeadline: random.chance(0.5),
    font: random.pick(['Liberation Sans', 'Carlito', 'Liberation Serif', 'DejaVu Sans', 'Lato', 'P052', 'Nimbus Sans']),
    size: random.pick([9.5, 10, 10.5, 11]),
    color: random.pick(['#222222', '#1a4f8a', '#7a1f3d', '#0b6b5b']),
    capsName: random.chance(0.2),
    centeredName: random.chance(0.35),
    footer: random.chance(0.15),
    paper: locale.language === 'en' ? random.pick(['Letter', 'A4']) : 'A4',
  };
  const fixed = layout.fixed;
  const style = { ...free, ...fixed };
  if (east) return { ...style, ...eastOf(free, style) };
  return style;
}

/** Heads without Western words and separators. */
function eastOf(free: Style, style: Style): Partial<Style> {
  const rail = style.frame === 'date-rail' || style.frame === 'table';
  return {
    heads: rail ? ['{C}\n{t}', '{C}　{t}'] : free.heads,
    schools: rail ? ['{C}　{t}'] : free.schools,
    capsName: false,
    heading: style.heading === 'spaced' || style.heading === 'plain-caps' ? 'bold' : style.heading,
  };
}

const WEST_HEADS = [
  '{T}>{d}\n{c}, {p}',
  '{C}>{p}\n{/t}>{d}',
  '{T}, {c}>{d}',
  '{C}>{d}\n{t}',
  '{T} | {c}>{d}',
  '{T}\n{c} | {p} | {d}',
  '{C} – {t}>{d}',
  '{T}>{d}\n{/c} – {p}',
];
const WEST_SCHOOLS = [
  '{T}>{d}\n{c}',
  '{C}>{d}\n{t}',
  '{T}, {c}>{d}',
  '{T}\n{c}, {d}',
  '{C} – {t} ({d})',
  '{T} | {c} | {d}',
];

const eastHeads = (language: string) =>
  language === 'ja'
    ? ['{d}　{C}\n{t}', '{C}>{d}\n{t}', '{C}（{d}）\n{t}', '{d}\n{C}　{t}']
    : ['{d}   {C}   {t}', '{C}>{d}\n{t}', '{C} | {t}>{d}', '{C}　{t}　{d}', '{T}\n{c}>{d}'];

function datesOf(random: Random, language: string): Style['dates'] {
  if (language === 'ja') return random.pick(['east', 'east', 'east-slashes', 'east-dots']);
  if (language === 'zh') return random.pick(['east-dots', 'east-dots', 'east', 'east-slashes', 'iso']);
  if (language === 'de') return random.pick(['slashes', 'dots', 'long', 'short', 'slashes', 'years']);
  if (language === 'en') return random.pick(['short', 'long', 'short', 'slashes', 'years', 'iso']);
  return random.pick(['long', 'short', 'slashes', 'years']);
}

function betweenOf(random: Random, { language, until }: Locale): string {
  if (language === 'ja') return random.pick(['〜', '～', ' 〜 ', ' - ', '–']);
  if (language === 'zh') return random.pick(['-', ' - ', '–', '至', ' ~ ', '—']);
  return random.pick([' – ', ' - ', '–', ' — ', ` ${random.word(until)} `, ' – ', '-']);
}
