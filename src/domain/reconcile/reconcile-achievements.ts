import type { ParsedAchievement } from '../resume/parsed-resume.ts';
import { labelOf } from './change-report.ts';
import { foldText } from './fold-text.ts';
import { matchRows } from './match-rows.ts';
import { mergeRow, newRow, placeRest, type Reconciliation } from './merge-row.ts';
import { achievementReading, joinReasons, type Reading } from './reading.ts';
import { samePlaces } from './same-place.ts';
import { correctionLikeness, rewordingLikeness } from './statement-likeness.ts';
import { isEdited, type AchievementColumns, type AchievementRow, type StoredMetric } from './stored-graph.ts';

interface Statement {
  key: string;
  text: string;
  metrics: StoredMetric[];
  reading: Reading<AchievementColumns>;
}

/**
 * Reconciles the statements of one role. A statement is recognized by its words, by its position in the document, by an
 * earlier version, as a rewording with the same numbers, or as a correction: the same words with other numbers.
 */
export function reconcileAchievements(
  context: Reconciliation,
  read: ParsedAchievement[],
  rows: AchievementRow[],
): void {
  const statements = withoutRepeats(read);
  const { id: documentId } = context.document;
  const sure = matchRows(statements, rows, [
    ({ key }, row) => (key === row.key ? 1 : 0),
    ({ reading }, row) => samePlaces(reading, row, documentId),
    ({ key }, row) => (row.pinnedKeys.includes(key) || row.wordings.some((text) => foldText(text) === key) ? 1 : 0),
    ({ text }, { columns }) => rewordingLikeness(text, columns.rawText),
  ]);
  const matches = withCorrections(statements, rows, sure);
  const made = statements.flatMap((statement, position) => {
    const { text, key, reading, metrics } = statement;
    const row = matches[position];
    const incoming = { entity: 'achievement' as const, reading, position, label: text };
    if (row) {
      mergeAgain(context, row, statement, incoming.position);
      return [];
    }
    const fresh = newRow(context, { rawText: '' }, incoming);
    return [{ ...fresh, key, wordings: [text], pinnedKeys: [], metrics, verified: false, impactStatement: null }];
  });
  placeRest(rows, matches, statements.length);
  rows.push(...made);
}

function mergeAgain(
  context: Reconciliation,
  row: AchievementRow,
  { key, text, metrics, reading }: Statement,
  position: number,
): void {
  const doubt = doubtOf(context, row, text);
  const reviewReason = joinReasons([reading.reviewReason, doubt]);
  const doubted = { ...reading, requiresReview: reviewReason !== null, reviewReason };
  mergeRow(context, row, { entity: 'achievement', reading: doubted, position, label: text });
  if (!row.wordings.includes(text)) row.wordings.push(text);
  if (isEdited(row, 'rawText')) return;
  row.key = key;
  if (!isEdited(row, 'metrics')) row.metrics = metrics;
}

/** The order of upload may be all that shows which document is newer. */
function doubtOf({ document, earlier }: Reconciliation, row: AchievementRow, text: string): string | null {
  if (isEdited(row, 'rawText') || correctionLikeness(text, row.columns.rawText) === 0) return null;
  const said = row.evidence.findLast(({ field, superseded }) => field === 'rawText' && !superseded);
  const other = earlier.get(said?.documentId ?? '');
  const isDated = document.datedBy !== 'upload' && other?.datedBy !== 'upload';
  if (!other || (isDated && other.datedAt.getTime() < document.datedAt.getTime())) return null;
  return `Another document gives other numbers: “${labelOf(row.columns.rawText)}”`;
}

/** A correction needs exactly one statement and one row that match each other and no other. */
function withCorrections(
  statements: Statement[],
  rows: AchievementRow[],
  sure: (AchievementRow | undefined)[],
): (AchievementRow | undefined)[] {
  const free = rows.filter((row) => !sure.includes(row));
  const alike = ({ text }: Statement, row: AchievementRow) => correctionLikeness(text, row.columns.rawText) > 0;
  return statements.map((statement, i) => {
    if (sure[i]) return sure[i];
    const [row, ...others] = free.filter((one) => alike(statement, one));
    if (!row || others.length > 0) return undefined;
    return statements.filter((one, j) => !sure[j] && alike(one, row)).length === 1 ? row : undefined;
  });
}

function withoutRepeats(read: ParsedAchievement[]): Statement[] {
  const first = new Map<string, Statement>();
  for (const achievement of read) {
    const text = achievement.text.value;
    const key = foldText(text);
    const metrics = achievement.metrics.map(({ value, unit, label, text: written, start, end }) => ({
      value,
      unit,
      label,
      text: written,
      start,
      end,
    }));
    if (!first.has(key)) first.set(key, { key, text, metrics, reading: achievementReading(achievement) });
  }
  return [...first.values()];
}
