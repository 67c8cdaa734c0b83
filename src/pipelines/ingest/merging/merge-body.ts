import { DOUBTS } from '../../../domain/provenance/doubts.ts';
import type { Field, ParsedAchievement, ParsedExperience } from '../../../domain/resume/parsed-resume.ts';
import { overlap, overlapAny } from '../../../domain/provenance/overlap.ts';
import { agreed, disputed, isSameValue, mergeField, type Quote } from './merge-field.ts';

type Body = Pick<ParsedExperience, 'achievements' | 'description'>;

/**
 * The statements of a role in both readings. A whole sentence below a head that both have read the same is proven by its place; the same
 * text is not kept twice, however each reading divides it.
 *
 * @param others the other roles of the parser's reading; what they have is theirs
 */
export function mergeBody(
  model: ParsedExperience | null,
  local: ParsedExperience | null,
  { isPlaced, others, quote }: { isPlaced: boolean; others: readonly ParsedExperience[]; quote: Quote },
): Body {
  const theirs = local ? bodyOf(local) : [];
  const elsewhere = others.flatMap(bodyOf);
  const mine = (model?.achievements ?? []).map((statement) => ({
    ...statement,
    text: judged(statement, { theirs, elsewhere, isPlaced }),
  }));
  const said = [...mine.map(({ text }) => text), ...(model?.description ? [model.description] : [])];
  const rest = (local?.achievements ?? [])
    .filter(({ text }) => !isCovered(text, said))
    .map((statement) => ({ ...statement, text: disputed(statement.text, DOUBTS.onlyOne) }));
  const described = local?.description && !isCovered(local.description, said) ? local.description : null;
  return {
    achievements: [...mine, ...rest].toSorted((a, b) => startOf(a) - startOf(b)),
    description: descriptionOf(model?.description ?? null, described, { theirs, quote }),
  };
}

const bodyOf = ({ achievements, description }: Body): Field<string>[] => [
  ...achievements.map(({ text }) => text),
  ...(description ? [description] : []),
];

function judged(
  { text }: ParsedAchievement,
  { theirs, elsewhere, isPlaced }: { theirs: Field<string>[]; elsewhere: Field<string>[]; isPlaced: boolean },
): Field<string> {
  const same = theirs.find((other) => isSameValue(text, other) && overlapAny(text.spans, other.spans));
  if (same) return agreed(text, same);
  // Where the parser reads on, it doesn't settle whether a statement ends here.
  if (isCovered(text, theirs)) return text.reviewReason === DOUBTS.goesOn ? text : { ...text, reviewReason: null };
  if (isCovered(text, elsewhere)) return disputed(text, DOUBTS.otherPlace);
  return isPlaced && text.reviewReason === null ? text : disputed(text, DOUBTS.onlyOne);
}

/** Parts of the same passage are no conflict. */
function descriptionOf(
  model: Field<string> | null,
  local: Field<string> | null,
  { theirs, quote }: { theirs: Field<string>[]; quote: Quote },
): Field<string> | null {
  if (model && isCovered(model, theirs)) return { ...model, reviewReason: null };
  return mergeField(model, local, { preferred: 'model', quote });
}

/** Share of a text that lies in what the other reading has. */
const MOST = 0.9;

export function isCovered({ spans }: Field<string>, others: readonly Field<string>[]): boolean {
  const all = others.flatMap((other) => other.spans);
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const covered = spans.reduce(
    (sum, span) =>
      sum +
      all
        .filter((other) => overlap(span, other))
        .reduce((part, other) => part + Math.min(span.end, other.end) - Math.max(span.start, other.start), 0),
    0,
  );
  return length > 0 && covered >= length * MOST;
}

const startOf = ({ text }: ParsedAchievement) => text.spans[0]?.start ?? 0;
