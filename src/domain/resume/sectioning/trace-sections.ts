import { addToList } from '../../text/add-to-list.ts';
import { nameSection } from '../words/name-sections.ts';
import type { ResumeLine } from '../resume-line.ts';
import { kindPrior } from './kind-prior.ts';
import { lookOf } from './look.ts';
import { KINDS } from './section-models.ts';

/** What a listed name adds to the log-odds that a line is a heading. */
const NAMED = 2;
/** How much the lines below count, against the headings. */
const LINE_WEIGHT = 0.5;
/** Cost of another kind of section without a heading, and of one at the top of a column. */
const [CHANGE, COLUMN] = [8, 1.5];
/** Cost of what follows the contact details without a heading. */
const LEAVE_CONTACT = 4;
const NEVER = -12;
/** How much of a line's odds is the mean of the lines that look like it, and how much if only headings can look like it. */
const [ALIKE, SHARED] = [0.5, 0.8];

export interface TracedLine {
  heading: boolean;
  /** Index in `KINDS`, or their number for a heading. */
  kind: number;
}

/** The likeliest way through the lines (Viterbi): which ones are headings, and the kind of section that the others are in. */
export function traceSections(lines: ResumeLine[], chances: { heading: number; kinds: number[] }[]): TracedLine[] {
  const odds = headingOdds(lines, chances);
  const [heading, states] = [KINDS.length, KINDS.length + 1];
  let best: number[] = Array.from({ length: states }, (_, state) => (state === 0 ? 0 : -6));
  const back: number[][] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const newColumn = above !== undefined && above.block !== line.block;
    const change = newColumn ? COLUMN : CHANGE - (line.spaceAbove ? 1 : 0);
    const opened = kindPrior(above && (odds[index - 1] ?? NEVER) > NEVER ? above.text : null);
    const step = (from: number, to: number) => {
      if (to === heading) return from === heading ? -2 : 0;
      if (from === heading) return opened[to] ?? 0;
      if (from === to) return 0;
      return KINDS[from] === 'contact' ? -Math.min(change, LEAVE_CONTACT) : -change;
    };
    const from: number[] = [];
    best = Array.from({ length: states }, (_, to) => {
      let most = { score: -Infinity, at: 0 };
      for (const [at, score] of best.entries())
        if (score + step(at, to) > most.score) most = { score: score + step(at, to), at };
      from[to] = most.at;
      const fits =
        to === heading
          ? Math.min(odds[index] ?? NEVER, 4) + 1
          : LINE_WEIGHT * Math.log(0.03 + (chances[index]?.kinds[to] ?? 0));
      return most.score + fits;
    });
    back.push(from);
  }
  let state = best.indexOf(Math.max(...best));
  const traced: TracedLine[] = [];
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    traced[index] = { heading: state === heading, kind: state };
    state = back[index]?.[state] ?? 0;
  }
  return traced;
}

/** Log-odds that each line is a heading. Lines that look the same are of one kind, so half of them is what these say. */
function headingOdds(lines: ResumeLine[], chances: { heading: number }[]): number[] {
  const own = chances.map(({ heading }) => Math.log((heading + 1e-3) / (1 - heading + 1e-3)));
  const byLook = new Map<string, ResumeLine[]>();
  for (const line of lines) addToList(byLook, lookOf(line), line);
  const common = new Map(
    [...byLook].map(([look, alike]) => {
      const sum = alike.reduce((odds, { index }) => odds + (own[index] ?? 0), 0);
      return [look, { mean: sum / alike.length, share: haveHeadingLook(alike) ? SHARED : ALIKE }];
    }),
  );
  const deepest = deepestLevel(lines);
  return lines.map((line, index) => {
    const isDeeper = (line.headingLevel ?? Infinity) > deepest && !nameSection(line.text);
    if (index === 0 || isDeeper || !mayBeHeading(line) || isListItem(lines, index)) return NEVER;
    const { mean, share } = common.get(lookOf(line)) ?? { mean: 0, share: ALIKE };
    const odds = (1 - share) * (own[index] ?? 0) + share * mean + (nameSection(line.text) ? NAMED : 0);
    return Math.max(NEVER, odds);
  });
}

/** Whether the lines of a look may all be headings, several of them and none directly below another. */
const haveHeadingLook = (alike: ResumeLine[]): boolean =>
  alike.length >= 3 &&
  alike.every(mayBeHeading) &&
  alike.every(({ index }, at) => at === 0 || index > (alike[at - 1]?.index ?? 0) + 1);

/** In a source with heading levels, the deepest level of a listed heading; other lines below it are headings of entries. */
function deepestLevel(lines: ResumeLine[]): number {
  const levels = lines.flatMap(({ headingLevel, text }) =>
    headingLevel !== null && nameSection(text) ? [headingLevel] : [],
  );
  return levels.length === 0 ? Infinity : Math.max(...levels);
}

/** A bullet among others. */
function isListItem(lines: ResumeLine[], index: number): boolean {
  const line = lines[index];
  const isBeside = [lines[index - 1], lines[index + 1]].some((other) => other?.bullet === true);
  return line !== undefined && line.bullet && !line.bold && line.headingLevel === null && isBeside;
}

const mayBeHeading = ({ text, dates, segments, bold }: ResumeLine): boolean =>
  text.length <= 60 &&
  dates.length === 0 &&
  !/@|[,;]$/.test(text) &&
  /\p{L}{2}/u.test(text) &&
  !segments.some(({ apart }) => apart) &&
  // A bold label before plain text is none.
  (bold || segments[0]?.bold !== true) &&
  text.split(/\s+/).length <= 8;
