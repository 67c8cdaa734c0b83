import { groupEntries } from '../../src/domain/resume/group-entries.ts';
import { headPieces } from '../../src/domain/resume/heads/head-pieces.ts';
import type { PiecedHead } from '../../src/domain/resume/heads/piece-features.ts';
import type { HeadLabel, StudyLabel } from '../../src/domain/resume/heads/tag-heads.ts';
import type { ResumeLine } from '../../src/domain/resume/resume-line.ts';
import type { Role, Study } from '../resumes/people/person.ts';
import type { Random } from '../resumes/random.ts';
import type { LineLabel } from '../../src/domain/resume/sectioning/section-models.ts';
import { squash, type LabeledResume } from './label-lines.ts';
import type { TrainingResume } from './training-resumes.ts';

export interface LabeledHeads<Label = HeadLabel> {
  heads: PiecedHead[];
  labels: Label[][];
}

/** The heads of a resume's roles, with the label of each piece. Some heads wrongly include the first line of the content. */
export function labelHeads(random: Random, { person, document }: TrainingResume, labeled: LabeledResume): LabeledHeads {
  const heads = headsIn(random, document.text, labeled, ['exphead', 'expbody']);
  return { heads, labels: heads.map((head) => labelsOf(head, person.roles)) };
}

/** Likewise for degrees. */
export function labelStudies(
  random: Random,
  { person, document }: TrainingResume,
  labeled: LabeledResume,
): LabeledHeads<StudyLabel> {
  const heads = headsIn(random, document.text, labeled, ['education']);
  return { heads, labels: heads.map((head) => studyLabelsOf(head, person.studies)) };
}

function headsIn(random: Random, text: string, { lines, labels }: LabeledResume, of: LineLabel[]): PiecedHead[] {
  const isInside = (index: number) => of.some((label) => label === labels[index]);
  const sections: ResumeLine[][] = [];
  for (const [index, line] of lines.entries()) {
    if (!isInside(index)) continue;
    if (!isInside(index - 1)) sections.push([]);
    sections.at(-1)?.push(line);
  }
  return sections.flatMap(groupEntries).map(({ head, body }) => {
    const more = random.chance(0.08) ? body.slice(0, 1) : [];
    const all = [...head, ...more];
    return { lines: all, pieces: headPieces(text, all) };
  });
}

function studyLabelsOf({ lines, pieces }: PiecedHead, studies: Study[]): StudyLabel[] {
  const said = lines.map(({ text }) => squash(text)).join('\n');
  const fit = ({ degree, institution }: Study) =>
    [degree, institution].filter((value) => said.includes(squash(value))).length +
    (said.includes(squash(degree)) ? 0.5 : 0);
  const [study] = studies.toSorted((a, b) => fit(b) - fit(a));
  return pieces.map(({ text }): StudyLabel => {
    const piece = squash(text);
    if (!study || piece === '') return 'rest';
    const parts = { degree: squash(study.degree), school: squash(study.institution) };
    for (const label of ['degree', 'school'] as const) if (parts[label] === piece) return label;
    for (const label of ['degree', 'school'] as const)
      if (parts[label].includes(piece) && piece.length > 1) return label;
    for (const label of ['degree', 'school'] as const) if (piece.includes(parts[label])) return label;
    return 'rest';
  });
}

function labelsOf({ lines, pieces }: PiecedHead, roles: Role[]): HeadLabel[] {
  const said = lines.map(({ text }) => squash(text)).join('\n');
  const fit = ({ title, company, place }: Role) =>
    [title, company, place].filter((value) => said.includes(squash(value))).length +
    (said.includes(squash(title)) ? 0.5 : 0);
  const [role] = roles.toSorted((a, b) => fit(b) - fit(a));
  return pieces.map(({ text }): HeadLabel => {
    const piece = squash(text);
    if (!role || piece === '') return 'rest';
    const parts = { title: squash(role.title), company: squash(role.company), place: squash(role.place) };
    for (const label of ['title', 'company', 'place'] as const) if (parts[label] === piece) return label;
    for (const label of ['title', 'company', 'place'] as const)
      if (parts[label].includes(piece) && piece.length > 1) return label;
    // "Kranich Graz", without anything between.
    for (const label of ['company', 'title'] as const) if (piece.includes(parts[label])) return label;
    return 'rest';
  });
}
