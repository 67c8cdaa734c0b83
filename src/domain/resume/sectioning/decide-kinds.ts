import { namesCredential } from '../words/credentials.ts';
import { guessSection, nameSection } from '../words/name-sections.ts';
import type { SectionKind } from '../words/section-names.ts';
import type { ResumeLine } from '../resume-line.ts';
import type { Section } from '../split-sections.ts';
import type { DescribedLines } from './describe-lines.ts';
import { kindPrior } from './kind-prior.ts';
import { softmax, type LinearModel } from './linear-model.ts';
import { lookOf } from './look.ts';
import { judgeContent, KINDS } from './section-models.ts';

/** Least weight of what the content says. */
const FLOOR = 0.02;
/** How sure the kind of a section without a heading must be. */
const SURE = 0.6;
/** Gain from which roles below the contact details, without a heading, become a section. */
const CUT = 1;
/** What remains of the chance that a section lists languages if it names none that is known. */
const NAMELESS = 0.1;
/** How much of the largest gain is good enough. */
const GOOD = 0.6;
/** Cost of certificates that neither their heading nor their words show. */
const UNSHOWN = 3;
/** Cost of another section of the same kind. */
const AGAIN: Record<SectionKind, number> = {
  contact: 0.5,
  summary: 1.5,
  experience: 0.5,
  education: 1,
  skills: 0.5,
  languages: 1.5,
  certifications: 1,
  other: 0,
};

/** Gives each section the kind that suits its heading and its content best. */
export function decideKinds(
  sections: Section[],
  lines: ResumeLine[],
  described: DescribedLines,
  model: LinearModel<SectionKind>,
): Section[] {
  const content = (members: ResumeLine[]) => {
    const namesLanguage = members.some(({ index }) =>
      described.signs[index]?.some((sign) => /^tongue=[12]/.test(sign)),
    );
    return judgeContent(lines, members, described, model).map((chance, at) =>
      KINDS[at] === 'languages' && !namesLanguage ? chance * NAMELESS : chance,
    );
  };
  const common = commonLook(sections);
  const kinds = jointKinds(sections, content);
  const decided: Section[] = [];
  for (const [at, section] of sections.entries()) {
    const before = decided.at(-1);
    if (at === 0) {
      decided.push(...cutHeader(section, content));
    } else if (section.lines.length === 0 || section.known) {
      decided.push(section);
    } else if (section.heading === null) {
      decideUntitled(decided, section, content);
    } else {
      const kind = kinds.get(section) ?? 'other';
      // Within a section, a title that looks like no other heading divides nothing.
      const isNested =
        before?.heading &&
        before.kind === kind &&
        !nameSection(section.title ?? '') &&
        lookOf(section.heading) !== common;
      if (isNested) before.lines.push(section.heading, ...section.lines);
      else decided.push({ ...section, kind });
    }
  }
  return decided.map((section) => ({ ...section, chance: chanceOf(section, content) }));
}

/** 1 for contact details, which have signs of their own. */
function chanceOf({ kind, lines, known }: Section, content: Content): number {
  if (known) return 1;
  const at = KINDS.findIndex((one) => one === kind);
  return at < 0 || lines.length === 0 ? 1 : (content(lines)[at] ?? 1);
}

type Content = (members: ResumeLine[]) => number[];

function decideUntitled(decided: Section[], section: Section, content: Content): void {
  const before = decided.at(-1);
  const { kind, chance } = bestKind(null, section.lines, content);
  if (section.kind === 'header' && chance < SURE) decided.push(section);
  else if (section.kind !== 'header' && before && (before.kind === kind || chance < SURE))
    before.lines.push(...section.lines);
  else decided.push({ ...section, kind: kind === 'contact' ? 'header' : kind });
}

/** The likeliest kinds of all sections with headings together: most resumes have one section of each kind. */
function jointKinds(sections: Section[], content: Content): Map<Section, SectionKind> {
  const headed = sections.filter(({ heading, lines }) => heading !== null && lines.length > 0);
  /** The best kinds so far for each set of kinds that occur in them. */
  let paths = new Map<number, { score: number; kinds: SectionKind[] }>([[0, { score: 0, kinds: [] }]]);
  for (const { title, lines, known, kind: said } of headed) {
    const scores = known ? KINDS.map((kind) => (kind === said ? 0 : -Infinity)) : scoresOf(title, lines, content);
    const next: typeof paths = new Map();
    for (const [used, path] of paths)
      for (const [at, kind] of KINDS.entries()) {
        const bit = 1 << at;
        const score = path.score + (scores[at] ?? 0) - ((used & bit) === 0 ? 0 : AGAIN[kind]);
        if (score > (next.get(used | bit)?.score ?? -Infinity))
          next.set(used | bit, { score, kinds: [...path.kinds, kind] });
      }
    paths = next;
  }
  const [best] = [...paths.values()].toSorted((a, b) => b.score - a.score);
  return new Map(headed.map((section, at) => [section, best?.kinds[at] ?? 'other']));
}

function scoresOf(title: string | null, lines: ResumeLine[], content: Content): number[] {
  const prior = kindPrior(title);
  const shown = title === null || saysCertificates(title) || showsCredentials(lines);
  return content(lines).map(
    (chance, at) =>
      Math.log(FLOOR + chance) + (prior[at] ?? 0) - (KINDS[at] === 'certifications' && !shown ? UNSHOWN : 0),
  );
}

const saysCertificates = (title: string) =>
  (nameSection(title)?.kind ?? guessSection(title)) === 'certifications' || namesCredential(title);

/** Exhibitions, races and records are listed as certificates are, so below an unknown heading the words must tell. */
const showsCredentials = (lines: ResumeLine[]) =>
  lines.filter(({ text }) => namesCredential(text)).length * 2 >= lines.length;

function bestKind(title: string | null, lines: ResumeLine[], content: Content): { kind: SectionKind; chance: number } {
  const chances = softmax(scoresOf(title, lines, content));
  const chance = Math.max(...chances);
  return { kind: KINDS[chances.indexOf(chance)] ?? 'other', chance };
}

function commonLook(sections: Section[]): string | null {
  const counts = new Map<string, number>();
  for (const { heading } of sections) if (heading) counts.set(lookOf(heading), (counts.get(lookOf(heading)) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Divides the lines above the first heading where roles or degrees begin. */
function cutHeader(section: Section, content: Content): Section[] {
  const { lines } = section;
  const cuts: { gain: number; at: number; kind: SectionKind }[] = [];
  for (let at = 2; at < lines.length - 2; at += 1) {
    if (!lines.slice(at, at + 4).some(({ dates }) => dates.length > 0)) continue;
    const log = (members: ResumeLine[]) => content(members).map((chance) => Math.log(chance + 1e-4));
    const [above, below] = [log(lines.slice(0, at)), log(lines.slice(at))];
    for (const kind of ['experience', 'education'] as const) {
      const gain = (below[KINDS.indexOf(kind)] ?? 0) - (below[0] ?? 0) + (above[0] ?? 0);
      if (gain > CUT) cuts.push({ gain, at, kind });
    }
  }
  // The first good cut: a later one leaves the first entry above it.
  const most = Math.max(...cuts.map(({ gain }) => gain));
  const best = cuts.find(({ gain }) => gain > most * GOOD);
  if (!best) return [section];
  return [
    { ...section, lines: lines.slice(0, best.at) },
    { kind: best.kind, title: null, heading: null, lines: lines.slice(best.at) },
  ];
}
