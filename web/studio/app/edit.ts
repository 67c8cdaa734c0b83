import type { CareerGraphPart, TypedDocumentString } from '../graphql/graphql.ts';
import { change, type Changed, type Outcome } from './client.ts';
import { listWords } from './formats.ts';
import { t } from './messages.tsx';
import { shownVersion } from './mounted-queries.ts';

/** Refusal of an edit that is based on an earlier version of the career graph. */
interface Conflict {
  __typename: 'Conflict';
  version: number | null;
  changed: CareerGraphPart[];
}

type Editing = { input: { expectedVersion?: number | null | undefined } };

/** Runs can change the career graph several times during one edit. */
const MOST_ATTEMPTS = 5;

/**
 * Edits the version of the career graph that is on the screen. If other parts have changed since, it repeats the edit on the new version.
 * If the same parts have changed, it does nothing, the screen is updated, and the refusal says so.
 *
 * @param about parts of the career graph that the owner sees when making this edit
 */
export async function edit<Result extends { result: Outcome }, Variables extends Editing>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
  about: readonly CareerGraphPart[],
): Promise<Changed<Result['result']>> {
  let expectedVersion = shownVersion() ?? null;
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await change(operation, { ...variables, input: { ...variables.input, expectedVersion } });
    const conflict = conflictIn(outcome.result);
    if (conflict === null) return outcome;
    const parts = conflict.changed.filter((part) => about.includes(part));
    if (parts.length > 0 || attempt === MOST_ATTEMPTS) return { ...outcome, refused: wordsFor(parts) };
    expectedVersion = conflict.version;
  }
}

/** Null for conflicts about anything but the version. */
function conflictIn(result: Outcome | null): Conflict | null {
  const conflict = result?.__typename === 'Conflict' ? (result as Conflict) : null;
  return conflict?.version == null ? null : conflict;
}

/** Parts that an edit can be based on. */
const EDITED = [
  'PROFILE',
  'EXPERIENCES',
  'COMPANIES',
  'ACHIEVEMENTS',
  'SKILLS',
  'SKILL_OFFERS',
  'EDUCATION',
  'CERTIFICATIONS',
  'LANGUAGES',
  'SECTIONS',
  'STORY',
  'PLACEMENTS',
] as const;

function wordsFor(parts: CareerGraphPart[]): string {
  const names = EDITED.filter((part) => parts.includes(part)).map((part) => t(`part.${part}`));
  return t('problem.conflict', { parts: names.length === 0 ? t('part.other') : listWords(names) });
}
