import { describe, expect, test } from '@jest/globals';
import type { AchievementNode, CareerGraph, SkillNode } from '../../../src/domain/career-graph/career-graph.ts';
import { selectForExport, type ExportChoices } from '../../../src/domain/export/select-for-export.ts';
import { graphOf, INGRID } from '../story/story-graph.ts';

const CHOICES: ExportChoices = {
  wording: 'polished',
  hiddenFields: [],
  language: 'en',
  changedAt: new Date('2026-01-02T03:04:05Z'),
};
const OPEN = { provenance: 'model_context', requiresReview: true } as const;

/** A career graph with one changed statement. */
function withStatement(id: string, change: Partial<AchievementNode>): CareerGraph {
  const graph = graphOf(INGRID);
  for (const one of graph.experiences.flatMap(({ achievements }) => achievements))
    if (one.id === id) Object.assign(one, change);
  return graph;
}

function selected(graph: CareerGraph, choices: Partial<ExportChoices> = {}) {
  const { resume, leftOut } = selectForExport(graph, { ...CHOICES, ...choices });
  return { resume, leftOut, statements: resume.experiences.flatMap(({ statements }) => statements) };
}

const NOTHING = { placeholders: 0, unaccepted: 0, hiddenSections: [], stale: [] };
const [COSTS, TEAM, METERS] = ['Cut the cost of storage by 40%', 'Led 12 engineers', 'Read 300,000 meters a day'];

describe('a statement', () => {
  const impactStatement = 'Made storage 40% cheaper';
  test.each<[string, Partial<AchievementNode>, ExportChoices['wording'], string[], object]>([
    ['without a rewrite is in its own words', {}, 'polished', [COSTS, TEAM, METERS], {}],
    ['is shown as rewritten', { impactStatement }, 'polished', [impactStatement, TEAM, METERS], {}],
    ['is in its own words where the owner wants that', { impactStatement }, 'original', [COSTS, TEAM, METERS], {}],
    [
      'is in its own words while the rewrite is not accepted',
      { impactStatement, ...OPEN },
      'polished',
      [COSTS, TEAM, METERS],
      { unaccepted: 1 },
    ],
    ['without a rewrite is shown, whatever is doubted', { ...OPEN }, 'polished', [COSTS, TEAM, METERS], {}],
    [
      'is shown as the owner reworded it, though its reading is doubted',
      { impactStatement, provenance: 'user_provided', requiresReview: true },
      'polished',
      [impactStatement, TEAM, METERS],
      {},
    ],
    [
      'is in its own words when it has changed since the rewrite',
      { impactStatement, impactBasis: 'Cut the cost of storage by 30%' },
      'polished',
      [COSTS, TEAM, METERS],
      { unaccepted: 1, stale: [impactStatement] },
    ],
    ['is left out while it is a placeholder', { isPlaceholder: true }, 'polished', [TEAM, METERS], { placeholders: 1 }],
    ['is left out when nothing of it can be shown', { rawText: '\u200b' }, 'polished', [TEAM, METERS], {}],
  ])('%s', (_name, change, wording, expected, left) => {
    const { statements, leftOut } = selected(withStatement('costs', change), { wording });
    expect(statements).toEqual(expected);
    expect(leftOut).toEqual({ ...NOTHING, ...left });
  });
});

test('what a model added and nobody accepted is left out, and counted', () => {
  const graph = graphOf(INGRID);
  Object.assign(graph.experiences[1] ?? {}, OPEN);
  Object.assign(graph.education[0] ?? {}, { provenance: 'model_context', requiresReview: false });
  const { resume, leftOut } = selected(graph);
  expect(resume.experiences.map(({ title }) => title)).toEqual(['Head of Data Platform']);
  expect(resume.education).toHaveLength(1);
  expect(leftOut).toEqual({ ...NOTHING, unaccepted: 1 });
  expect(selected(graphOf(INGRID)).leftOut).toEqual(NOTHING);
});

test('a profile that nobody accepted says nothing', () => {
  const graph = graphOf(INGRID);
  expect(selected(graph).resume).toMatchObject({ name: 'Ingrid Solberg', headline: 'Data engineer' });
  Object.assign(graph.profile, OPEN);
  expect(selected(graph).resume).toMatchObject({ name: null, headline: null, summary: null });
});

test('fields that the owner hides are not in it', () => {
  const graph = graphOf(INGRID);
  const shown = { email: 'i@example.org', phone: '1', location: 'Oslo', links: ['https://i.example.org'] };
  Object.assign(graph.profile, shown);
  expect(selected(graph).resume).toMatchObject(shown);
  const { resume } = selected(graph, { hiddenFields: ['email', 'phone', 'location', 'summary', 'links'] });
  expect(resume).toMatchObject({
    name: 'Ingrid Solberg',
    email: null,
    phone: null,
    location: null,
    summary: null,
    links: [],
  });
});

test('sections that completeness hides stay hidden', () => {
  const graph = graphOf(INGRID);
  const skill = { name: 'SQL', category: null, level: null, provenance: 'user_provided', requiresReview: false };
  graph.skills = [skill as SkillNode];
  const section = (name: string, variant: string) =>
    ({ section: name, variant }) as CareerGraph['completeness'][number];
  graph.completeness = [section('achievements', 'full'), section('skills', 'full'), section('story', 'hidden')];
  expect(selected(graph)).toMatchObject({ statements: [COSTS, TEAM, METERS], leftOut: NOTHING });
  expect(selected(graph).resume.skills).toHaveLength(1);
  graph.completeness = [section('achievements', 'hidden'), section('skills', 'full')];
  expect(selected(graph)).toMatchObject({ statements: [], leftOut: { hiddenSections: ['achievements'] } });
  expect(selected(graph).resume.skills).toHaveLength(1);
  graph.completeness = [section('skills', 'hidden')];
  expect(selected(graph)).toMatchObject({ resume: { skills: [] }, leftOut: { hiddenSections: ['skills'] } });
  expect(selected(graph).resume.experiences).toHaveLength(2);
});

test('skills are grouped, in the order of the first of each', () => {
  const graph = graphOf(INGRID);
  const skill = (name: string, category: string | null, level: string | null = null) =>
    ({ name, category, level, provenance: 'user_provided', requiresReview: false }) as SkillNode;
  graph.skills = [
    skill('SQL', 'Data'),
    skill('Excel', null, 'Basic'),
    skill('dbt', 'Data '),
    skill('\u200b', 'None'),
    skill('Go', null),
  ];
  expect(selected(graph).resume.skills).toEqual([
    {
      name: 'Data',
      skills: [
        { name: 'SQL', level: null },
        { name: 'dbt', level: null },
      ],
    },
    {
      name: null,
      skills: [
        { name: 'Excel', level: 'Basic' },
        { name: 'Go', level: null },
      ],
    },
  ]);
});
