import { probabilities, type LinearModel } from '../sectioning/linear-model.ts';
import type { ReaderModels } from '../reader-models.ts';
import type { ResumeLine } from '../resume-line.ts';
import { cutSlice, type Slice } from '../slices.ts';
import { SCORE } from '../words/education-words.ts';
import { isLocation } from '../words/places.ts';
import { isTown } from '../words/towns.ts';
import { headPieces, type HeadPiece } from './head-pieces.ts';
import { pieceFeatures, slotOf, type PiecedHead } from './piece-features.ts';

export type HeadLabel = 'title' | 'company' | 'place' | 'rest';
export type StudyLabel = 'degree' | 'school' | 'rest';

export interface TaggedValue extends Slice {
  /** Index of its line in the head. */
  line: number;
  /** Probability that it is what it was taken for. */
  chance: number;
}

/** The value of each label, and the pieces that are none of these. */
export type Tagged<Label extends string> = Record<Exclude<Label, 'rest'>, TaggedValue | null> & { rest: Slice[] };
export type TaggedHead = Tagged<HeadLabel>;

/** How much a piece's own signs count; the rest is what the same slot says in the other heads. */
const OWN = 0.5;
/** How much more the other heads count together the more there are: 0 is their mean, 1 their sum. */
const TOGETHER = 0.6;
const LEAST = 1e-3;

/** Values less likely than this are uncertain. */
export const SURE = 0.7;
/** Says what the pieces of the heads of roles are. */
export const tagHeads = (source: string, heads: ResumeLine[][], { head }: ReaderModels): TaggedHead[] =>
  tagPieces(source, heads, head, { title: 1.5, company: 0.5 });

/** Likewise for the heads of degrees. */
export const tagStudies = (source: string, heads: ResumeLine[][], { study }: ReaderModels): Tagged<StudyLabel>[] =>
  tagPieces(source, heads, study, { degree: 0.5, school: 1 }, (text) => !isLocation(text) && !SCORE.test(text));

/** Heads of one document mostly follow one template, so they are judged together. `missing` is what a head with a date costs without a label. */
function tagPieces<Label extends string>(
  source: string,
  heads: ResumeLine[][],
  model: LinearModel<Label>,
  missing: Partial<Record<Label, number>>,
  isName: (text: string) => boolean = () => true,
): Tagged<Label>[] {
  const pieced = heads.map((lines): PiecedHead => ({
    lines,
    pieces: headPieces(source, lines).filter(({ text }) => isName(text)),
  }));
  const chances = pieceFeatures(pieced).map((head) =>
    head.map((features) =>
      probabilities(
        model,
        features.map((name) => [name, 1]),
      ),
    ),
  );
  const slots = new Map<string, number[][]>();
  for (const [at, head] of pieced.entries())
    for (const [index] of head.pieces.entries()) {
      const slot = slotOf(head, index);
      slots.set(slot, [
        ...(slots.get(slot) ?? []),
        (chances[at]?.[index] ?? []).map((chance) => Math.log(chance + LEAST)),
      ]);
    }
  return pieced.map((head, at) => {
    const scores = head.pieces.map((_, index) => {
      const alike = slots.get(slotOf(head, index)) ?? [];
      return model.labels.map((_, label) => {
        const others =
          alike.reduce((sum, row) => sum + (row[label] ?? 0), 0) / Math.max(1, alike.length) ** (1 - TOGETHER);
        return OWN * Math.log((chances[at]?.[index]?.[label] ?? 0) + LEAST) + (1 - OWN) * others;
      });
    });
    const isDated = head.lines.some(({ dates }) => dates.length > 0);
    return taggedHead(source, head.pieces, scores, model.labels, isDated ? missing : {});
  });
}

interface Path {
  score: number;
  labels: number[];
}

