import type { CareerGraph } from '../../src/domain/career-graph/career-graph.ts';
import { checkRewrite } from '../../src/domain/rewriting/check-rewrite.ts';
import { keptDraft, revertedDraft, type RewriteDraft } from '../../src/domain/rewriting/rewrite-draft.ts';
import { freezeSite } from '../../src/domain/site/freeze-site.ts';
import { graphOf } from '../../tests/domain/story/story-graph.ts';
import { renderSite } from '../../web/site/render-site.tsx';

/** A statement with what a model makes of it; null if it has no rewrite left to try. */
export interface Rewritten {
  statement: string;
  rewrite: string | null;
}

const OPTIONS = { url: 'https://cursus.test/hostile', indexable: true, publishedAt: new Date('2026-11-24T12:00:00Z') };

/** What the pipeline would store of a rewrite. */
function draftOf(rawText: string, text: string): RewriteDraft {
  const check = checkRewrite(rawText, text);
  return check.outcome === 'refuse'
    ? revertedDraft({ id: '', rawText }, 'hostile', [{ text, reason: check.reason }])
    : keptDraft({ id: '', rawText }, { text, promptVersion: 'hostile', check });
}

/** A career graph in which a model has rewritten the statements of one role. */
function rewrittenGraph(statements: Rewritten[]): CareerGraph {
  const graph = graphOf({
    name: 'Sam Field',
    headline: null,
    summary: null,
    roles: [
      {
        ...{ id: 'role', title: 'Clerk', company: null, start: '2020', end: null },
        statements: statements.map(({ statement }, index) => ({ id: `s${index}`, rawText: statement })),
      },
    ],
    studies: [],
  });
  for (const [index, one] of (graph.experiences[0]?.achievements ?? []).entries()) {
    const rewrite = statements[index]?.rewrite ?? null;
    if (rewrite === null) continue;
    const { source, text, provenance, confidence, reviewReason } = draftOf(one.rawText, rewrite);
    const stored = { provenance, confidence, reviewReason, requiresReview: reviewReason !== null };
    Object.assign(one, stored, { impactStatement: text, impactBasis: text === null ? null : source });
  }
  // Every role and statement of the page stands in the timeline.
  const timeline = { coverage: 100, strategy: 'polish', variant: 'list', reason: '' } as const;
  return { ...graph, completeness: [{ ...timeline, missingFields: [], section: 'timeline' }] };
}

/** The published page of a resume whose owner has seen none of the rewrites: what it shows of each statement, and all of its text. */
export function publishHostile(statements: Rewritten[], language: string): { shown: string[]; text: string } {
  const settings = { theme: 'editorial', color: null, language, visibleFields: [], isSample: false } as const;
  const { snapshot } = freezeSite(rewrittenGraph(statements), settings);
  const { html } = renderSite(snapshot, OPTIONS);
  return { shown: snapshot.statements.map(({ text }) => text), text: wordsOnPage(textOf(html)) };
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** The text of a page without its markup. */
const textOf = (html: string) =>
  html
    .replace(/<style.*?<\/style>|<script.*?<\/script>/gsu, ' ')
    .replace(/<[^>]+>/gu, '')
    .replace(/&(amp|lt|gt|quot|#x27);/gu, (_all, name: string) => ENTITIES[name] ?? '');

/** Text as pages are compared, whatever breaks and spaces they put into it. */
export const wordsOnPage = (text: string) => text.replace(/[\s\u00a0\u00ad\u200b\u2060]+/gu, '');
