import type {
  AchievementNode,
  CareerGraph,
  EducationNode,
  ExperienceNode,
} from '../../../src/domain/career-graph/career-graph.ts';

const SOURCED = {
  provenance: 'user_provided' as const,
  confidence: 1,
  requiresReview: false,
  reviewReason: null,
  editedFields: [],
  evidence: [{ id: 'e', documentId: 'd', field: 'x', start: 0, end: 1 }],
};

type Role = Pick<ExperienceNode, 'id' | 'title' | 'start' | 'end'> & {
  company: string | null;
  statements: { id: string; rawText: string; impactStatement?: string | null; editedFields?: string[] }[];
};

export interface Career {
  name: string | null;
  headline: string | null;
  summary: string | null;
  roles: Role[];
  studies: Pick<EducationNode, 'id' | 'institution' | 'degree' | 'start' | 'end'>[];
  skills?: string[];
}

export const INGRID: Career = {
  name: 'Ingrid Solberg',
  headline: 'Data engineer',
  summary: 'I have kept the trucks of Northwind Logistics moving since April 2022.',
  roles: [
    {
      id: 'northwind',
      title: 'Head of Data Platform',
      company: 'Northwind Logistics AS',
      start: '2022-04',
      end: null,
      statements: [
        { id: 'costs', rawText: 'Cut the cost of storage by 40%' },
        { id: 'team', rawText: 'Led 12 engineers' },
      ],
    },
    {
      id: 'halden',
      title: 'Data Engineer',
      company: 'Halden Energy',
      start: '2018',
      end: '2022-03',
      statements: [{ id: 'meters', rawText: 'Read 300,000 meters a day' }],
    },
  ],
  studies: [{ id: 'msc', institution: 'University of Oslo', degree: 'MSc Informatics', start: '2016', end: '2018' }],
};

/** A career graph with only the facts that a story is based on. */
export function graphOf({ name, headline, summary, roles, studies, skills = [] }: Career): CareerGraph {
  const experiences = roles.map(({ id, title, start, end, company, statements }): ExperienceNode => {
    const node: ExperienceNode = {
      ...SOURCED,
      id,
      title,
      start,
      end,
      current: end === null,
      companyId: company,
      company:
        company === null
          ? null
          : {
              id: company,
              name: company,
              alternativeNames: [],
              website: null,
              domain: null,
              domainConfidence: null,
              logo: null,
              siteLogo: null,
            },
      location: null,
      description: null,
      url: null,
      companyDescription: null,
      achievements: [],
    };
    node.achievements = statements.map((one): AchievementNode => ({
      ...SOURCED,
      impactStatement: null,
      impactBasis: null,
      ...one,
      experienceId: id,
      experience: node,
      evidenceStrength: 1,
      verified: false,
      isPlaceholder: false,
      metrics: [],
      history: [],
      ranked: null,
    }));
    return node;
  });
  return {
    version: 1,
    profile: {
      ...SOURCED,
      id: 'ingrid',
      name,
      headline,
      summary,
      summaryBasis: null,
      headlineBasis: null,
      statementBasis: null,
      email: null,
      phone: null,
      location: null,
      links: [],
      ...{ image: null, website: null, accounts: [] },
      ...{ address: null, postalCode: null, city: null, region: null, countryCode: null },
      targetRole: null,
    },
    companies: [],
    experiences,
    ranking: [],
    rankings: [],
    skills: skills.map((one) => ({ ...SOURCED, id: one, name: one, category: null, level: null, proofs: [] })),
    skillOffers: [],
    navigation: [],
    story: null,
    timeline: [],
    placements: [],
    completeness: [],
    education: studies.map((one) => ({
      ...SOURCED,
      ...one,
      field: null,
      location: null,
      current: false,
      score: null,
      description: null,
      url: null,
      courses: [],
    })),
    certifications: [],
    languages: [],
    sections: [],
    textCoverage: null,
    questions: [],
    doubts: [],
  };
}

/** The career with changed values in one role. */
export const withRole = (career: Career, id: string, change: Partial<Role>): Career => ({
  ...career,
  roles: career.roles.map((role) => (role.id === id ? { ...role, ...change } : role)),
});
