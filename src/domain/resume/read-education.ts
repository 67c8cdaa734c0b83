import { overlapAny } from '../provenance/overlap.ts';
import { groupEntries, type Entry } from './group-entries.ts';
import type { Field, ParsedEducation } from './parsed-resume.ts';
import { SURE, tagStudies, type StudyLabel, type Tagged, type TaggedValue } from './heads/tag-heads.ts';
import { slicesOf } from './read-body.ts';
import { readPeriod } from './read-period.ts';
import type { ReaderModels } from './reader-models.ts';
import type { ResumeLine } from './resume-line.ts';
import { cutSlice, fieldOf, splitSlice, type Slice } from './slices.ts';
import { splitHead, type HeadName } from './split-head.ts';
import { goesOn } from './words/connectors.ts';
import { degreeLikeness, institutionLikeness, SCORE } from './words/education-words.ts';
import { isLocation } from './words/places.ts';
import { companyLikeness } from './words/role-words.ts';
import { isTown } from './words/towns.ts';

/** Reads one entry per degree, or per school if no degree is given. */
export function readEducation(source: string, lines: ResumeLine[], models: ReaderModels): ParsedEducation[] {
  const entries = groupEntries(lines).map((entry) => named(source, entry));
  const tags = tagStudies(
    source,
    entries.map(({ head }) => head),
    models,
  );
  const read = entries.map((entry, index) => educationOf(source, entry, tags[index]));
  return read.filter((one) => one.institution !== null || one.degree !== null);
}

function educationOf(source: string, { head, body }: Entry, tags: Tagged<StudyLabel> | undefined): ParsedEducation {
  const parts = splitHead(source, head);
  const scored = [...head, ...body].flatMap((line) => scoreIn(source, line) ?? []);
  const score = scored[0] ?? null;
  const names = parts.names
    .flatMap((name) => withoutScore(source, name))
    .flatMap((name) => splitSides(source, name))
    .flatMap((name) => withoutField(source, name))
    .filter(({ text }) => /\p{L}{2}/u.test(text));
  const listed = mostLike(names, (text) => institutionLikeness(text) - degreeLikeness(text) * 0.4);
  const listedDegree = mostLike(
    names.filter((name) => name !== listed),
    degreeLikeness,
  );
  // Where the lists know both, they are surer of where a name ends.
  const isTagged = !(listed && listedDegree) && tags !== undefined && tags.school !== null && tags.degree !== null;
  const institution = isTagged ? tags.school : listed;
  const degree = isTagged ? tags.degree : listedDegree;
  const taken = [institution, degree].filter((one) => one !== null);
  const others = names.filter((name) => !overlapAny([name], taken));
  // An unrecognized name is the school if there is a degree, and the degree if there is a school.
  const school = institution ?? (degree ? (others[0] ?? null) : null);
  const subject = degree ?? (institution ? (others.find((name) => name !== school) ?? null) : null);
  const within = subject ? fieldIn(source, subject) : null;
  // The field may be a separate name next to or below the degree.
  const area =
    degree && !within ? (others.find((name) => name !== school && name.text.split(' ').length <= 6) ?? null) : null;
  /** What the model says of a tagged name; a name that only the lists know is likely, any other is a guess. */
  const sureOf = (name: Slice) =>
    isTagged && (name === tags.school || name === tags.degree)
      ? (name as TaggedValue).chance
      : name === listed || name === listedDegree
        ? 0.92
        : 0.6;
  const left = others.filter((name) => name !== school && name !== subject && name !== area);
  const isScoreLine = (line: ResumeLine) =>
    score !== null &&
    line.start <= (score.spans[0]?.start ?? -1) &&
    line.end >= (score.spans[0]?.end ?? 0) &&
    line.text.length - score.value.length < 12;
  const details = [
    ...left,
    ...slicesOf(
      source,
      body.filter((line) => !isScoreLine(line)),
    ),
  ];
  return {
    institution:
      school && fieldOf(school, sureOf(school), sureOf(school) < SURE ? 'This may not be the school.' : null),
    degree:
      subject &&
      fieldOf(
        area ? [subject, area] : subject,
        sureOf(subject),
        sureOf(subject) < SURE ? 'This may not be the degree.' : null,
      ),
    field: within ?? (area && fieldOf(area, 0.8)),
    location: parts.locations[0] ? fieldOf(parts.locations[0], 0.85) : null,
    ...readPeriod(parts.dates, { aloneIs: 'end' }),
    score,
    description: details.length > 0 ? fieldOf(details, 0.8) : null,
  };
}

