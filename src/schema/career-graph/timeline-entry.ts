import type { TimelineNode } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../builder.ts';

export const TimelineEntryRef = builder.objectRef<TimelineNode>('TimelineEntry').implement({
  description: 'A normalised role for display.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable id.' }),
    experienceId: t.exposeID('experienceId', { nullable: true, description: 'The role; null for other entries.' }),
    kind: t.exposeString('kind', { description: 'full-time, contract, education, ...' }),
    title: t.exposeString('title', { nullable: true, description: 'Null when it is not known.' }),
    companyName: t.exposeString('companyName', { nullable: true, description: 'Null when it is not known.' }),
    start: t.expose('start', { type: 'PartialDate', nullable: true, description: 'Null when it is not known.' }),
    end: t.expose('end', {
      type: 'PartialDate',
      nullable: true,
      description: 'Null while it lasts, or when not known.',
    }),
    current: t.exposeBoolean('current', { description: 'Whether it lasts.' }),
    seniority: t.exposeString('seniority', { nullable: true, description: 'Null when the title does not tell.' }),
    function: t.exposeString('function', { nullable: true, description: 'Null when the title does not tell.' }),
    lane: t.exposeInt('lane', { description: 'Concurrency lane, 0 for the main one.' }),
    gapBefore: t.exposeInt('gapBefore', {
      nullable: true,
      description: 'Months without any entry before this one; null when there are none or the dates do not tell.',
    }),
  }),
});
