import { describe, expect, test } from '@jest/globals';
import {
  bestAchievements,
  type AchievementNode,
  type CareerGraph,
  type EvidenceNode,
  type RankedNode,
} from '../../../src/domain/career-graph/career-graph.ts';
import { lockedFields } from '../../../src/domain/career-graph/locked-fields.ts';
import { standingEvidence } from '../../../src/domain/career-graph/standing-evidence.ts';
import { withoutOpenQuestions } from '../../../src/domain/career-graph/without-open-questions.ts';
import { graphOf, INGRID } from '../story/story-graph.ts';

const rank = (graph: CareerGraph, ...ids: string[]) => {
  const all = graph.experiences.flatMap(({ achievements }) => achievements);
  const entryOf = (achievement: AchievementNode) => ({ achievementId: achievement.id, achievement }) as RankedNode;
  return ids.flatMap((id) => all.filter((one) => one.id === id).map(entryOf));
};

test.each<[string[], number | null, string[]]>([
  [[], null, ['costs', 'team', 'meters']],
  [['meters', 'costs'], null, ['costs', 'team', 'meters']],
  [['meters', 'costs'], 3, ['meters', 'costs', 'team']],
  [['meters', 'costs'], 1, ['meters']],
  [['meters'], 0, []],
  [[], 2, ['costs', 'team']],
  [['meters'], 9, ['meters', 'costs', 'team']],
])('with the ranking %j the best %s statements are %j', (ranked, top, expected) => {
  const graph = graphOf(INGRID);
  graph.ranking = rank(graph, ...ranked);
  expect(bestAchievements(graph, top).map(({ id }) => id)).toEqual(expected);
});

test.each<[string[], string[], string[] | null | undefined, string[]]>([
  [['title'], ['start', 'title'], undefined, ['title', 'start']],
  [['title'], ['start'], null, ['title', 'start']],
  [['title', 'end'], ['start'], ['start', 'end'], ['end', 'start']],
  [['title'], ['start'], [], []],
  // A field that was neither locked nor edited can't be locked.
  [['title'], [], ['title', 'location'], ['title']],
])('locked %j, edited %j, wanted %j: %j stay locked', (stored, edited, wanted, expected) => {
  expect(lockedFields(stored, edited, wanted)).toEqual(expected);
});

describe('evidence stands', () => {
  const evidence = ['rawText', 'company', 'end', 'start'].map((field): EvidenceNode => ({
    id: field,
    documentId: 'd',
    field,
    start: 0,
    end: 4,
  }));
  const standing = (row: Parameters<typeof standingEvidence>[0]) => standingEvidence(row, evidence).map(({ id }) => id);
  const ALL = ['rawText', 'company', 'end', 'start'];

  test.each<[string, Parameters<typeof standingEvidence>[0], string[]]>([
    ['for all that no edit replaced', { editedFields: [] }, ALL],
    ['not for an edited field', { editedFields: ['start'] }, ['rawText', 'company', 'end']],
    ['not for an edited company', { editedFields: ['companyId'] }, ['rawText', 'end', 'start']],
    [
      'not for the end of a role that the owner made current',
      { editedFields: ['current'] },
      ['rawText', 'company', 'start'],
    ],
    [
      'for a statement whose rewrite the owner worded otherwise',
      { editedFields: ['impactStatement'], rawText: 'Led 12 people', impactStatement: 'Headed 12 people' },
      ALL,
    ],
    [
      'not for a statement whose rewrite the owner gave other numbers',
      { editedFields: ['impactStatement'], rawText: 'Led 12 people', impactStatement: 'Led 20 people' },
      [],
    ],
    [
      "for a statement whose rewrite with other numbers isn't the owner's",
      { editedFields: ['start'], rawText: 'Led 12 people', impactStatement: 'Led 20 people' },
      ['rawText', 'company', 'end'],
    ],
    [
      'for a statement whose rewrite was removed',
      { editedFields: ['impactStatement'], rawText: 'Led 12 people', impactStatement: null },
      ALL,
    ],
  ])('%s', (_name, row, expected) => {
    expect(standing(row)).toEqual(expected);
  });
});

describe('while the owner has not said whether two roles are the same', () => {
  /** Northwind may be the same role as Halden. */
  function doubtful(): CareerGraph {
    const graph = graphOf(INGRID);
    graph.companies = graph.experiences.flatMap(({ company }) => company ?? []);
    graph.ranking = rank(graph, 'costs', 'meters');
    graph.rankings = [{ label: 'default', entries: graph.ranking }];
    graph.timeline = [
      { experienceId: 'northwind' },
      { experienceId: 'halden' },
      { experienceId: null },
    ] as typeof graph.timeline;
    graph.questions = [
      {
        id: 'q',
        kind: 'same_role',
        documentId: 'd',
        text: '?',
        experienceId: 'northwind',
        otherExperienceId: 'halden',
        start: null,
        end: null,
      },
      {
        id: 'p',
        kind: 'same_person',
        documentId: 'd',
        text: '?',
        experienceId: null,
        otherExperienceId: null,
        start: null,
        end: null,
      },
    ];
    return graph;
  }

  test('the role that the document added is shown nowhere', () => {
    const graph = withoutOpenQuestions(doubtful());
    expect(graph.experiences.map(({ id }) => id)).toEqual(['halden']);
    expect(graph.companies.map(({ id }) => id)).toEqual(['Halden Energy']);
    expect(graph.ranking.map(({ achievementId }) => achievementId)).toEqual(['meters']);
    expect(graph.rankings).toMatchObject([{ label: 'default', entries: [{ achievementId: 'meters' }] }]);
    expect(graph.timeline.map(({ experienceId }) => experienceId)).toEqual(['halden', null]);
  });

  test.each(['same_person', null] as const)('a question about %s hides no role', (kind) => {
    const graph = doubtful();
    graph.questions = graph.questions.slice(0, 1).flatMap((one) => (kind === null ? [] : { ...one, kind }));
    expect(withoutOpenQuestions(graph)).toEqual(graph);
  });
});
