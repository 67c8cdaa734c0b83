import { resumeLines, type ResumeLine } from '../../src/domain/resume/resume-line.ts';
import type { LineLabel } from '../../src/domain/resume/sectioning/section-models.ts';
import type { TrainingResume } from './training-resumes.ts';

export interface LabeledResume {
  lines: ResumeLine[];
  /** Null for a line whose label is not known. */
  labels: (LineLabel | null)[];
}

/** Letters and digits only: headings are printed in capitals, letter-spaced or with a mark. */
export const squash = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The heading above says which section a line is in; for roles the person's own words say whether it is head or content. */
export function labelLines({ person, otherHeadings, document }: TrainingResume): LabeledResume {
  const lines = resumeLines(document);
  const headings = headingLabels(person.locale.headings, otherHeadings);
  const body = person.roles.flatMap(({ highlights }) => highlights.map(squash));
  const contacts = [person.name, person.email, person.phone, person.place, person.headline, ...person.links]
    .map(squash)
    .filter((text) => text.length > 3);
  let section: LineLabel = 'header';
  const labels = lines.map(({ text, segments, start }): LineLabel | null => {
    const said = squash(text);
    const lead = squash(text.slice(0, (segments[0]?.end ?? start) - start));
    const [opened, beside] = [headings.get(said), headings.get(lead)];
    if (opened) {
      section = opened;
      return 'heading';
    }
    // A heading beside its content.
    if (segments.length > 1 && beside) {
      section = beside;
      return null;
    }
    if (section !== 'exphead') return section !== 'header' && contacts.includes(said) ? 'header' : section;
    return said.length > 3 && body.some((one) => one.includes(said) || said.includes(one)) ? 'expbody' : 'exphead';
  });
  return { lines, labels };
}

function headingLabels(known: Record<string, string>, others: string[]): Map<string, LineLabel> {
  const labels: Record<string, LineLabel> = { experience: 'exphead', interests: 'other', contact: 'header' };
  return new Map([
    ...Object.entries(known).map(([kind, heading]) => [squash(heading), labels[kind] ?? (kind as LineLabel)] as const),
    ...others.map((heading) => [squash(heading), 'other'] as const),
  ]);
}
