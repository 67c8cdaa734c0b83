import type { SectionEntryValues } from '../career-graph/section-entry.ts';
import type { Field, ParsedResume, Span } from '../resume/parsed-resume.ts';
import type {
  AchievementColumns,
  CertificationColumns,
  EducationColumns,
  ExperienceColumns,
  LanguageColumns,
  ProfileColumns,
  SkillColumns,
} from './stored-graph.ts';

/** Trust in a row. */
export interface Trust {
  /** The lowest confidence among its values. */
  confidence: number;
  requiresReview: boolean;
  /** Why a person should review it, one reason per line; null if there is no reason. */
  reviewReason: string | null;
}

/** Trust in values that come from no document. */
export const UNDOUBTED: Trust = { confidence: 1, requiresReview: false, reviewReason: null };

/** A row as read from a document. */
export interface Reading<Columns> extends Trust {
  /** Values by column; columns that the document doesn't mention are missing. */
  said: Partial<Columns>;
  /** Evidence by column. */
  spans: Record<string, Span[]>;
}

type Fields = Record<string, Field<string> | null | undefined>;

function reading<Columns>(fields: Fields, more: Partial<Columns> = {}): Reading<Columns> {
  const found = Object.entries(fields).flatMap(([name, field]) => (field ? [[name, field] as const] : []));
  const reviewReason = joinReasons(found.map(([, field]) => field.reviewReason));
  return {
    said: { ...Object.fromEntries(found.map(([name, { value }]) => [name, value])), ...more },
    spans: Object.fromEntries(found.map(([name, { spans }]) => [name, spans])),
    confidence: Math.min(1, ...found.map(([, { confidence }]) => confidence)),
    requiresReview: reviewReason !== null,
    reviewReason,
  };
}

/** Every reason once, one per line; null if there is none. */
export function joinReasons(reasons: readonly (string | null)[]): string | null {
  return [...new Set(reasons.filter((reason) => reason !== null))].join('\n') || null;
}

/** The end date and `current` belong together: giving one gives both. */
function period(end: Field<string> | null, current: boolean): { end?: string | null; current?: boolean } {
  if (current) return { end: null, current: true };
  return end === null ? {} : { end: end.value, current: false };
}

/** Adds columns with several values; empty lists are not mentioned. */
function withLists<Columns>(one: Reading<Columns>, lists: Record<string, Field<string>[]>): Reading<Columns> {
  const found = Object.entries(lists).filter(([, all]) => all.length > 0);
  const listed = found.flatMap(([, all]) => all.map((field) => field.reviewReason));
  const reviewReason = joinReasons([...listed, one.reviewReason]);
  return {
    said: { ...one.said, ...Object.fromEntries(found.map(([name, all]) => [name, all.map(({ value }) => value)])) },
    spans: {
      ...one.spans,
      ...Object.fromEntries(found.map(([name, all]) => [name, all.flatMap(({ spans }) => spans)])),
    },
    confidence: Math.min(one.confidence, ...found.flatMap(([, all]) => all.map(({ confidence }) => confidence))),
    requiresReview: reviewReason !== null,
    reviewReason,
  };
}

export function profileReading({ links, accounts = [], ...fields }: ParsedResume['profile']): Reading<ProfileColumns> {
  const all = reading<ProfileColumns>(fields);
  const said: Partial<ProfileColumns> = {
    ...(links.length > 0 && { links: [...new Set(links.map(({ value }) => value))] }),
    ...(accounts.length > 0 && {
      accounts: accounts.map(({ network, username, url }) => ({ network, username, url })),
    }),
  };
  const spans = {
    ...(links.length > 0 && { links: links.flatMap((one) => one.spans) }),
    ...(accounts.length > 0 && { accounts: accounts.flatMap((one) => one.spans) }),
  };
  return { ...all, said: { ...all.said, ...said }, spans: { ...all.spans, ...spans } };
}

export function experienceReading(
  parsed: ParsedResume['experiences'][number],
  companyId: string | null,
): Reading<ExperienceColumns> {
  const { company, title, location, start, end, current, description, url, companyDescription } = parsed;
  const { said, spans, ...rest } = reading<ExperienceColumns & { company: string }>(
    { company, title, location, start, end: current ? null : end, description, url, companyDescription },
    period(end, current),
  );
  const { company: _, ...columns } = said;
  const { company: companySpans, ...others } = spans;
  return {
    said: { ...columns, ...(companyId === null ? {} : { companyId }) },
    spans: { ...others, ...(companySpans ? { companyId: companySpans } : {}) },
    ...rest,
  };
}

export function achievementReading({
  text,
}: ParsedResume['experiences'][number]['achievements'][number]): Reading<AchievementColumns> {
  return reading({ rawText: text });
}

export function skillReading({ name, category, level }: ParsedResume['skills'][number]): Reading<SkillColumns> {
  return reading({ name }, { ...(category === null ? {} : { category }), ...(level === null ? {} : { level }) });
}

export function educationReading(parsed: ParsedResume['education'][number]): Reading<EducationColumns> {
  const { current, end, courses = [], ...fields } = parsed;
  return withLists(reading({ ...fields, end: current ? null : end }, period(end, current)), { courses });
}

export function certificationReading(parsed: ParsedResume['certifications'][number]): Reading<CertificationColumns> {
  return reading({ ...parsed });
}

export function languageReading(parsed: ParsedResume['languages'][number]): Reading<LanguageColumns> {
  return reading({ ...parsed });
}

export function sectionEntryReading(parsed: ParsedResume['sections'][number]): Reading<SectionEntryValues> {
  const { kind, heading, current, end, roles, items, keywords, ...fields } = parsed;
  const said = { kind, ...(heading === null ? {} : { heading }), ...period(end, current) };
  return withLists(reading({ ...fields, end: current ? null : end }, said), { roles, items, keywords });
}
