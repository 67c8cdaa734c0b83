import type { Truth } from '../resumes/truth.ts';
import { squash, tokenF1 } from './compare-text.ts';
import type { Optional, Score } from './score.ts';

/** Values that are in the document but not true: roles and degrees that it doesn't have, and values of another kind or another role. */
export function findMisplaced(predicted: Truth, truth: Truth, score: Score, optional: Optional = {}): string[] {
  const phantoms = (['experiences', 'education'] as const).flatMap((what) =>
    Array.from({ length: score[what].wrong }, () => `phantom in ${what}`),
  );
  return [...phantoms, ...ofAnotherKind(predicted, truth, optional), ...ofAnotherRole(predicted, truth)];
}

interface Named {
  kind: string;
  value: string;
}

/** An employer that is a title, a skill that is a place, and so on. */
function ofAnotherKind(predicted: Truth, truth: Truth, optional: Optional): string[] {
  const kindsOf = new Map<string, Set<string>>();
  for (const { kind, value } of valuesOf(truth)) {
    const key = squash(value);
    kindsOf.set(key, (kindsOf.get(key) ?? new Set()).add(kind));
  }
  const accepted = new Set([...(optional.skills ?? []), ...(optional.certifications ?? [])].map(squash));
  return valuesOf(predicted).flatMap(({ kind, value }) => {
    const kinds = kindsOf.get(squash(value));
    const isWrong = kinds !== undefined && !kinds.has(kind) && !accepted.has(squash(value));
    return isWrong ? [`misplaced ${kind}, which is a ${[...kinds].join(' or ')}: ${value}`] : [];
  });
}

function valuesOf({ name, location, experiences, education, skills, certifications, languages }: Truth): Named[] {
  const one = (kind: string, value: string | null) => (value === null || value === '' ? [] : [{ kind, value }]);
  return [
    ...one('name', name),
    ...one('place', location),
    ...experiences.flatMap(({ title, company, location: place }) => [
      ...one('title', title),
      ...one('employer', company),
      ...one('place', place),
    ]),
    ...education.flatMap(({ institution, degree }) => [...one('school', institution), ...one('degree', degree)]),
    ...skills.flatMap((value) => one('skill', value)),
    ...certifications.flatMap((value) => one('certificate', value)),
    ...languages.flatMap((value) => one('language', value)),
  ];
}

const isSame = (a: string | null, b: string | null) => tokenF1(a, b) >= 0.6;

/** A role with the title and start of one role and the employer of another. */
function ofAnotherRole(predicted: Truth, truth: Truth): string[] {
  return predicted.experiences.flatMap(({ title, startDate, company }) => {
    const own = truth.experiences.find(
      (role) => isSame(title, role.title) && startDate?.slice(0, 4) === role.startDate?.slice(0, 4),
    );
    if (!own || company === null || isSame(company, own.company)) return [];
    const other = truth.experiences.find((role) => isSame(company, role.company));
    return other ? [`misplaced employer of another role: ${title ?? ''} at ${company}`] : [];
  });
}
