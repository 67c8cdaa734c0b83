import type { CareerGraph } from '../career-graph/career-graph.ts';
import { currentRewrite, staleRewrite } from '../rewriting/shown-statement.ts';
import { markText } from './grounded-text.ts';
import { factsOfHeadline, knownFacts } from './known-facts.ts';
import { descriptionFacts, isStatementStale, markStatement, statementFacts } from './statement-words.ts';
import { markStory } from './stale-words.ts';
import { STORY_FIELDS, type StoryFieldName, type StorySentence, staleSentences } from './story-field.ts';
import type { StaleMark } from './fact-snapshot.ts';

/** Stale words, with where they are. */
export interface StaleWords extends StaleMark {
  kind: 'story' | 'achievement' | 'skillOffer' | 'profile' | 'experience' | 'education';
  entityId: string;
  /** Only for the story. */
  field: StoryFieldName | null;
  text: string;
  /** What may be shown in its place: the statement of a rewrite. */
  instead?: string;
}

/**
 * Finds all stale words of a career graph from its facts: in the story, headline, summary, rewrites and the owner's own
 * skill offers.
 */
export function staleWordsIn(graph: CareerGraph): StaleWords[] {
  const { profile, experiences, skillOffers, story } = graph;
  const known = knownFacts(graph);
  const compared = statementFacts(graph);
  const fields = story ? markStory(story.fields, known) : {};
  const at = (place: Omit<StaleWords, keyof StaleMark | 'text'>, sentences: StorySentence[]) =>
    sentences.flatMap(({ text, stale }) => (stale === null ? [] : { ...place, text, ...stale }));
  return [
    ...STORY_FIELDS.flatMap((field) =>
      at({ kind: 'story', entityId: story?.id ?? '', field }, staleSentences(fields[field])),
    ),
    ...at({ kind: 'profile', entityId: profile.id, field: null }, [
      ...markText(profile.headline, profile.headlineBasis, factsOfHeadline(graph)),
      ...markText(profile.summary, profile.summaryBasis, known),
    ]),
    ...experiences
      .flatMap(({ achievements }) => achievements)
      .flatMap((one): StaleWords[] => {
        const stale = staleRewrite(one);
        const place = { kind: 'achievement', entityId: one.id, field: null } as const;
        const rewrite = currentRewrite(one);
        const instead = isStatementStale(one.rawText, compared) ? {} : { instead: one.rawText };
        return [
          ...(stale ? [{ ...place, text: one.impactStatement ?? '', ...stale, ...instead }] : []),
          ...(one.isPlaceholder ? [] : at(place, markStatement(one.rawText, compared))),
          ...(rewrite === null || rewrite === one.rawText
            ? []
            : at(place, markStatement(rewrite, compared)).map((words) => ({ ...words, ...instead }))),
        ];
      }),
    ...(['experience', 'education'] as const).flatMap((kind) =>
      graph[kind === 'experience' ? 'experiences' : 'education'].flatMap(({ id, description }) =>
        at({ kind, entityId: id, field: null }, markStatement(description, descriptionFacts(graph))),
      ),
    ),
    ...skillOffers.flatMap(({ id, text, basis }) =>
      at({ kind: 'skillOffer', entityId: id, field: null }, markText(text, basis, known)),
    ),
  ];
}
