import { absoluteUrl } from './absolute-url.ts';
import { isEmail } from './is-email.ts';
import type { ExportEducation, ExportExperience, ExportPeriod, ExportResume } from './export-resume.ts';

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.2.1/schema.json';

/**
 * JSON Resume 1.2.1. What the format has no member for (place and description of studies, that a role without an end does not
 * last) stands in members of our own, which it allows; our reader takes them back.
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

function basicsOf({ name, headline, email, phone, summary, location, links }: ExportResume) {
  const hasEmail = email !== null && isEmail(email);
  const [first, ...rest] = links;
  const home = first === undefined ? null : absoluteUrl(first);
  // Addresses that are none are kept as names of a profile, for the schema wants every `url` and `email` to be one.
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

/** `London, UK`: the town, then what it lies in. The graph keeps no more than the words. */
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
  // A degree is stored with its subject; the format keeps the two apart.
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

/** In this format no end means that it lasts: where the graph does not know, that has to be said. */
function datesOf({ start, end, current }: ExportPeriod) {
  const isOpen = !current && end === null && start !== null;
  return { startDate: start, endDate: end, ...(isOpen || (current && start === null) ? { current } : {}) };
}

function urlMember(url: string | null): Record<string, string> {
  const absolute = url === null ? null : absoluteUrl(url);
  return absolute === null ? {} : { url: absolute };
}

/** A level belongs to a whole entry there, so neighbours of one level stand together; their order stays. */
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

/** Without what is empty. */
function present(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}
