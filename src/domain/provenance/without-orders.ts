import type { DocumentText } from '../resume/document-layout.ts';
import type { Field, ParsedResume, Span } from '../resume/parsed-resume.ts';
import { isField } from '../resume/is-field.ts';
import { resumeLines } from '../resume/resume-line.ts';
import { DOUBTS } from './doubts.ts';
import { findOrders } from './find-orders.ts';
import { overlap, overlapAny } from './overlap.ts';

type Entry = ParsedResume['experiences'][number] | ParsedResume['education'][number];

/** Leaves out and reports what was read from passages that give orders to the reader. */
export function withoutOrders(resume: ParsedResume, document: Pick<DocumentText, 'text' | 'layout'>): ParsedResume {
  const orders = findOrders(resumeLines(document));
  if (orders.length === 0) return resume;
  const isUnplaced = (order: Span) => resume.unplaced.some(({ span }) => overlap(span, order));
  const asText = (span: Span) => ({ section: null, text: document.text.slice(span.start, span.end), span });
  const dropped = [...resume.dropped];
  const isOrdered = (field: Field<unknown> | null) => field !== null && overlapAny(field.spans, orders);
  const drop = (path: string, value: string) => void dropped.push({ path, value, reason: DOUBTS.order });
  const list = <One>(path: string, all: One[], of: (one: One) => Field<string> | null): One[] =>
    all.filter((one) => {
      const field = of(one);
      if (isOrdered(field)) drop(path, field?.value ?? '');
      return !isOrdered(field);
    });
  const clean = <One extends object>(path: string, one: One): One =>
    Object.fromEntries(
      Object.entries(one).map(([name, value]: [string, unknown]) => {
        if (!isField(value) || !isOrdered(value)) return [name, value];
        drop(`${path}.${name}`, String(value.value));
        return [name, null];
      }),
    ) as One;
  const headOf = (entry: Entry) =>
    'title' in entry ? (entry.title ?? entry.company) : (entry.degree ?? entry.institution);
  const { profile } = resume;
  return {
    ...resume,
    profile: { ...clean('profile', profile), links: list('profile.links', profile.links, (one) => one) },
    experiences: list('experiences', resume.experiences, headOf).map((role) => ({
      ...clean('experiences', role),
      achievements: list('experiences.achievements', role.achievements, ({ text }) => text),
    })),
    education: list('education', resume.education, headOf).map((study) => clean('education', study)),
    skills: list('skills', resume.skills, ({ name }) => name),
    certifications: list('certifications', resume.certifications, ({ name }) => name),
    languages: list('languages', resume.languages, ({ name }) => name),
    sections: list('sections', resume.sections, (one) => one.title ?? one.organization ?? one.roles[0] ?? one.text)
      .map((one) => clean('sections', one))
      .map((one) => ({
        ...one,
        roles: list('sections.roles', one.roles, (role) => role),
        items: list('sections.items', one.items, (item) => item),
        keywords: list('sections.keywords', one.keywords, (word) => word),
      })),
    dropped,
    unplaced: [...resume.unplaced, ...orders.filter((order) => !isUnplaced(order)).map(asText)],
  };
}
