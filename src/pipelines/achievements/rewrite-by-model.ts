import type { AchievementNode } from '../../domain/career-graph/career-graph.ts';
import { checkRewrite } from '../../domain/rewriting/check-rewrite.ts';
import { keptDraft, revertedDraft, type RewriteDraft } from '../../domain/rewriting/rewrite-draft.ts';
import type { OpenAiClient } from '../../services/openai/openai-client.ts';
import { askModel } from '../kit/ask-model.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import { REWRITE_PROMPT, REWRITE_PROMPT_VERSION, rewrittenStatements } from './rewrite-prompt.ts';

/** A refused rewrite is retried once with the reason; after that the original stays. */
const TRIES = 2;
/** Statements per request, so that the response stays well below its token limit. */
const AT_ONCE = 20;

const QUESTION = { instructions: REWRITE_PROMPT, schema: rewrittenStatements, name: 'statements' };

/** By statement: what a model may do beyond rewording it. What it adds waits for review. */
export type GapHints = ReadonlyMap<string, string>;

/**
 * Rewrites statements with the model and keeps what passes the guard.
 *
 * @returns drafts, and why the rest got no response; the rest is left to the rules
 */
export async function rewriteByModel(
  run: PipelineRun,
  { openai, gaps }: { openai: OpenAiClient; gaps: GapHints },
  statements: AchievementNode[],
): Promise<{ drafts: RewriteDraft[]; fallback: string | null }> {
  const drafts: RewriteDraft[] = [];
  for (let from = 0; from < statements.length; from += AT_ONCE) {
    const some = statements.slice(from, from + AT_ONCE);
    const { done, fallback } = await rewriteSome(run, { openai, gaps }, some);
    drafts.push(...done);
    if (fallback !== null) return { drafts, fallback };
  }
  return { drafts, fallback: null };
}

async function rewriteSome(
  run: PipelineRun,
  { openai, gaps }: { openai: OpenAiClient; gaps: GapHints },
  statements: AchievementNode[],
): Promise<{ done: RewriteDraft[]; fallback: string | null }> {
  const numbered = statements.map((statement, index) => ({ number: `s${index + 1}`, statement }));
  const refused = new Map<string, RewriteDraft['refused']>(numbered.map(({ number }) => [number, []]));
  const done = new Map<string, RewriteDraft>();
  for (let tries = 0; tries < TRIES; tries += 1) {
    const open = numbered.filter(({ number }) => !done.has(number));
    if (open.length === 0) break;
    const answer = await askModel(run, openai, { ...QUESTION, input: materialOf(open, refused, gaps) });
    if ('problem' in answer) return { done: [...done.values()], fallback: answer.problem };
    const texts = new Map(answer.value.statements.map(({ number, text }) => [number, text]));
    for (const { number, statement } of open) {
      const text = (texts.get(number) ?? '').replace(/\s+/gu, ' ').trim();
      const check = checkRewrite(statement.rawText, text);
      const before = refused.get(number) ?? [];
      if (check.outcome === 'refuse') before.push({ text, reason: check.reason });
      else done.set(number, keptDraft(statement, { text, promptVersion: REWRITE_PROMPT_VERSION, check }, before));
    }
  }
  const drafts = numbered.map(
    ({ number, statement }) =>
      done.get(number) ?? revertedDraft(statement, REWRITE_PROMPT_VERSION, refused.get(number) ?? []),
  );
  return { done: drafts, fallback: null };
}

function materialOf(
  open: { number: string; statement: AchievementNode }[],
  refused: ReadonlyMap<string, RewriteDraft['refused']>,
  gaps: GapHints,
): string {
  const lines = open.map(({ number, statement }) => {
    const { rawText, experience } = statement;
    const state = experience.current ? 'role lasts' : 'role has ended';
    const last = refused.get(number)?.at(-1);
    const again = last ? `\n  Your last wording was refused: "${last.text}". ${last.reason}` : '';
    const hint = gaps.get(statement.id);
    return `${number} (${state}): ${rawText}${hint === undefined ? '' : `\n  ${hint}`}${again}`;
  });
  return lines.join('\n');
}
