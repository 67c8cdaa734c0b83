import type { Field } from '../../src/domain/resume/parsed-resume.ts';
import { parseResume } from '../../src/domain/resume/parse-resume.ts';
import type { ModelResume } from '../../src/pipelines/ingest/model-resume.ts';
import { readDocument } from '../../src/services/reading/read-document.ts';
import type { FakeAnswer } from './answer-question.ts';

/** Inventions that are in no resume. */
const INVENTED = {
  role: {
    company: 'Vandelay Industries',
    title: 'Chief Latex Officer',
    location: 'Singapore',
    period: 'May 1991 – June 1998',
    description: null,
    achievements: ['Imported 4,711 tons of latex'],
  },
  statement: 'Won a contract worth $44 million for Vandelay Industries',
  skill: { name: 'Latex importing', category: null, level: null },
};

/** A long line that continues with a lowercase letter on the next. */
const BROKEN_LINE = /^(.{60,})\n(?=\p{Ll})/gmu;

/** Sorts the text with the local parser's rules, without the layout they usually have, and adds some inventions. */
export async function sortResume(input: string): Promise<FakeAnswer> {
  const text = input.replace(BROKEN_LINE, '$1 ');
  const read = await readDocument({ bytes: Buffer.from(text), fileName: 'resume.txt' });
  const { profile, experiences, education, skills, certifications, languages, sections } = parseResume(read);
  const periodOf = periodsIn(read.text);
  const value: ModelResume = {
    profile: {
      name: word(profile.name),
      headline: word(profile.headline),
      email: word(profile.email),
      phone: word(profile.phone),
      location: word(profile.location),
      summary: word(profile.summary),
      links: profile.links.map(({ value: link }) => link),
    },
    experiences: experiences.map((one) => ({
      company: word(one.company),
      title: word(one.title),
      location: word(one.location),
      period: periodOf(one),
      description: word(one.description),
      achievements: one.achievements.map(({ text }) => text.value),
    })),
    education: education.map((one) => ({
      institution: word(one.institution),
      degree: word(one.degree),
      field: word(one.field),
      location: word(one.location),
      period: periodOf(one),
      score: word(one.score),
      description: word(one.description),
    })),
    skills: skills.map(({ name, category, level }) => ({ name: name.value, category, level })),
    certifications: certifications.map(({ name, issuer, date, url, number = null, expires = null }) => ({
      name: name.value,
      issuer: word(issuer),
      date: periodOf({ start: date, end: null, current: false }),
      url: word(url),
      number: word(number),
      expires: periodOf({ start: expires, end: null, current: false }),
    })),
    languages: languages.map(({ name, fluency }) => ({ name: name.value, fluency: word(fluency) })),
    sections: sections.map((one) => ({
      kind: one.kind,
      heading: one.heading,
      title: word(one.title),
      organization: word(one.organization),
      role: word(one.roles[0] ?? null),
      location: word(one.location),
      period: periodOf({ ...one, start: one.start ?? one.date }),
      number: word(one.number),
      url: word(one.url),
      text: word(one.text),
      items: one.items.map(({ value: item }) => item),
    })),
  };
  const { role, statement, skill } = INVENTED;
  value.experiences[0]?.achievements.push(statement);
  value.experiences.push(role);
  value.skills.push(skill);
  return { value, lies: [statement, `${role.title} at ${role.company}`, `the skill ${skill.name}`] };
}

const word = (field: Field<string> | null) => field?.value ?? null;

/** Periods as written; for a current role, up to the end of the line. */
const periodsIn =
  (text: string) =>
  ({ start, end, current }: { start: Field<string> | null; end: Field<string> | null; current: boolean }) => {
    const spans = [...(start?.spans ?? []), ...(end?.spans ?? [])];
    if (spans.length === 0) return null;
    const from = Math.min(...spans.map((span) => span.start));
    const to = Math.max(...spans.map((span) => span.end));
    const endOfLine = text.indexOf('\n', to);
    return text.slice(from, current ? (endOfLine === -1 ? text.length : endOfLine) : to);
  };
