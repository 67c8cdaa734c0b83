import { DocumentUnreadable } from '../../../domain/resume/document-unreadable.ts';
import { emptyResume } from '../../../domain/resume/empty-resume.ts';
import { readMetrics } from '../../../domain/metrics/read-metrics.ts';
import type { Field, ParsedAchievement, ParsedResume } from '../../../domain/resume/parsed-resume.ts';
import { decodeText } from '../decode-text.ts';
import { createSourceWriter, type SourceWriter } from '../source-writer.ts';
import { jsonRecord, type Json, type JsonRecord } from './json-value.ts';

/** Sections that have no place in the career graph yet. They are written to the text and listed as unplaced. */
const OTHERS = ['volunteer', 'awards', 'publications', 'interests', 'references', 'projects'];

const SECTIONS = ['basics', 'work', 'education', 'skills', 'languages', 'certificates', ...OTHERS];

/** Reads JSON Resume 1.0 to 1.2, including former member names. Writes the values as readable text, with their spans. */
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
  const structured: ParsedResume = {
    ...emptyResume(),
    language: root.record('meta').text('language'),
    profile: writeBasics(writer, root.record('basics')),
    experiences: section(writer, 'Experience', root.list('work'), writeWork),
    education: section(writer, 'Education', root.list('education'), writeEducation),
    skills: section(writer, 'Skills', root.list('skills'), writeSkills).flat(),
    certifications: section(writer, 'Certifications', root.list('certificates', 'certifications'), (w, one) => {
      w.line();
      const name = w.value(one.text('name', 'title'));
      const issuer = w.value(one.text('issuer'), ', ');
      const date = w.date(one.text('date'), ', ');
      const url = w.value(one.text('url', 'website'), ', ');
      return name && { name, issuer, date, url };
    }),
    languages: section(writer, 'Languages', root.list('languages'), (w, one) => {
      w.line();
      const name = w.value(one.text('language', 'name'));
      const fluency = w.value(one.text('fluency', 'level'), ' – ');
      return name && { name, fluency };
    }),
  };
  structured.unplaced = OTHERS.flatMap((name) => writeOther(writer, name, root.list(name)));
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
  items: Json[],
  write: (writer: SourceWriter, item: JsonRecord) => T | null,
): T[] {
  if (items.length > 0) writer.heading(title);
  return items.flatMap((item) => {
    const made = write(writer, jsonRecord(item));
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
  writer.value(place.text('address'));
  writer.value(place.text('postalCode'), ', ');
  const location = joined(
    [
      writer.value(place.text('city'), ', '),
      writer.value(place.text('region'), ', '),
      writer.value(place.text('countryCode'), ', '),
    ],
    ', ',
  );
  const links: (Field<string> | null)[] = [];
  writer.line();
  links.push(writer.value(basics.text('url', 'website')));
  for (const profile of basics.list('profiles').map(jsonRecord)) {
    writer.line();
    writer.value(profile.text('network'));
    const link = writer.value(profile.text('url'), ' ');
    if (link) links.push(link);
    else writer.value(profile.text('username'), ' ');
  }
  const about = basics.text('summary');
  if (about) writer.heading('Summary');
  const summary = writer.value(about);
  return { name, headline, email, phone, location, summary, links: links.filter((link) => link !== null) };
}

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
  writer.value(work.text('url', 'website'), ', ');
  writer.value(work.text('description'), ', ');
  writer.line();
  const description = writer.value(work.text('summary'));
  const achievements = work.texts('highlights').flatMap((highlight) => writeStatement(writer, highlight));
  const current = work.flag('current') ?? (start !== null && (until === null || /present|current|now/i.test(until)));
  return title || company ? { company, title, location, start, end, current, description, achievements } : null;
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
  const type = whole ? null : writer.value(one.text('studyType'));
  const field = writer.value(one.text('area'), whole ? ', ' : type ? ' ' : '');
  const degree = whole ?? joined([type, field], ' ');
  const institution = writer.value(one.text('institution'), ', ');
  writer.line();
  const start = writer.date(one.text('startDate'));
  const end = writer.date(one.text('endDate'), ' – ');
  const score = writer.value(one.text('score', 'gpa'), ', ');
  writer.value(one.text('url', 'website'), ', ');
  for (const course of one.texts('courses')) {
    writer.line('• ');
    writer.value(course);
  }
  const location = writer.value(one.text('location'), ', ');
  writer.line();
  const description = writer.value(one.text('summary', 'description'));
  const current = one.flag('current') ?? false;
  return institution || degree
    ? { institution, degree, field, location, start, end, current, score, description }
    : null;
}

function writeSkills(writer: SourceWriter, group: JsonRecord): ParsedResume['skills'] {
  writer.line();
  const keywords = group.texts('keywords');
  const category = group.text('name');
  const level = group.text('level');
  const name = writer.value(category);
  writer.value(level, ' – ');
  if (keywords.length === 0) return name ? [{ name, category: null, level }] : [];
  return keywords.flatMap((keyword, index) => {
    const skill = writer.value(keyword, index > 0 ? ', ' : name ? ': ' : '');
    return skill ? [{ name: skill, category: name?.value ?? null, level }] : [];
  });
}

function writeOther(writer: SourceWriter, title: string, items: Json[]): ParsedResume['unplaced'] {
  const heading = title[0]?.toUpperCase() + title.slice(1);
  if (items.length > 0) writer.heading(heading);
  return items.flatMap((item) => {
    writer.line();
    const spans = textsIn(item).flatMap((text, place) => writer.value(text, place === 0 ? '' : ', ')?.spans ?? []);
    const [first, last] = [spans[0], spans.at(-1)];
    if (!first || !last) return [];
    const span = { start: first.start, end: last.end };
    return [{ section: heading, text: writer.text().slice(span.start, span.end), span }];
  });
}

/** All strings and numbers within a value, in order. */
function textsIn(value: Json): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
