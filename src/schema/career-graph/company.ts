import type { CompanyNode } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../builder.ts';

export const CompanyRef = builder.objectRef<CompanyNode>('Company').implement({
  description: 'An employer, shared by the experiences at it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable id.' }),
    name: t.exposeString('name', { description: 'Its usual name.' }),
    alternativeNames: t.exposeStringList('alternativeNames', { description: 'Other names that documents use.' }),
    website: t.exposeString('website', { nullable: true, description: 'Its website; null when it is not known.' }),
    domain: t.exposeString('domain', { nullable: true, description: 'Its domain; null when it is not known.' }),
  }),
});
