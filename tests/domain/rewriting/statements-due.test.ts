import { describe, expect, test } from '@jest/globals';
import type {
  AchievementNode,
  RankedNode,
  StatementVersionNode,
} from '../../../src/domain/career-graph/career-graph.ts';
import { RULES_VERSION } from '../../../src/domain/rewriting/rewrite-by-rules.ts';
import { statementsDue } from '../../../src/domain/rewriting/statements-due.ts';
import { graphOf, INGRID } from '../story/story-graph.ts';

const TEXT = 'Cut the cost of storage by 40%';
const REWRITE = 'Made storage 40% cheaper';

const version = (kind: StatementVersionNode['kind'], more: Partial<StatementVersionNode> = {}) =>
  ({
    kind,
    text: kind === 'rewrite' ? REWRITE : TEXT,
    outcome: 'kept',
    promptVersion: null,
    ...more,
  }) as StatementVersionNode;
const raw = version('raw');
const by = (promptVersion: string) => version('rewrite', { promptVersion });

/** Whether the first statement is due, with the ranking that it is in. */
function isDue(change: Partial<AchievementNode>, { ranking = 'default', prompt = null as string | null } = {}) {
  const graph = graphOf(INGRID);
  const [statement] = graph.experiences.flatMap(({ achievements }) => achievements);
  if (statement) Object.assign(statement, change);
  const entries = ranking === '' ? [] : [{ achievementId: 'costs' } as RankedNode];
  graph.rankings = [
    { label: 'default', entries: [] },
    { label: ranking, entries },
  ];
  return statementsDue(graph, prompt).some(({ id }) => id === 'costs');
}

describe('a statement without a rewrite is due', () => {
  test.each<[string, boolean, Partial<AchievementNode>, string]>([
    ['when it is ranked', true, {}, 'default'],
    ['when it is ranked for a target role', true, {}, 'Head of Data'],
    ['not when it is not ranked', false, {}, ''],
    ['not while it is a placeholder', false, { isPlaceholder: true }, 'default'],
    ['not when it is from the role library', false, { provenance: 'industry_template' }, 'default'],
    ['not when the owner removed the rewrite', false, { editedFields: ['impactStatement'] }, 'default'],
    ['when the owner edited another field', true, { editedFields: ['rawText'] }, 'default'],
  ])('%s', (_name, due, change, ranking) => {
    expect(isDue(change, { ranking })).toBe(due);
  });
});

describe('a rewritten statement is due', () => {
  const rewritten = (...history: StatementVersionNode[]) => ({ impactStatement: REWRITE, history });
  test.each<[string, boolean, Partial<AchievementNode>, string | null]>([
    ['not when the present rules made it', false, rewritten(raw, by(RULES_VERSION)), null],
    ['when older rules made it', true, rewritten(raw, by('rewrite-rules/1')), null],
    [
      "not without a model when a model made it: rules don't replace a model's rewrite",
      false,
      rewritten(raw, by('impact/1')),
      null,
    ],
    ['not when the present prompt made it', false, rewritten(raw, by('impact/2')), 'impact/2'],
    ['when an older prompt made it', true, rewritten(raw, by('impact/1')), 'impact/2'],
    ['when rules made it and there is a model now', true, rewritten(raw, by(RULES_VERSION)), 'impact/2'],
    ['by the last of its rewrites', false, rewritten(raw, by('rewrite-rules/1'), by(RULES_VERSION)), null],
    ['when its source is new since', true, rewritten(raw, by(RULES_VERSION), version('raw')), null],
    [
      'when the owner edited its source since',
      true,
      rewritten(raw, by(RULES_VERSION), version('edit', { text: TEXT })),
      null,
    ],
    [
      'not when the owner once worded the rewrite so',
      false,
      rewritten(raw, by('rewrite-rules/1'), version('edit', { text: REWRITE })),
      null,
    ],
    [
      'when the owner replaced such a wording',
      true,
      rewritten(raw, by('rewrite-rules/1'), version('edit', { text: REWRITE, outcome: 'replaced' })),
      null,
    ],
    [
      'when the owner worded another text',
      true,
      rewritten(raw, by('rewrite-rules/1'), version('edit', { text: 'Other' })),
      null,
    ],
  ])('%s', (_name, due, change, prompt) => {
    expect(isDue(change, { prompt, ranking: '' })).toBe(due);
  });

  test('not when its text is that of an edit, but no rewrite stands', () => {
    const history = [raw, by(RULES_VERSION), version('edit', { text: REWRITE })];
    expect(isDue({ impactStatement: null, history }, { prompt: 'impact/2' })).toBe(true);
  });
});
