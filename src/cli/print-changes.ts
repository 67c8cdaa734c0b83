import type { ResultOf } from '@graphql-typed-document-node/core';
import { missingPercent } from '../domain/provenance/text-coverage.ts';
import type { DOCUMENT_CHANGES } from './operations.ts';

type Changes = NonNullable<ResultOf<typeof DOCUMENT_CHANGES>['documentChanges']>;

/** Longer lists are shortened to a count. */
const MAX_LINES = 8;

const NAMES: Record<Changes['added'][number]['entity'], [string, string]> = {
  PROFILE: ['profile', 'profiles'],
  EXPERIENCE: ['role', 'roles'],
  ACHIEVEMENT: ['achievement', 'achievements'],
  SKILL: ['skill', 'skills'],
  EDUCATION: ['course of study', 'courses of study'],
  CERTIFICATION: ['certificate', 'certificates'],
  LANGUAGE: ['language', 'languages'],
  SECTION_ENTRY: ['section entry', 'section entries'],
};

const BECAUSE = {
  EDITED: 'your edit stays',
  NEWER: 'a newer document is right',
  REMOVED: 'you removed it',
  DOUBTED: 'the document may be someone else’s',
} as const;

/** Prints what a document added, changed, kept and left. */
export function printChanges(changes: Changes): string {
  const { document, added, changed, kept, removed, left, unchanged } = changes;
  const nothing = added.length + changed.length + removed.length === 0;
  return [
    `What ${document.fileName} did to your career graph`,
    ...(nothing ? [`  nothing changed; ${unchanged} entries were there already`] : []),
    ...section(
      'added',
      [count(added)].filter((line) => line !== ''),
    ),
    ...section(
      'changed',
      changed.flatMap(({ label, values }) =>
        values.map(({ field, from, to }) => `${label}: ${field} ${quoted(from)} → ${quoted(to)}`),
      ),
    ),
    ...section(
      'kept',
      kept.map(({ label, values, because }) => {
        const said = values.map(({ field, from, to }) => `${field} ${quoted(to)}, not ${quoted(from)}`).join('; ');
        return `${label}${said === '' ? '' : `: ${said}`}${because ? ` (${BECAUSE[because]})` : ''}`;
      }),
    ),
    ...section(
      'removed',
      removed.map(({ label }) => label),
    ),
    ...section(
      'left',
      left.map(({ text }) => quoted(text)),
    ),
    ...shareOf(document.coverage),
    ...(changes.removedSample ? ['  The sample and everything made from it was removed.'] : []),
    ...(document.isSample
      ? ['  This is the sample, of a fictional person. It is removed when you read a document of your own.']
      : []),
    ...section(
      'hidden',
      changes.hidden.map((text) => `${quoted(text)} A reader does not see this; it was left out.`),
    ),
    ...(changes.question === null ? [] : [`  ? ${changes.question} Answer with: cursus answer yes (or no)`]),
    ...(changes.doubt === null ? [] : [`  ! ${changes.doubt} Answer in the studio, under Review.`]),
  ].join('\n');
}

function shareOf(coverage: number | null): string[] {
  if (coverage === null) return [];
  const missing = missingPercent(coverage);
  return missing === 0
    ? ['  All of its text is in your career graph.']
    : [`  ${missing} % of its text is not in your career graph. Place it in the studio, under Review.`];
}

function count(added: Changes['added']): string {
  const kinds = [...new Set(added.map(({ entity }) => entity))];
  return kinds
    .map((kind) => {
      const number = added.filter(({ entity }) => entity === kind).length;
      return `${number} ${NAMES[kind][number === 1 ? 0 : 1]}`;
    })
    .join(', ');
}

function section(name: string, lines: string[]): string[] {
  const more = lines.length - MAX_LINES;
  const shown = more > 1 ? [...lines.slice(0, MAX_LINES), `and ${more} more`] : lines;
  return shown.map((line, index) => `  ${(index === 0 ? name : '').padEnd(8)}${line}`);
}

function quoted(value: string | null): string {
  if (value === null) return 'none';
  const line = value.replace(/\s+/gu, ' ').trim();
  return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`;
}
