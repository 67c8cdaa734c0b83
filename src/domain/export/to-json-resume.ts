import { absoluteUrl } from './absolute-url.ts';
import type {
  ExportEducation,
  ExportExperience,
  ExportPeriod,
  ExportPersonDetails,
  ExportResume,
} from './export-resume.ts';
import { MAIL_NETWORK } from './json-resume-sections.ts';
import { present } from './present.ts';
import { sectionMembers } from './section-members.ts';

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.2.1/schema.json';

/**
 * JSON Resume 1.2.1. Data that the format has no member or section for (location and description of education, a role without an end
 * that is not current, patents and memberships) goes into extra members, which the format allows and our own parser reads back.
 */
export function toJsonResume(resume: ExportResume): Record<string, unknown> {
  const sections = sectionMembers(resume.sections);
  return present({
    $schema: SCHEMA,
    basics: basicsOf(resume),
    work: resume.experiences.map(workOf),
    education: resume.education.map(studyOf),
    ...sections,
    certificates: [
      ...resume.certifications.map(({ url, expires, ...one }) =>
        present({ ...one, endDate: expires, ...urlMember(url) }),
      ),
      ...(sections.certificates ?? []),
    ],
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

function basicsOf({ name, headline, email, phone, summary, location, links, details }: ExportResume) {
  const hasEmail = email !== null && EMAIL.test(email);
  const accounts = details?.accounts ?? [];
  const others = links.filter((link) => !accounts.some(({ url }) => url === link));
  const first = details?.website ?? others[0];
  const home = first === undefined ? null : absoluteUrl(first);
  // The schema requires a valid `url` and `email`; invalid ones are kept as user names of a profile.
  const mail = [...(email !== null && !hasEmail ? [{ network: MAIL_NETWORK, username: email }] : [])];
  const profiles = [
    ...accounts.map((account) => present({ ...account, ...urlOrName(account) })),
    ...(home === null ? others : others.filter((link) => link !== first)).map(profileOf),
  ];
  return present({
    name,
    label: headline,
    image: details?.image ?? null,
    email: hasEmail ? email : null,
    phone,
    url: home,
    summary,
    location: locationOf(location, details),
    profiles: [...profiles, ...mail],
  });
}

function locationOf(location: string | null, details: ExportPersonDetails | null): Record<string, unknown> | null {
  const { address = null, postalCode = null, city = null, region = null, countryCode = null } = details ?? {};
  const parts = present({ address, postalCode, city, region, countryCode });
  if (Object.keys(parts).length > 0) return parts;
  return location === null ? null : placeOf(location);
}

/** The schema requires a valid `url`. */
function urlOrName({ username, url }: ExportPersonDetails['accounts'][number]) {
  const absolute = url === null ? null : absoluteUrl(url);
  return url === null || absolute !== null ? { url: absolute } : { username: username ?? url, url: null };
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

function workOf(role: ExportExperience) {
  const { title, company, companyWebsite, companyDescription, url, location, description, statements, ...period } =
    role;
  return present({
    name: company,
    position: title,
    location,
    description: companyDescription,
    ...urlMember(url ?? companyWebsite),
    ...datesOf(period),
    summary: description,
    highlights: statements,
  });
}

function studyOf(study: ExportEducation) {
  const { institution, degree, field, location, score, description, url, courses, start, end, current } = study;
  // A degree is stored with its field; the format separates the two.
  const ends = degree !== null && field !== null && degree.endsWith(` ${field}`);
  const type = degree === field ? null : degree;
  return present({
    institution,
    ...urlMember(url),
    studyType: ends ? degree.slice(0, -field.length - 1) : type,
    area: field,
    startDate: start,
    endDate: end,
    ...(current && { current }),
    score,
    courses,
    location,
    summary: description,
    ...(type !== null && field !== null && !ends ? { degree } : {}),
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
