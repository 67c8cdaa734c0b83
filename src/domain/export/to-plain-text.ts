import type { ExportResume } from './export-resume.ts';
import { labelsIn } from '../labels/labels.ts';
import { writeSections, type WrittenEntry } from './write-section.ts';
import { writePeriod, writeValidity } from './write-period.ts';

/** Plain text for web forms that accept nothing else. Lines are not wrapped; entries are separated by empty lines. */
export function toPlainText(resume: ExportResume): string {
  const words = labelsIn(resume.language).document;
  const period = (of: Parameters<typeof writePeriod>[0]) => writePeriod(of, resume.language);
  const { name, headline, email, phone, location, links } = resume;
  return blocks(
    lines(name, headline, join(' | ', email, phone, location, ...links)),
    section(words.summary, [resume.summary ?? '']),
    section(
      words.experience,
      resume.experiences.map((one) =>
        lines(
          join(', ', one.title, one.company),
          join(' | ', period(one), one.location),
          one.description,
          ...one.statements.map((statement) => `- ${statement}`),
        ),
      ),
    ),
    section(
      words.education,
      resume.education.map((one) =>
        lines(
          join(', ', one.degree ?? one.field, one.institution),
          join(' | ', period(one), one.location),
          one.score,
          one.description,
          ...one.courses.map((course) => `- ${course}`),
        ),
      ),
    ),
    section(words.skills, [
      lines(
        ...resume.skills.map((group) => {
          const skills = group.skills.map((skill) => withMore(skill.name, skill.level)).join(', ');
          return group.name === null ? skills : `${group.name}: ${skills}`;
        }),
      ),
    ]),
    section(words.certifications, [
      lines(
        ...resume.certifications.map((one) =>
          join(', ', one.name, one.issuer, one.number, writeValidity(one, resume.language), one.url),
        ),
      ),
    ]),
    section(words.languages, [lines(...resume.languages.map((one) => withMore(one.name, one.fluency)))]),
    ...writeSections(resume.sections, resume.language).map(({ heading, line, entries }) =>
      section(heading, line === null ? entries.map(entryText) : [line]),
    ),
  ).concat('\n');
}

const entryText = ({ title, place, period, location, text, items, keywords, url }: WrittenEntry) =>
  lines(
    join(', ', title, place),
    join(' | ', period, location),
    text,
    ...items.map((item) => `- ${item}`),
    keywords,
    url,
  );
const withMore = (name: string, more: string | null) => (more === null ? name : `${name} (${more})`);
const join = (by: string, ...parts: (string | null)[]) => parts.filter((part) => part !== null && part !== '').join(by);
const lines = (...parts: (string | null)[]) => join('\n', ...parts);
const blocks = (...parts: string[]) => join('\n\n', ...parts);

function section(heading: string, entries: string[]): string {
  const body = blocks(...entries);
  return body === '' ? '' : `${heading}\n\n${body}`;
}
