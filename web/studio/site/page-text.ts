import type { ResultOf } from '@graphql-typed-document-node/core';
import { edit } from '../app/edit.ts';
import type { Source } from '../app/operations.ts';
import { EDIT_PROFILE, EDIT_STATEMENT, EDIT_STORY, type PAGE_TEXTS } from './operations.ts';

type Graph = ResultOf<typeof PAGE_TEXTS>['careerGraph'];

/** A text of the page: where it is from, and how to change it. */
export interface PageText {
  text: string;
  sources: Source[];
  keep: (text: string | null) => Promise<{ refused: string | null; field?: string | null }>;
}

/**
 * Finds what a text of the page is, by its name there (`data-text`); null if the career graph no longer has it.
 *
 * @param shown the text on the page, which tells paragraphs apart
 */
export function pageText(name: string, shown: string, graph: Graph): PageText | null {
  const [kind, which = ''] = name.split(':', 2);
  if (kind === 'statement') return statementText(which, graph);
  if (kind === 'profile' && (which === 'headline' || which === 'summary')) return profileText(which, graph);
  if (kind === 'story') return storyText(which, shown, graph);
  return null;
}

function statementText(id: string, { experiences }: Graph): PageText | null {
  const statement = experiences.flatMap(({ achievements }) => achievements).find((one) => one.id === id);
  if (!statement) return null;
  const { rawText, impactStatement, isRewriteStale, evidence } = statement;
  return {
    text: (isRewriteStale ? null : impactStatement) ?? rawText,
    sources: evidence,
    keep: (text) =>
      edit(EDIT_STATEMENT, { input: { id, action: 'EDIT', original: isRewriteStale, text } }, ['ACHIEVEMENTS']),
  };
}

function profileText(field: 'headline' | 'summary', { profile }: Graph): PageText | null {
  const text = profile?.[field];
  if (text == null) return null;
  return {
    text,
    sources: profile?.evidence.filter((one) => one.field === field) ?? [],
    keep: (typed) => edit(EDIT_PROFILE, { input: { [field]: typed } }, ['PROFILE']),
  };
}

function storyText(field: string, shown: string, { story }: Graph): PageText | null {
  if (story === null) return null;
  const sources = story.fields.find((one) => one.field.toLowerCase() === field)?.evidence ?? [];
  const keep = (input: object) => edit(EDIT_STORY, { input }, ['STORY']);
  if (field === 'paragraphs') {
    const { paragraphs } = story;
    const at = paragraphs.findIndex((one) => one.trim() === shown.trim());
    if (at < 0) return null;
    return {
      text: paragraphs[at] ?? '',
      sources,
      keep: (text) => keep({ paragraphs: paragraphs.toSpliced(at, 1, ...(text === null ? [] : [text])) }),
    };
  }
  if (field === 'quote')
    return story.quote === null
      ? null
      : { text: story.quote, sources, keep: (quote) => keep({ quote, quoteAttribution: story.quoteAttribution }) };
  if (field !== 'opener' && field !== 'purpose') return null;
  const text = story[field];
  return text === null ? null : { text, sources, keep: (typed) => keep({ [field]: typed }) };
}
