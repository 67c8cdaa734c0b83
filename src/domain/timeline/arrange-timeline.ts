import { entryKind, type EntryKind } from './entry-kind.ts';
import { normaliseTitle, type RoleFunction, type Seniority } from './normalise-title.ts';
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
  /** Degree and subject, as far as they are known. */
  title: string | null;
}

/** A role or a course of study as it is drawn. Dates stay as precise as they were. */
export interface TimelineEntry extends Period {
  experienceId: string | null;
  educationId: string | null;
  companyId: string | null;
  kind: EntryKind;
  title: string | null;
  companyName: string | null;
  seniority: Seniority | null;
  function: RoleFunction | null;
  /** 0 for the main lane; entries that certainly overlap are in different ones. */
  lane: number;
  /** Months before it in which certainly nothing was; null when there are none or the dates do not tell. */
  gapBefore: number | null;
  /** 0 for the newest. */
  position: number;
}

/** Roles and studies, newest first, in lanes. The same input gives the same answer, in whatever order it comes. */
export function arrangeTimeline(
  { roles, studies }: { roles: TimelineRole[]; studies: TimelineStudy[] },
  now: Date,
): TimelineEntry[] {
  const entries = [...roles.map(fromRole), ...studies.map(fromStudy)].sort(newestFirst);
  entries.forEach((entry, position) => (entry.position = position));
  // Roles before studies, so that a study beside a job does not push the job out of the main lane; then what began first.
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
  const normalised = title === null ? { title: null, seniority: null, function: null } : normaliseTitle(title);
  return {
    experienceId: id,
    educationId: null,
    companyId,
    kind: entryKind(title, [companyName, location]),
    companyName,
    ...normalised,
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

/** The months between which it certainly lasted; null when the dates do not tell any. */
function certainSpan(entry: Period, now: Date): { from: number; to: number } | null {
  const bounds = boundsOf(entry, now);
  return bounds && { from: bounds.start.last, to: bounds.end.first };
}

/** A gap lies between what was over at the latest then and what began at the earliest then; whoever has no dates makes none. */
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
    // Without a known end it may have lasted until today: what follows has no certain gap before it.
    reached = Math.max(reached ?? -Infinity, bounds ? bounds.end.last : Infinity);
  }
}

const firstMonth = ({ start }: Period) => (start === null ? -Infinity : monthRange(start).first);

function newestFirst(a: TimelineEntry, b: TimelineEntry): number {
  return lastMonth(b) - lastMonth(a) || compare(firstMonth(b), firstMonth(a)) || compareText(keyOf(a), keyOf(b));
}

/** Where it ends for the eye: what lasts comes first, what has no dates last. Never infinite, so that it can be subtracted. */
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
