import { groupEntries } from '../../src/domain/resume/group-entries.ts';
import { headPieces } from '../../src/domain/resume/heads/head-pieces.ts';
import type { PiecedHead } from '../../src/domain/resume/heads/piece-features.ts';
import type { HeadLabel } from '../../src/domain/resume/heads/tag-heads.ts';
import type { ResumeLine } from '../../src/domain/resume/resume-line.ts';
import type { Role } from '../resumes/people/person.ts';
import type { Random } from '../resumes/random.ts';
import { squash, type LabeledResume } from './label-lines.ts';
import type { TrainingResume } from './training-resumes.ts';

export interface LabeledHeads {
  heads: PiecedHead[];
  labels: HeadLabel[][];
}

/** The heads of a resume's roles, with the label of each piece. Some heads wrongly include the first line of the content. */
export function labelHeads(
  random: Random,
  { person, document }: TrainingResume,
  { lines, labels }: LabeledResume,
): LabeledHeads {
  const isRole = (index: number) => labels[index] === 'exphead' || labels[index] === 'expbody';
  const sections: ResumeLine[][] = [];
  for (const [index, line] of lines.entries()) {
    if (!isRole(index)) continue;
    if (!isRole(index - 1)) sections.push([]);
    sections.at(-1)?.push(line);
  }
  const heads = sections.flatMap(groupEntries).map(({ head, body }) => {
    const more = random.chance(0.08) ? body.slice(0, 1) : [];
    const all = [...head, ...more];
    return { lines: all, pieces: headPieces(document.text, all) };
  });
  return { heads, labels: heads.map((head) => labelsOf(head, person.roles)) };
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
    return 'rest';
  });
}
