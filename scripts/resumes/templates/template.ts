import type { Stratum } from '../layouts.ts';
import type { MonthOfYear, Person, Role, Study } from '../people/person.ts';
import type { Random } from '../random.ts';
import type { Truth } from '../truth.ts';
import { partialDate, writeDate, writeRange, type DateForm } from '../write-dates.ts';
import { escapeHtml } from '../writers/escape-html.ts';

/** A page modeled on a popular template, with its own markup. */
export interface Template {
  name: string;
  stratum: Stratum;
  /** By default all but Japanese and Chinese. */
  languages?: readonly string[];
  make: (random: Random, person: Person) => { html: string; truth: Truth };
}

export const esc = escapeHtml;
export const each = <T>(items: readonly T[], write: (item: T, index: number) => string): string =>
  items.map(write).join('');
export const list = (items: readonly string[]): string => `<ul>${each(items, (item) => `<li>${esc(item)}</li>`)}</ul>`;

/** How this page writes its dates. */
export function timesOf(random: Random, { locale }: Person, forms: readonly DateForm[], between = ' – ') {
  const form = random.pick(forms);
  const present = random.word(locale.present);
  return {
    form,
    role: (role: Pick<Role, 'start' | 'end'>) => writeRange(role, { form, between, present }, locale),
    study: (study: Study) => writeRange(study, { form: 'years', between, present }, locale),
    month: (month: MonthOfYear) => writeDate(month, form, locale),
    present,
  };
}

export const headingOf = (random: Random, { locale }: Person, kind: keyof Person['locale']['headings']): string =>
  esc(random.word(locale.headings[kind]));

interface Shown {
  form: DateForm;
  /** Format of education dates. */
  studies?: DateForm | 'end-year';
  phone?: boolean;
  links?: boolean;
  location?: string | null;
  summary?: boolean;
  places?: boolean;
  skills?: string[];
  certifications?: boolean;
  languages?: boolean;
}

/** The truth of a page that shows everything except what `shown` leaves out. */
export function truthOf(person: Person, shown: Shown): Truth {
  const studies = shown.studies ?? 'years';
  return {
    name: person.name,
    email: person.email,
    phone: shown.phone === false ? null : person.phone,
    location: shown.location === undefined ? person.place : shown.location,
    links: shown.links === false ? [] : person.links,
    summary: shown.summary === false ? null : person.summary,
    experiences: person.roles.map((role) => ({
      company: role.company,
      title: role.title,
      startDate: partialDate(role.start, shown.form),
      endDate: role.end ? partialDate(role.end, shown.form) : 'present',
      location: shown.places === false ? null : role.place,
      highlights: role.highlights,
    })),
    education: person.studies.map((study) => ({
      institution: study.institution,
      degree: study.degree,
      startDate: studies === 'end-year' ? null : partialDate(study.start, studies),
      endDate: partialDate(study.end, studies === 'end-year' ? 'years' : studies),
    })),
    skills: shown.skills ?? skillsOf(person),
    certifications: shown.certifications === false ? [] : person.certifications.map(({ name }) => name),
    languages: shown.languages === false ? [] : person.spoken.map(({ name }) => name),
  };
}

export const skillsOf = ({ skills }: Person): string[] => skills.flatMap(({ names }) => names);

export const page = (person: Person, css: string, body: string): string =>
  `<!doctype html><html lang="${person.locale.language}"><head><meta charset="utf-8"><style>* { box-sizing: border-box; margin: 0; padding: 0; } a { color: inherit; text-decoration: none; } ul { padding-left: 14pt; } ${css}</style></head><body>${body}</body></html>`;

export const linkOf = (link: string): string =>
  `<a href="${link.startsWith('http') ? link : `https://${link}`}">${esc(link)}</a>`;

/** An icon (letter, phone, pin): shapes without text. */
export const icon = (color: string): string =>
  `<svg width="9" height="9" viewBox="0 0 9 9"><path d="M1 1h7v5l-3 2H1z" fill="${color}"/></svg> `;
