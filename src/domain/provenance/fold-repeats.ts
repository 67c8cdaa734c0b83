import { foldText } from '../reconcile/fold-text.ts';
import type { Field, ParsedAchievement, ParsedExperience } from '../resume/parsed-resume.ts';

type Value = Field<string> | null;

/** A document can tell a role twice, as on a front page and in full. It is one role with the statements of both, read from both places. */
export function foldRepeats(roles: readonly ParsedExperience[]): ParsedExperience[] {
  const folded: ParsedExperience[] = [];
  for (const role of roles) {
    const index = folded.findIndex((one) => isRepeat(one, role));
    const same = folded[index];
    if (same) folded[index] = withBoth(same, role);
    else folded.push(role);
  }
  return folded;
}

/** Title, employer and period are all there and the same. */
function isRepeat(a: ParsedExperience, b: ParsedExperience): boolean {
  const isNamed = a.title !== null && a.company !== null && a.start !== null;
  return (
    isNamed &&
    a.current === b.current &&
    isSame(a.title, b.title) &&
    isSame(a.company, b.company) &&
    isSame(a.start, b.start) &&
    isSame(a.end, b.end) &&
    (a.description === null || b.description === null || isSame(a.description, b.description))
  );
}

const isSame = (a: Value, b: Value) => foldText(a?.value ?? '') === foldText(b?.value ?? '');

function withBoth(a: ParsedExperience, b: ParsedExperience): ParsedExperience {
  return {
    ...a,
    title: both(a.title, b.title),
    company: both(a.company, b.company),
    location: both(a.location, b.location),
    start: both(a.start, b.start),
    end: both(a.end, b.end),
    description: both(a.description, b.description),
    achievements: b.achievements.reduce(withStatement, a.achievements),
  };
}

/** The first value, with the places of the other if that is the same. */
function both(a: Value, b: Value): Value {
  if (!a || !b) return a ?? b;
  return isSame(a, b) ? { ...a, spans: [...a.spans, ...b.spans] } : a;
}

function withStatement(all: ParsedAchievement[], statement: ParsedAchievement): ParsedAchievement[] {
  const index = all.findIndex(({ text }) => isSame(text, statement.text));
  return index < 0
    ? [...all, statement]
    : all.map((one, i) => (i === index ? { ...one, text: both(one.text, statement.text) ?? one.text } : one));
}
