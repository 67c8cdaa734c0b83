import type { SectionKind } from '../words/section-names.ts';
import type { ResumeLine } from '../resume-line.ts';
import type { DescribedLines } from './describe-lines.ts';
import { probabilities, type LinearModel } from './linear-model.ts';
import { sectionFeatures } from './section-features.ts';

/** What a line can be. `exphead` and `expbody` are the head and the content of a role. */
export type LineLabel =
  | 'heading'
  | 'header'
  | 'summary'
  | 'exphead'
  | 'expbody'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certifications'
  | 'other';

/** Which section a line with the label is in. */
export const KIND_OF: Record<LineLabel, SectionKind | null> = {
  heading: null,
  header: 'contact',
  summary: 'summary',
  exphead: 'experience',
  expbody: 'experience',
  education: 'education',
  skills: 'skills',
  languages: 'languages',
  certifications: 'certifications',
  other: 'other',
};

/** Order of the kinds in the lists of probabilities. */
export const KINDS: readonly SectionKind[] = [
  'contact',
  'summary',
  'experience',
  'education',
  'skills',
  'languages',
  'certifications',
  'other',
];

/** For each line the probability that it is a heading, and of each kind of section if it isn't. */
export function judgeLines(
  { features: all }: DescribedLines,
  model: LinearModel<LineLabel>,
): { heading: number; kinds: number[] }[] {
  return all.map((features) => {
    const chances = probabilities(
      model,
      features.map((name) => [name, 1]),
    );
    const heading = chances[model.labels.indexOf('heading')] ?? 0;
    const kinds = KINDS.map((kind) =>
      chances.reduce((sum, chance, at) => (KIND_OF[model.labels[at] ?? 'other'] === kind ? sum + chance : sum), 0),
    );
    return { heading, kinds: kinds.map((chance) => chance / (1.001 - heading)) };
  });
}

/** The probability of each kind for a section with these lines, by its content alone. */
export const judgeContent = (
  lines: ResumeLine[],
  members: ResumeLine[],
  described: DescribedLines,
  model: LinearModel<SectionKind>,
): number[] =>
  probabilities(
    model,
    sectionFeatures(
      lines,
      members.map(({ index }) => index),
      described,
    ),
  );
