import type { ParsedAchievement } from '../resume/parsed-resume.ts';
import { labelOf } from './change-report.ts';
import { foldText } from './fold-text.ts';
import { matchRows } from './match-rows.ts';
import { isOnlyFrom, mergeRow, noteNew, placeRest, trustOf, type Reconciliation } from './merge-row.ts';
import { achievementReading } from './reading.ts';
import { samePlaces } from './same-place.ts';
import { hasSameNumbers, wordLikeness } from './statement-likeness.ts';
import type { StoredAchievement, StoredMetric } from './stored-graph.ts';

const NOUN = { entity: 'achievement', owner: 'achievementId' } as const;

/** Above this, two statements with the same numbers are one in another wording. */
const SAME = 0.75;

/**
 * Reconciles the statements of one role. The same statement is found by its words, by its place in the document, by a wording
 * that it had earlier, or as a rewording with the same numbers. One that differs in its numbers only is another statement, and a
 * person is asked to look.
 */
export function reconcileAchievements(
  context: Reconciliation,
  { experienceId, read, stored }: { experienceId: string; read: ParsedAchievement[]; stored: StoredAchievement[] },
): void {
  const { plan, document, isNewest, report } = context;
  const statements = withoutRepeats(read);
  const place = { documentId: document.id, columns: ['rawText'] };
  const matches = matchRows(statements, stored, [
    ({ key }, row) => (key === row.textKey ? 1 : 0),
    ({ reading }, row) => samePlaces(reading, row, place),
    ({ key }, row) => (row.earlierKeys.includes(key) ? 1 : 0),
    ({ text }, { columns }) => (hasSameNumbers(text, columns.rawText) ? wordLikeness(text, columns.rawText) - SAME : 0),
  ]);
  let last = Math.max(-1, ...stored.map(({ position }) => position));
  statements.forEach(({ key, text, metrics, reading }, i) => {
    const row = matches[i];
    if (!row) {
      const id = context.newId();
      const like = stored.find(({ columns }) => wordLikeness(text, columns.rawText) > SAME);
      const doubt = like ? `Another document has this with other numbers: “${labelOf(like.columns.rawText)}”` : null;
      const reviewReason = [reading.reviewReason, doubt].filter((reason) => reason !== null).join(' ') || null;
      const position = isNewest ? i : ++last;
      const trust = trustOf({ ...reading, reviewReason });
      plan.achievements.create.push({ id, experienceId, rawText: text, textKey: key, position, ...trust });
      if (metrics.length > 0) plan.metrics.push({ achievementId: id, metrics });
      plan.wordings.push({ achievementId: id, text });
      return noteNew(context, NOUN, { id, label: text, reading });
    }
    const { merge, data } = mergeRow(context, NOUN, { stored: row, reading, position: i, label: text });
    const isReworded = merge.changed.rawText !== undefined;
    if (Object.keys(data).length > 0)
      plan.achievements.update.push({ id: row.id, data: isReworded ? { ...data, textKey: key } : data });
    if (isReworded) plan.wordings.push({ achievementId: row.id, text });
    const isItsText = isReworded || row.columns.rawText === text;
    if (isItsText && !row.editedFields.includes('metrics') && !isSameMetrics(row.metrics, metrics))
      plan.metrics.push({ achievementId: row.id, metrics });
  });
  const rest = stored.filter((one) => !matches.includes(one));
  const gone = rest.filter((one) => !one.inUse && isOnlyFrom(one, document));
  const { update } = plan.achievements;
  placeRest(context, { rest: rest.filter((one) => !gone.includes(one)), from: statements.length, update });
  for (const row of gone) {
    plan.remove.achievements.push(row.id);
    report.removed.push({ entity: 'achievement', id: row.id, label: labelOf(row.columns.rawText) });
  }
}

function withoutRepeats(read: ParsedAchievement[]) {
  const first = new Map<
    string,
    { key: string; text: string; metrics: StoredMetric[]; reading: ReturnType<typeof achievementReading> }
  >();
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

function isSameMetrics(a: StoredMetric[], b: StoredMetric[]): boolean {
  const line = (all: StoredMetric[]) =>
    JSON.stringify(
      [...all]
        .sort((x, y) => x.start - y.start)
        .map(({ value, unit, label, text, start, end }) => [value, unit, label, text, start, end]),
    );
  return line(a) === line(b);
}
