import { probabilities, readModel } from '../sectioning/linear-model.ts';
import type { ResumeLine } from '../resume-line.ts';
import { cutSlice, type Slice } from '../slices.ts';
import { headPieces, type HeadPiece } from './head-pieces.ts';
import { HEAD_WEIGHTS } from './head-weights.ts';
import { pieceFeatures, slotOf, type PiecedHead } from './piece-features.ts';

export type HeadLabel = 'title' | 'company' | 'place' | 'rest';

export interface TaggedValue extends Slice {
  /** Index of its line in the head. */
  line: number;
  /** Probability that it is what it was taken for. */
  chance: number;
}

export interface TaggedHead {
  title: TaggedValue | null;
  company: TaggedValue | null;
  place: TaggedValue | null;
  /** Pieces that are none of these. */
  rest: Slice[];
}

const MODEL = readModel<HeadLabel>(HEAD_WEIGHTS);
/** How much a piece's own signs count; the rest is what the same slot says in the other heads. */
const OWN = 0.5;
const LEAST = 1e-3;

/** Says what the pieces of each head are. Heads of one document mostly follow one template, so they are judged together. */
export function tagHeads(source: string, heads: ResumeLine[][]): TaggedHead[] {
  const pieced = heads.map((lines): PiecedHead => ({ lines, pieces: headPieces(source, lines) }));
  const chances = pieceFeatures(pieced).map((head) =>
    head.map((features) =>
      probabilities(
        MODEL,
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
      return MODEL.labels.map((_, label) => {
        const mean = alike.reduce((sum, row) => sum + (row[label] ?? 0), 0) / Math.max(1, alike.length);
        return OWN * Math.log((chances[at]?.[index]?.[label] ?? 0) + LEAST) + (1 - OWN) * mean;
      });
    });
    return taggedHead(source, head.pieces, scores);
  });
}

interface Path {
  score: number;
  labels: number[];
}

/** The best labels: each of title, employer and place at most once, over neighboring pieces of one line. */
function bestLabels(pieces: HeadPiece[], scores: number[][]): number[] {
  const rest = MODEL.labels.indexOf('rest');
  let paths = new Map<string, Path & { used: number }>([['', { score: 0, labels: [], used: 0 }]]);
  for (const [index, piece] of pieces.entries()) {
    const next = new Map<string, Path & { used: number }>();
    for (const { score, labels, used } of paths.values())
      for (const label of MODEL.labels.keys()) {
        const goesOn = labels.at(-1) === label && JOINS.has(piece.between);
        if (label !== rest && !goesOn && (used & (1 << label)) !== 0) continue;
        const path = {
          score:
            score + (scores[index]?.[label] ?? 0) - (goesOn && label !== rest ? (JOINS.get(piece.between) ?? 0) : 0),
          labels: [...labels, label],
          used: label === rest ? used : used | (1 << label),
        };
        const key = `${label} ${path.used}`;
        if (path.score > (next.get(key)?.score ?? -Infinity)) next.set(key, path);
      }
    paths = next;
  }
  return [...paths.values()].toSorted((a, b) => b.score - a.score)[0]?.labels ?? [];
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

function taggedHead(source: string, pieces: HeadPiece[], scores: number[][]): TaggedHead {
  const labels = bestLabels(pieces, scores);
  const chanceOf = (index: number, label: number) => {
    const row = (scores[index] ?? []).map(Math.exp);
    return (row[label] ?? 0) / row.reduce((a, b) => a + b, 0);
  };
  const valueOf = (name: HeadLabel): TaggedValue | null => {
    const label = MODEL.labels.indexOf(name);
    const indexes = labels.flatMap((one, index) => (one === label ? [index] : []));
    const [first, last] = [pieces[indexes[0] ?? -1], pieces[indexes.at(-1) ?? -1]];
    if (!first || !last) return null;
    return {
      ...joined(source, first, last),
      line: first.line,
      chance: Math.min(...indexes.map((index) => chanceOf(index, label))),
    };
  };
  const rest = MODEL.labels.indexOf('rest');
  return {
    title: valueOf('title'),
    company: valueOf('company'),
    place: valueOf('place'),
    rest: pieces.filter((_, index) => labels[index] === rest).map(({ text, start, end }) => ({ text, start, end })),
  };
}

/** From one piece to another, with the bracket that closes the last one. */
function joined(source: string, first: Slice, last: Slice): Slice {
  const opened = first !== last && /[(（]/.test(source.slice(first.start, last.start));
  const end = opened && /[)）]/.test(source[last.end] ?? '') ? last.end + 1 : last.end;
  return cutSlice(source, first.start, end);
}
