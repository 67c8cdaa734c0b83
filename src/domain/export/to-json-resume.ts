import { absoluteUrl } from './absolute-url.ts';
import type { ExportEducation, ExportExperience, ExportPeriod, ExportResume } from './export-resume.ts';

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.2.1/schema.json';

/**
 * JSON Resume 1.2.1. Data that the format has no member for (location and description of education, a role without an end that is
 * not current) goes into extra members, which the format allows and our own parser reads back.
 */
export function toJsonResume(resume: ExportResume): Record<string, unknown> {
  return present({
    $schema: SCHEMA,
    basics: basicsOf(resume),
    work: resume.experiences.map(workOf),
    education: resume.education.map(studyOf),
    certificates: resume.certifications.map(({ name, issuer, date, url }) =>
      present({ name, issuer, date, ...urlMember(url) }),
    ),
    skills: resume.skills.flatMap(skillMembers),
    languages: resume.languages.map(({ name, fluency }) => present({ language: name, fluency })),
    meta: present({
      canonical: SCHEMA,
      version: 'v1.2.1',
      lastModified: resume.changedAt.toISOString().slice(0, 19),
      language: resume.language,
    }),
  });
}

/** The schema's `format: email`, which knows ASCII alone. */
const EMAIL =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

function basicsOf({ name, headline, email, phone, summary, location, links }: ExportResume) {
  const hasEmail = email !== null && EMAIL.test(email);
  const [first, ...rest] = links;
  const home = first === undefined ? null : absoluteUrl(first);
  // The schema requires a valid `url` and `email`; invalid ones are kept as user names of a profile.
  const others = [...(email !== null && !hasEmail ? [{ network: 'E-mail', username: email }] : [])];
  const profiles = (home === null ? links : rest).map(profileOf);
  return present({
    name,
    label: headline,
    email: hasEmail ? email : null,
    phone,
    url: home,
    summary,
    location: location === null ? null : placeOf(location),
    profiles: [...profiles, ...others],
  });
}

/** `London, UK`: the city, then the region. The career graph stores locations as plain text. */
function placeOf(location: string): Record<string, string> {
  const [city = location, ...region] = location.split(', ');
  return region.length === 0 ? { city } : { city, region: region.join(', ') };
}

function profileOf(link: string): Record<string, string> {
  const url = absoluteUrl(link);
  if (url === null) return { network: 'Link', username: link };
  const { hostname, pathname } = new URL(url);
  const network = hostname.replace(/^www\./, '');
  const username = pathname.split('/').findLast((part) => part !== '');
  return { network, ...(username === undefined ? {} : { username }), url };
}

function workOf({ title, company, companyWebsite, location, description, statements, ...period }: ExportExperience) {
  return present({
    name: company,
    position: title,
    location,
    ...urlMember(companyWebsite),
    ...datesOf(period),
    summary: description,
    highlights: statements,
  });
}

function studyOf({ institution, degree, field, location, score, description, ...period }: ExportEducation) {
  // A degree is stored with its field; the format separates the two.
  const ends = degree !== null && field !== null && degree.endsWith(` ${field}`);
  return present({
    institution,
    studyType: ends ? degree.slice(0, -field.length - 1) : degree,
    area: field,
    ...datesOf(period),
    score,
    location,
    summary: description,
    ...(degree !== null && field !== null && !ends ? { degree } : {}),
  });
}

/** In this format a missing end means "current", so an unknown end needs an explicit `current: false`. */
function datesOf({ start, end, current }: ExportPeriod) {
  const isOpen = !current && end === null && start !== null;
  return { startDate: start, endDate: end, ...(isOpen || (current && start === null) ? { current } : {}) };
}

function urlMember(url: string | null): Record<string, string> {
  const absolute = url === null ? null : absoluteUrl(url);
  return absolute === null ? {} : { url: absolute };
}

/** The format has one level per entry, so adjacent skills with the same level share an entry. Keeps their order. */
function skillMembers({ name, skills }: ExportResume['skills'][number]): Record<string, unknown>[] {
  if (name === null) return skills.map((skill) => present({ name: skill.name, level: skill.level }));
  const stretches: { level: string | null; keywords: string[] }[] = [];
  for (const skill of skills) {
    const last = stretches.at(-1);
    if (last?.level === skill.level) last.keywords.push(skill.name);
    else stretches.push({ level: skill.level, keywords: [skill.name] });
  }
  return stretches.map((stretch) => present({ name, ...stretch }));
}

/** Drops nulls and empty lists. */
function present(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}
