import type { TimelineNode } from '../../domain/career-graph/career-graph.ts';
import type { MonthCount } from '../../domain/timeline/period.ts';
import type { Tenure } from '../../domain/timeline/with-tenure.ts';
import { builder } from '../builder.ts';

const MonthCountRef = builder.objectRef<MonthCount>('MonthCount').implement({
  description: 'A number of months, as exactly as the dates tell it: with dates to the month both are the same.',
  fields: (t) => ({
    least: t.exposeInt('least', { description: 'It was at least so many.' }),
    most: t.exposeInt('most', { description: 'It was at most so many.' }),
  }),
});

export const TimelineEntryRef = builder.objectRef<TimelineNode & Tenure>('TimelineEntry').implement({
  description: 'A role or a course of study, normalised for display. It adds nothing to what it is drawn from.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable id.' }),
    experienceId: t.exposeID('experienceId', {
      nullable: true,
      description: 'The role that it is drawn from; null for other entries.',
    }),
    educationId: t.exposeID('educationId', {
      nullable: true,
      description: 'The course of study that it is drawn from; null for other entries.',
    }),
    kind: t.exposeString('kind', {
      description:
        'employment (nothing says which), full-time, part-time, contract, self-employed, internship, volunteer or education.',
    }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'With its abbreviations written out; null when it is not known.',
    }),
    companyName: t.exposeString('companyName', {
      nullable: true,
      description: 'Employer or school; null when it is not known.',
    }),
    start: t.expose('start', { type: 'PartialDate', nullable: true, description: 'Null when it is not known.' }),
    end: t.expose('end', {
      type: 'PartialDate',
      nullable: true,
      description: 'Null while it lasts, or when not known.',
    }),
    current: t.exposeBoolean('current', { description: 'Whether it lasts.' }),
    seniority: t.exposeString('seniority', {
      nullable: true,
      description:
        'intern, junior, senior, lead, principal, manager, director, vice_president, executive or owner; null when the title does not tell.',
    }),
    function: t.exposeString('function', {
      nullable: true,
      description: 'engineering, sales, healthcare, ...; null when the title does not tell.',
    }),
    lane: t.exposeInt('lane', {
      description: 'Concurrency lane, 0 for the main one: entries that certainly overlap are in different lanes.',
    }),
    gapBefore: t.exposeInt('gapBefore', {
      nullable: true,
      description:
        'Months before it in which certainly nothing was; null when there are none or the dates do not tell.',
    }),
    length: t.field({
      type: MonthCountRef,
      nullable: true,
      description: 'How long it lasted, until today while it lasts; null when an end of it is not known.',
      resolve: ({ length }) => length,
    }),
    tenure: t.field({
      type: MonthCountRef,
      nullable: true,
      description: 'How long with this company in all roles; null without a company or when an end is not known.',
      resolve: ({ tenure }) => tenure,
    }),
  }),
});
