import type { TimelineNode } from '../../domain/career-graph/career-graph.ts';
import type { MonthCount } from '../../domain/timeline/period.ts';
import type { Tenure } from '../../domain/timeline/with-tenure.ts';
import { builder } from '../builder.ts';
import { NodeRef } from '../node.ts';

const MonthCountRef = builder.objectRef<MonthCount>('MonthCount').implement({
  description:
    'A duration in months, as a range if the dates are vague. With dates to the month, `least` and `most` are equal.',
  fields: (t) => ({
    least: t.exposeInt('least', { description: 'Least possible number of months.' }),
    most: t.exposeInt('most', { description: 'Greatest possible number of months.' }),
  }),
});

export const TimelineEntryRef = builder.objectRef<TimelineNode & Tenure>('TimelineEntry').implement({
  description: 'A role or course of study, normalized for display. It adds no facts.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable ID.' }),
    experienceId: t.exposeID('experienceId', {
      nullable: true,
      description: 'ID of the role that it shows; null if it shows a course of study.',
    }),
    educationId: t.exposeID('educationId', {
      nullable: true,
      description: 'ID of the course of study that it shows; null if it shows a role.',
    }),
    kind: t.exposeString('kind', {
      description:
        '`employment` (not further specified), `full-time`, `part-time`, `contract`, `self-employed`, `internship`, `volunteer` or `education`.',
    }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'Title with abbreviations written out; null if unknown.',
    }),
    companyName: t.exposeString('companyName', {
      nullable: true,
      description: 'Employer or school; null if unknown.',
    }),
    start: t.expose('start', { type: 'PartialDate', nullable: true, description: 'Start date; null if unknown.' }),
    end: t.expose('end', {
      type: 'PartialDate',
      nullable: true,
      description: 'End date; null if current or unknown.',
    }),
    current: t.exposeBoolean('current', { description: 'Whether it is current.' }),
    seniority: t.exposeString('seniority', {
      nullable: true,
      description:
        '`intern`, `junior`, `senior`, `lead`, `principal`, `manager`, `director`, `vice_president`, `executive` or `owner`; null if the title does not say.',
    }),
    function: t.exposeString('function', {
      nullable: true,
      description: 'Function, such as `engineering`, `sales` or `healthcare`; null if the title does not say.',
    }),
    lane: t.exposeInt('lane', {
      description:
        'Lane in which to draw the entry; 0 is the main lane. Entries that definitely overlap are in different lanes.',
    }),
    gapBefore: t.exposeInt('gapBefore', {
      nullable: true,
      description:
        'Length in months of the definite gap before this entry; null if there is none or the dates are too vague to tell.',
    }),
    length: t.field({
      type: MonthCountRef,
      nullable: true,
      description: 'Duration, up to today if current; null if the start or end is unknown.',
      resolve: ({ length }) => length,
    }),
    tenure: t.field({
      type: MonthCountRef,
      nullable: true,
      description: 'Time with this company over all roles; null without a company, or if a start or end is unknown.',
      resolve: ({ tenure }) => tenure,
    }),
  }),
});