/** If the head has only a date, moves the following lines that look like a degree or school, even wrapped ones, into the head. */
function named(source: string, { head, body }: Entry): Entry {
  if (splitHead(source, head).names.length > 0) return { head, body };
  let length = 0;
  for (const { bullet, text } of body.slice(0, 3)) {
    const above = body[length - 1];
    const isName = degreeLikeness(text) + institutionLikeness(text) > 0 || (above && goesOn(above.text, text));
    if (bullet || !isName) break;
    length += 1;
  }
  return { head: [...head, ...body.slice(0, length)], body: body.slice(length) };
}

function mostLike(names: HeadName[], likeness: (text: string) => number): HeadName | null {
  const [best] = names.map((name) => ({ name, score: likeness(name.text) })).toSorted((a, b) => b.score - a.score);
  return best && best.score > 0 ? best.name : null;
}

/** Splits "B.S. Computer Science, State University" into degree and school, but not at a comma within either. */
function splitSides(source: string, name: HeadName): HeadName[] {
  if (degreeLikeness(name.text) === 0 || institutionLikeness(name.text) === 0) return [name];
  const text = source.slice(name.start, name.end);
  for (const match of text.matchAll(/[,،]\s+|\s+(?:at|from|an der|am|de la|alla)\s+(?=\p{Lu})/gu)) {
    const left = cutSlice(source, name.start, name.start + match.index);
    const right = cutSlice(source, name.start + match.index + match[0].length, name.end);
    const leftFirst =
      degreeLikeness(left.text) > 0 && institutionLikeness(left.text) === 0 && institutionLikeness(right.text) > 0;
    const rightFirst =
      institutionLikeness(left.text) > 0 && institutionLikeness(right.text) === 0 && degreeLikeness(right.text) > 0;
    if (leftFirst || rightFirst)
      return [
        { ...name, ...left },
        { ...name, ...right },
      ];
  }
  return [name];
}

/** "Princeton University, Computer Science": what follows a school is its town, a part of it, or the field. */
function withoutField(source: string, name: HeadName): HeadName[] {
  const parts = splitSlice(source, name, /[,،]\s+/g);
  const [school, rest] = parts;
  const isField =
    parts.length === 2 &&
    school !== undefined &&
    rest !== undefined &&
    institutionLikeness(school.text) > 0 &&
    institutionLikeness(rest.text) + degreeLikeness(rest.text) + companyLikeness(rest.text) === 0 &&
    !isLocation(rest.text) &&
    !isTown(rest.text) &&
    !/\d/.test(rest.text) &&
    rest.text.split(' ').length <= 5;
  return isField ? parts.map((part) => ({ ...name, ...part })) : [name];
}

function scoreIn(source: string, line: ResumeLine): Field<string> | null {
  const match = SCORE.exec(line.text);
  return match
    ? fieldOf(cutSlice(source, line.start + match.index, line.start + match.index + match[0].length), 0.9)
    : null;
}

function withoutScore(source: string, name: HeadName): HeadName[] {
  const match = SCORE.exec(source.slice(name.start, name.end));
  if (!match) return [name];
  const [before, after] = [
    cutSlice(source, name.start, name.start + match.index),
    cutSlice(source, name.start + match.index + match[0].length, name.end),
  ];
  return [before, after].filter(({ text }) => text !== '').map((part) => ({ ...name, ...part }));
}

/** "Bachelor of Science in Physics": the field after "in", or after the comma that follows the degree. */
function fieldIn(source: string, degree: Slice): Field<string> | null {
  const text = source.slice(degree.start, degree.end);
  const match = /\s(?:in|en|em|fach)\s+(?=\p{Lu})|^[^,]{2,40},\s+(?=\p{Lu})/u.exec(text);
  if (!match) return null;
  const subject = cutSlice(source, degree.start + match.index + match[0].length, degree.end);
  return subject.text === '' ? null : fieldOf(subject, 0.8);
}
