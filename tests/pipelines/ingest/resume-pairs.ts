import { composeResume } from '../../../scripts/resumes/compose.ts';
import { LAYOUTS, styleOf } from '../../../scripts/resumes/layouts.ts';
import { LOCALES } from '../../../scripts/resumes/people/locales.ts';
import { makePerson } from '../../../scripts/resumes/people/make-person.ts';
import type { Person } from '../../../scripts/resumes/people/person.ts';
import { randomOf, type Random } from '../../../scripts/resumes/random.ts';
import { writeDocx } from '../../../scripts/resumes/writers/docx.ts';
import { writeMarkdown } from '../../../scripts/resumes/writers/markdown.ts';
import { writePlain } from '../../../scripts/resumes/writers/plain.ts';
import type { ParsedResume } from '../../../src/domain/resume/parsed-resume.ts';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { readDocument } from '../../../src/services/reading/read-document.ts';

/** A document as it is when the merge step starts. */
export interface ReadResume {
  text: string;
  parsed: ParsedResume;
}

export async function readResume(bytes: Uint8Array, fileName: string): Promise<ReadResume> {
  const read = await readDocument({ bytes, fileName });
  return { text: read.text, parsed: read.structured ?? parseResume({ ...read, fileName }) };
}

/** Two resumes of one person from different years, in different layouts and formats; occasionally of two people. */
export async function resumePair(seed: number): Promise<{ older: ReadResume; newer: ReadResume }> {
  const random = randomOf(seed);
  const locale = random.chance(0.6) ? LOCALES[0] : random.pick(LOCALES);
  if (!locale) throw new Error('no locale');
  const person = makePerson(random, locale);
  const other = random.chance(0.15) ? makePerson(random, locale) : yearsAgo(random, person);
  return { older: await written(random, other), newer: await written(random, person) };
}

/** The same person before the last role, with some different words and numbers. */
function yearsAgo(random: Random, person: Person): Person {
  const [latest, ...before] = person.roles;
  const hadLatest = before.length === 0 || random.chance(0.4);
  const roles = (hadLatest && latest ? [latest, ...before] : before).map((role, index) => ({
    ...role,
    title: random.chance(0.2) ? `Junior ${role.title}` : role.title,
    company: random.chance(0.3) ? `${role.company} Ltd.` : role.company,
    end: index === 0 ? null : role.end,
    highlights: role.highlights.filter(() => random.chance(0.8)).map((text) => earlierWords(random, text)),
  }));
  return {
    ...person,
    headline: random.chance(0.5) ? person.headline : `Aspiring ${person.headline}`,
    phone: random.chance(0.5) ? person.phone : '+44 20 7946 0018',
    roles,
    skills: person.skills.map((group) => ({ ...group, names: group.names.filter(() => random.chance(0.7)) })),
    certifications: person.certifications.filter(() => random.chance(0.6)),
    spoken: person.spoken.filter(() => random.chance(0.8)),
  };
}

function earlierWords(random: Random, text: string): string {
  if (random.chance(0.3)) return text.replace(/\d/u, (digit) => String((Number(digit) % 9) + 1));
  return random.chance(0.2) ? text.replace(/\bthe\b/u, 'their') : text;
}

async function written(random: Random, person: Person): Promise<ReadResume> {
  const style = styleOf(random, random.pick(LAYOUTS), person.locale);
  const { document } = composeResume(random, person, style);
  const bytes = (text: string) => new TextEncoder().encode(text);
  const writer = random.pick(['plain', 'markdown', 'docx'] as const);
  if (writer === 'docx') return readResume(await writeDocx(document, style), 'resume.docx');
  return writer === 'plain'
    ? readResume(bytes(writePlain(document)), 'resume.txt')
    : readResume(bytes(writeMarkdown(document)), 'resume.md');
}
