import { SECTION_ENTRY_KINDS } from '../../../domain/career-graph/section-entry.ts';
import { JSON_SECTIONS, MAIL_NETWORK, type JsonSectionName } from '../../../domain/export/json-resume-sections.ts';
import { DocumentUnreadable } from '../../../domain/resume/document-unreadable.ts';
import { emptyResume } from '../../../domain/resume/empty-resume.ts';
import { readMetrics } from '../../../domain/metrics/read-metrics.ts';
import type { Field, ParsedAchievement, ParsedResume } from '../../../domain/resume/parsed-resume.ts';
import { decodeText } from '../decode-text.ts';
import { createSourceWriter, type SourceWriter } from '../source-writer.ts';
import { jsonRecord, type Json, type JsonRecord } from './json-value.ts';
import { writeSectionEntry } from './write-section-entry.ts';

const SECTION_NAMES = ['volunteer', 'awards', 'publications', 'projects', 'interests', 'references'] as const;

const SECTIONS = ['basics', 'work', 'education', 'skills', 'languages', 'certificates', ...SECTION_NAMES];

/**
 * Reads JSON Resume 1.0 to 1.2, including former member names. Writes the values as readable text, with their spans; what the format
 * doesn't have is unplaced.
 */
export function readJsonResume(
  bytes: Uint8Array,
  fileName: string,
): { text: string; modifiedAt: string | null; structured: ParsedResume } {
  const json = parse(decodeText(bytes), fileName);
  const root = jsonRecord(json);
  if (typeof json !== 'object' || json === null || !SECTIONS.some((name) => name in json))
    throw new DocumentUnreadable(
      'not_a_resume',
      `${fileName} is JSON but not a JSON Resume: it has none of ${SECTIONS.slice(0, 6).join(', ')}. See jsonresume.org for the format.`,
    );
  const writer = createSourceWriter();
  const certificates = root.records('certificates', 'certifications');
  const structured: ParsedResume = {
    ...emptyResume(),
    language: root.record('meta').text('language'),
    profile: writeBasics(writer, root.record('basics')),
    experiences: section(writer, 'Experience', root.records('work'), writeWork),
    education: section(writer, 'Education', root.records('education'), writeEducation),
    skills: section(writer, 'Skills', root.records('skills'), writeSkills).flat(),
    certifications: section(writer, 'Certifications', certificates.filter(isCertificate), (w, one) => {
      w.line();
      const name = w.value(one.text('name', 'title'));
      const issuer = w.value(one.text('issuer'), ', ');
      const date = w.date(one.text('date'), ', ');
      const expires = w.date(one.text('endDate', 'expires', 'expirationDate'), ' – ');
      const number = w.value(one.text('number'), ', ');
      const url = w.value(one.text('url', 'website'), ', ');
      return name && { name, issuer, date, url, number, expires };
    }),
    languages: section(writer, 'Languages', root.records('languages'), (w, one) => {
      w.line();
      const name = w.value(one.text('language', 'name'));
      const fluency = w.value(one.text('fluency', 'level'), ' – ');
      return name && { name, fluency };
    }),
  };
  structured.sections = [
    ...SECTION_NAMES.flatMap((name) => writeSection(writer, name, root.records(name))),
    ...writeSection(
      writer,
      'certificates',
      certificates.filter((one) => !isCertificate(one)),
    ),
  ];
  writeUnread(writer, root);
  structured.unplaced = writer.unplaced(structured);
  if (writer.text().trim() === '')
    throw new DocumentUnreadable('no_text', `${fileName} is an empty JSON Resume. Fill it in and upload it again.`);
  const modified = root.record('meta').text('lastModified');
  const modifiedAt = modified !== null && Number.isFinite(Date.parse(modified)) ? modified : null;
  return { text: writer.text(), modifiedAt, structured };
}

function parse(text: string, fileName: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (cause) {
    throw new DocumentUnreadable('corrupt', `${fileName} is not valid JSON. Export it again and upload the new file.`, {
      cause,
    });
  }
}

function section<T>(
  writer: SourceWriter,
  title: string,
  items: JsonRecord[],
  write: (writer: SourceWriter, item: JsonRecord) => T | null,
): T[] {
  if (items.length > 0) writer.heading(title);
  return items.flatMap((item) => {
    const made = write(writer, item);
    return made === null ? [] : [made];
  });
}

function writeBasics(writer: SourceWriter, basics: JsonRecord): ParsedResume['profile'] {
  const name = writer.value(basics.text('name'));
  writer.line();
  const headline = writer.value(basics.text('label'));
  writer.line();
  const email = writer.value(basics.text('email'));
  writer.line();
  const phone = writer.value(basics.text('phone'));
  writer.line();
  const place = basics.record('location');
  const address = writer.value(place.text('address'));
  const postalCode = writer.value(place.text('postalCode'), ', ');
  const city = writer.value(place.text('city'), ', ');
  const region = writer.value(place.text('region'), ', ');
  const countryCode = writer.value(place.text('countryCode'), ', ');
  const location = joined([city, region, countryCode], ', ');
  writer.line();
  const website = writer.value(basics.text('url', 'website'));
  writer.line();
  const image = writer.value(basics.text('image', 'picture'));
  const accounts = basics.records('profiles').flatMap((one) => writeAccount(writer, one));
  const links = [website, ...accounts.map(({ link }) => link)].filter((link) => link !== null);
  const about = basics.text('summary');
  if (about) writer.heading('Summary');
  const summary = writer.passage(about);
  const details = { image, website, address, postalCode, city, region, countryCode };
  const named = accounts.map(({ network, username, url, spans }) => ({ network, username, url, spans }));
  const isOwn = named.find(({ network }) => network === MAIL_NETWORK);
  return {
    ...{ name, headline, phone, location, summary, links, ...details },
    // Our own exports write addresses here that the format doesn't accept as such.
    email: email ?? (isOwn?.username ? fieldAt(isOwn.username, isOwn.spans) : null),
    accounts: email ? named : named.filter((account) => account !== isOwn),
  };
}

