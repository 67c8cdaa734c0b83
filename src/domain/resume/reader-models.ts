import { HEAD_WEIGHTS, STUDY_WEIGHTS } from './heads/head-weights.ts';
import type { HeadLabel, StudyLabel } from './heads/tag-heads.ts';
import { readModel, type LinearModel } from './sectioning/linear-model.ts';
import type { LineLabel } from './sectioning/section-models.ts';
import { LINE_WEIGHTS, SECTION_WEIGHTS } from './sectioning/section-weights.ts';
import type { SectionKind } from './words/section-names.ts';

export type ReaderModel = 'line' | 'section' | 'head' | 'study';

/** The models that a document is read with. */
export interface ReaderModels {
  line: LinearModel<LineLabel>;
  section: LinearModel<SectionKind>;
  head: LinearModel<HeadLabel>;
  study: LinearModel<StudyLabel>;
}

/** How much a word for what people do counts, compared with one that the lists know from titles. */
const TRADE = 0.6;

/** Reads models as they are stored. */
export const readModels = (stored: Record<ReaderModel, string>): ReaderModels => ({
  line: readModel<LineLabel>(stored.line),
  section: readModel<SectionKind>(stored.section),
  head: withTrades(readModel<HeadLabel>(stored.head)),
  study: withTrades(readModel<StudyLabel>(stored.study)),
});

/** The resumes that the models learn from have too few such words, so they count as those of the lists do, but less. */
function withTrades<Label extends string>({ labels, weights }: LinearModel<Label>): LinearModel<Label> {
  const known = new Map(weights);
  for (const [name, row] of weights)
    if (name.endsWith('title=sure'))
      known.set(
        name.replace('sure', 'trade'),
        row.map((weight) => weight * TRADE),
      );
  return { labels, weights: known };
}

export const MODELS = readModels({
  line: LINE_WEIGHTS,
  section: SECTION_WEIGHTS,
  head: HEAD_WEIGHTS,
  study: STUDY_WEIGHTS,
});
