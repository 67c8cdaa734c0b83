import type { RoleFact, StoryFact, StoryFacts } from '../../../src/domain/story/story-facts.ts';

export const fact = (id: string, text: string, doubt: string | null = null): StoryFact => ({
  id,
  text,
  roleId: null,
  doubt,
});
const role = (one: StoryFact, parts: Partial<RoleFact>): RoleFact => ({
  ...one,
  ...{ title: null, company: null, start: null, end: null, current: false },
  ...parts,
});
export const NOTHING: StoryFacts = {
  language: null,
  profile: fact('p', ''),
  name: null,
  headline: null,
  summary: null,
  links: [],
  roles: [],
  studies: [],
  achievements: [],
};
export const ADA: StoryFacts = {
  ...NOTHING,
  profile: fact('p', 'Ada Byron — Principal Analyst'),
  language: 'en',
  name: 'Ada Byron',
  headline: 'Principal Analyst',
  summary:
    'I have written programs for Engine Works, Inc. since 2019. Looking for machines that nobody has built yet. Likes 2 cats.',
  links: ['ada@example.com', 'linkedin.com/in/ada'],
  roles: [
    role(fact('r1', 'Lead Analyst, Engine Works, Inc. (since 2021-04)'), {
      title: 'Lead Analyst',
      company: 'Engine Works, Inc.',
      start: '2021-04',
      current: true,
    }),
    role(fact('r2', 'Clerk, Looms GmbH (2016-03 – 2018)'), {
      title: 'Clerk',
      company: 'Looms GmbH',
      start: '2016-03',
      end: '2018',
    }),
  ],
  studies: [
    {
      ...fact('s1', 'BSc Mathematics, University of London (2012 – 2016)'),
      ...{ degree: 'BSc Mathematics', field: null, school: 'University of London' },
      ...{ start: '2012', end: '2016', current: false },
    },
  ],
  achievements: [
    { ...fact('a1', 'Saved $1.2M a year by reusing 300 older programs'), roleId: 'r1' },
    { ...fact('a2', 'Cut the time of each calculation by 40% via tables'), roleId: 'r1' },
    { ...fact('a3', 'Taught 12 colleagues.'), roleId: 'r1' },
    { ...fact('a4', 'Counted 25,000 threads a day'), roleId: 'r2' },
  ],
};
