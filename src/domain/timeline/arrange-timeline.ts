import { entryKind, type EntryKind } from './entry-kind.ts';
import { normalizeTitle, type RoleFunction, type Seniority } from './normalize-title.ts';
import { boundsOf, type Period } from './period.ts';
import { monthRange } from './month-range.ts';

export interface TimelineRole extends Period {
  id: string;
  companyId: string | null;
  companyName: string | null;
  title: string | null;
  location: string | null;
}

export interface TimelineStudy extends Period {
  id: string;
  institution: string | null;
  /** Degree and field, as far as known. */
  title: string | null;
}

/** A role or course of study on the timeline. Dates keep their precision. */
export interface TimelineEntry extends Period {
  experienceId: string | null;
  educationId: string | null;
  companyId: string | null;
  kind: EntryKind;
  title: string | null;
  companyName: string | null;
  seniority: Seniority | null;
  function: RoleFunction | null;
  /** 0 for the main lane. Entries that definitely overlap are in different lanes. */
  lane: number;
  /** Length in months of the definite gap before the entry; null when there is none or the dates are too vague. */
  gapBefore: number | null;
  /** 0 for the newest. */
  position: number;
}

/** Puts roles and studies in lanes, newest first. Deterministic and independent of input order. */
export function arrangeTimeline(
  { roles, studies }: { roles: TimelineRole[]; studies: TimelineStudy[] },
  now: Date,
): TimelineEntry[] {
  const entries = [...roles.map(fromRole), ...studies.map(fromStudy)].sort(newestFirst);
  entries.forEach((entry, position) => (entry.position = position));
  // Roles before studies, so that studying during a job does not push the job out of the main lane; then by start.
  const placed: { entry: TimelineEntry; from: number; to: number }[] = [];
  for (const entry of entries.toSorted(mainFirst)) {
    const certain = certainSpan(entry, now);
    if (!certain) continue;
    const taken = new Set(
      placed.filter(({ from, to }) => certain.from < to && from < certain.to).map((other) => other.entry.lane),
    );
    while (taken.has(entry.lane)) entry.lane += 1;
    placed.push({ entry, ...certain });
  }
  markGaps(entries, now);
  return entries;
}

function fromRole({ id, companyId, companyName, title, location, start, end, current }: TimelineRole): TimelineEntry {
  const normalized = title === null ? { title: null, seniority: null, function: null } : normalizeTitle(title);
  return {
    experienceId: id,
    educationId: null,
    companyId,
    kind: entryKind(title, [companyName, location]),
    companyName,
    ...normalized,
    start,
    end,
    current,
    lane: 0,
    gapBefore: null,
    position: 0,
  };
}

function fromStudy({ id, institution, title, start, end, current }: TimelineStudy): TimelineEntry {
  return {
    experienceId: null,
    educationId: id,
    companyId: null,
    kind: 'education',
    title,
    companyName: institution,
    seniority: null,
    function: null,
    start,
    end,
    current,
    lane: 0,
    gapBefore: null,
    position: 0,
  };
}

/** The months during which the entry was definitely under way; null when the dates don't tell. */
function certainSpan(entry: Period, now: Date): { from: number; to: number } | null {
  const bounds = boundsOf(entry, now);
  return bounds && { from: bounds.start.last, to: bounds.end.first };
}

/** A gap reaches from the latest possible end so far to the earliest possible start of the next entry. Undated entries are ignored. */
function markGaps(entries: TimelineEntry[], now: Date): void {
  const dated = entries
    .filter((entry) => entry.start !== null)
    .sort((a, b) => firstMonth(a) - firstMonth(b) || b.position - a.position);
  let reached: number | null = null;
  for (const entry of dated) {
    const start = firstMonth(entry);
    const gap: number = reached === null ? 0 : start - reached - 1;
    if (gap > 0) entry.gapBefore = gap;
    const bounds = boundsOf(entry, now);
    // With an unknown end it may have lasted until today, so no later entry has a definite gap before it.
    reached = Math.max(reached ?? -Infinity, bounds ? bounds.end.last : Infinity);
  }
}

const firstMonth = ({ start }: Period) => (start === null ? -Infinity : monthRange(start).first);

function newestFirst(a: TimelineEntry, b: TimelineEntry): number {
  return lastMonth(b) - lastMonth(a) || compare(firstMonth(b), firstMonth(a)) || compareText(keyOf(a), keyOf(b));
}

/** Sort key: current entries first, undated ones last. Finite, because it is subtracted. */
function lastMonth({ start, end, current }: Period): number {
  if (current) return 1e9;
  const date = end ?? start;
  return date === null ? -1 : monthRange(date).last;
}

const mainFirst = (a: TimelineEntry, b: TimelineEntry): number =>
  Number(a.educationId !== null) - Number(b.educationId !== null) ||
  compare(firstMonth(a), firstMonth(b)) ||
  a.position - b.position;

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
const compareText = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
const keyOf = ({ experienceId, educationId }: TimelineEntry) => experienceId ?? educationId ?? '';
