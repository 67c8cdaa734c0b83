import { foldText } from './fold-text.ts';
import { matchRows, type Likeness } from './match-rows.ts';
import { isSamePlace } from './merge-reading.ts';
import type { Mention } from './merge-row.ts';
import {
  LISTS,
  type AchievementRow,
  type ExperienceRow,
  type KeyedRow,
  type Row,
  type StoredGraph,
} from './stored-graph.ts';

/**
 * Gives the rows of a rebuilt career graph the IDs that they had before, matched by key and by the characters that they
 * were read from, so that references to them stay valid. Changes the graph in place.
 *
 * @returns `mentions` with the final IDs
 */
export function keepIds(
  graph: StoredGraph,
  stored: StoredGraph,
  mentions: Map<string, Mention[]>,
): Map<string, Mention[]> {
  const ids = new Map<string, string>();
  const adopt = <One extends Row<object>>(rows: One[], before: One[], passes: Likeness<One, One>[]) => {
    const known = new Set(before.map(({ id }) => id));
    const taken = new Set(rows.map(({ id }) => id));
    const fresh = rows.filter(({ id }) => !known.has(id));
    const free = before.filter(({ id }) => !taken.has(id));
    matchRows(fresh, free, passes).forEach((match, i) => {
      const row = fresh[i];
      if (!row || !match) return;
      ids.set(row.id, match.id);
      row.id = match.id;
    });
  };
  adopt(graph.experiences, stored.experiences, [sharedSources, roleLikeness]);
  for (const role of graph.experiences) {
    const before = stored.experiences.find(({ id }) => id === role.id)?.achievements ?? [];
    adopt(role.achievements, before, [sameKey, sharedSources, sharedWording]);
  }
  for (const name of LISTS) adopt<KeyedRow<object>>(graph[name], stored[name], [sameKey, sharedSources]);
  return new Map(
    [...mentions].map(([document, all]) => [document, all.map((one) => ({ ...one, id: ids.get(one.id) ?? one.id }))]),
  );
}

const sameKey = (row: KeyedRow<object>, before: KeyedRow<object>) => (row.key === before.key ? 1 : 0);

const sharedSources = (row: Row<object>, before: Row<object>) =>
  row.evidence.filter((one) => before.evidence.some((other) => isSamePlace(one, other))).length;

function sharedWording(row: AchievementRow, before: AchievementRow): number {
  const earlier = before.wordings.map(foldText);
  return row.wordings.filter((text) => earlier.includes(foldText(text))).length;
}

function roleLikeness({ columns: a }: ExperienceRow, { columns: b }: ExperienceRow): number {
  const isSame = a.companyId === b.companyId && foldText(a.title ?? '') === foldText(b.title ?? '');
  return isSame && (a.start ?? '').slice(0, 4) === (b.start ?? '').slice(0, 4) ? 1 : 0;
}