function writeAccount(writer: SourceWriter, one: JsonRecord) {
  writer.line();
  const network = writer.value(one.text('network'));
  const username = writer.value(one.text('username'), ' ');
  const link = writer.value(one.text('url'), ' ');
  const spans = [network, username, link].flatMap((field) => field?.spans ?? []);
  if (spans.length === 0) return [];
  const [networkName, name, url] = [network, username, link].map((field) => field?.value ?? null);
  return [{ network: networkName ?? null, username: name ?? null, url: url ?? null, spans, link }];
}

const fieldAt = (value: string, spans: Field<string>['spans']): Field<string> => ({
  value,
  spans: spans.slice(1, 2),
  confidence: 0.98,
  reviewReason: null,
});

/** Joins values on one line into one field. */
function joined(fields: (Field<string> | null)[], separator: string): Field<string> | null {
  const present = fields.filter((field) => field !== null);
  const [first] = present;
  if (!first) return null;
  return {
    ...first,
    value: present.map(({ value }) => value).join(separator),
    spans: present.flatMap(({ spans }) => spans),
  };
}

function writeWork(writer: SourceWriter, work: JsonRecord): ParsedResume['experiences'][number] | null {
  writer.line();
  const title = writer.value(work.text('position'));
  const company = writer.value(work.text('name', 'company'), ', ');
  const location = writer.value(work.text('location'), ', ');
  writer.line();
  const start = writer.date(work.text('startDate'));
  const until = work.text('endDate');
  const end = writer.date(until, ' – ');
  const url = writer.value(work.text('url', 'website'), ', ');
  const companyDescription = writer.value(work.text('description'), ', ');
  writer.line();
  const description = writer.passage(work.text('summary'));
  const achievements = work.texts('highlights').flatMap((highlight) => writeStatement(writer, highlight));
  const current = work.flag('current') ?? (start !== null && (until === null || /present|current|now/i.test(until)));
  const isSaid = title || company || description || achievements.length > 0;
  const details = { url, companyDescription };
  return isSaid ? { company, title, location, start, end, current, description, achievements, ...details } : null;
}

function writeStatement(writer: SourceWriter, statement: string): ParsedAchievement[] {
  writer.line('• ');
  const text = writer.value(statement);
  return text ? [{ text, metrics: readMetrics(text.value) }] : [];
}

function writeEducation(writer: SourceWriter, one: JsonRecord): ParsedResume['education'][number] | null {
  writer.line();
  // Our own extension, for degrees that don't end with their field.
  const whole = writer.value(one.text('degree'));
  const said = one.text('studyType');
  const type = said === whole?.value ? null : writer.value(said, whole ? ', ' : '');
  const field = writer.value(one.text('area'), whole ? ', ' : type ? ' ' : '');
  const degree = whole ?? joined([type, field], ' ');
  const institution = writer.value(one.text('institution'), ', ');
  writer.line();
  const start = writer.date(one.text('startDate'));
  const end = writer.date(one.text('endDate'), ' – ');
  const score = writer.value(one.text('score', 'gpa'), ', ');
  const url = writer.value(one.text('url', 'website'), ', ');
  const courses = one.texts('courses').flatMap((course) => {
    writer.line('• ');
    return writer.value(course) ?? [];
  });
  const location = writer.value(one.text('location'), ', ');
  writer.line();
  const description = writer.passage(one.text('summary', 'description'));
  const current = one.flag('current') ?? false;
  const isSaid = institution || degree || field || courses.length > 0;
  const details = { url, courses };
  return isSaid ? { institution, degree, field, location, start, end, current, score, description, ...details } : null;
}

function writeSkills(writer: SourceWriter, group: JsonRecord): ParsedResume['skills'] {
  writer.line();
  const keywords = group.texts('keywords');
  const category = group.text('name');
  const level = group.text('level');
  const name = writer.value(category);
  const levelField = writer.value(level, ' – ');
  // Categories and levels of skills have no evidence of their own.
  if (name ?? keywords[0]) for (const field of [name, levelField]) writer.place(field);
  if (keywords.length === 0) return name ? [{ name, category: null, level }] : [];
  return keywords.flatMap((keyword, index) => {
    const skill = writer.value(keyword, index > 0 ? ', ' : name ? ': ' : '');
    return skill ? [{ name: skill, category: name?.value ?? null, level }] : [];
  });
}

/** Our exports keep licenses and courses among the certificates. */
const isCertificate = (one: JsonRecord) => one.oneOf('kind', SECTION_ENTRY_KINDS) === null;

function writeSection(writer: SourceWriter, name: JsonSectionName, items: JsonRecord[]): ParsedResume['sections'] {
  return section(writer, JSON_SECTIONS[name].heading, items, (w, one) => writeSectionEntry(w, name, one));
}

/** What the format doesn't have, so that it's in the text and listed as unplaced. */
function writeUnread(writer: SourceWriter, root: JsonRecord): void {
  const unread = root.unread().filter(({ path }) => !/^(\$schema$|meta\b)/.test(path));
  if (unread.length > 0) writer.heading('Other members');
  for (const { path, text } of unread) {
    writer.line(`${path}: `);
    writer.value(text);
  }
}