/** The best labels: each of title, employer and place at most once, over neighboring pieces of one line. */
function bestLabels(pieces: HeadPiece[], scores: number[][], all: readonly string[], costs: number[]): number[] {
  const rest = all.indexOf('rest');
  const joins = pieces.map((piece, index) => joinCost(piece, pieces[index - 1], all.includes('place')));
  let paths = new Map<string, Path & { used: number }>([['', { score: 0, labels: [], used: 0 }]]);
  for (const [index, piece] of pieces.entries()) {
    const next = new Map<string, Path & { used: number }>();
    for (const { score, labels, used } of paths.values())
      for (const label of all.keys()) {
        const goesOn = labels.at(-1) === label && JOINS.has(piece.between);
        if (label !== rest && !goesOn && (used & (1 << label)) !== 0) continue;
        const path = {
          score: score + (scores[index]?.[label] ?? 0) - (goesOn && label !== rest ? (joins[index] ?? 0) : 0),
          labels: [...labels, label],
          used: label === rest ? used : used | (1 << label),
        };
        const key = `${label} ${path.used}`;
        if (path.score > (next.get(key)?.score ?? -Infinity)) next.set(key, path);
      }
    paths = next;
  }
  const whole = ({ score, used }: Path & { used: number }) =>
    score - costs.reduce((sum, cost, label) => ((used & (1 << label)) === 0 ? sum + cost : sum), 0);
  return [...paths.values()].toSorted((a, b) => whole(b) - whole(a))[0]?.labels ?? [];
}

/** Cost of a name that goes on behind a separator. */
const JOINS = new Map<string, number>([
  ['comma', 1],
  ['bracket', 1],
  ['space', 1],
  ['wrap', 1],
  ['slash', 1],
  ['dash', 1.5],
  ['colon', 1.5],
]);

/** Additional cost if the style changes there, or if a town follows that could be the place. */
const [RESTYLED, TOWN] = [2, 1.5];

function joinCost(piece: HeadPiece, last: HeadPiece | undefined, hasPlaces: boolean): number {
  const isRestyled = last !== undefined && last.bold !== piece.bold;
  const mayBePlace = hasPlaces && isTown(piece.text);
  return (JOINS.get(piece.between) ?? 0) + (isRestyled ? RESTYLED : 0) + (mayBePlace ? TOWN : 0);
}

function taggedHead<Label extends string>(
  source: string,
  pieces: HeadPiece[],
  scores: number[][],
  all: readonly Label[],
  missing: Partial<Record<Label, number>>,
): Tagged<Label> {
  const costs = all.map((label) => missing[label] ?? 0);
  const labels = bestLabels(pieces, scores, all, costs);
  const chanceOf = (index: number, label: number) => {
    const row = (scores[index] ?? []).map(Math.exp);
    return (row[label] ?? 0) / row.reduce((a, b) => a + b, 0);
  };
  const valueOf = (name: Label): TaggedValue | null => {
    const label = all.indexOf(name);
    const indexes = labels.flatMap((one, index) => (one === label ? [index] : []));
    const [first, last] = [pieces[indexes[0] ?? -1], pieces[indexes.at(-1) ?? -1]];
    if (!first || !last) return null;
    return {
      ...joined(source, first, last),
      line: first.line,
      chance: Math.min(...indexes.map((index) => chanceOf(index, label))),
    };
  };
  const rest = (all as readonly string[]).indexOf('rest');
  return {
    ...Object.fromEntries(all.map((label) => [label, valueOf(label)])),
    rest: pieces.filter((_, index) => labels[index] === rest).map(({ text, start, end }) => ({ text, start, end })),
  } as Tagged<Label>;
}

/** From one piece to another, with the bracket that closes the last one. */
function joined(source: string, first: Slice, last: Slice): Slice {
  const opened = first !== last && /[(（]/.test(source.slice(first.start, last.start));
  const end = opened && /[)）]/.test(source[last.end] ?? '') ? last.end + 1 : last.end;
  return cutSlice(source, first.start, end);
}
