import { describe, expect, test } from '@jest/globals';
import { checkSite } from '../../../src/domain/site/check-site.ts';
import { freezeSite } from '../../../src/domain/site/freeze-site.ts';
import { composeStory } from '../../../src/domain/story/compose-story.ts';
import { knownFacts } from '../../../src/domain/story/known-facts.ts';
import { publishedValue } from '../../../src/domain/story/published-words.ts';
import { keepStale, removeStale, rewriteStale } from '../../../src/domain/story/resolve-stale.ts';
import {
  reviewOf,
  type StoryFieldName,
  type StoryFieldTrust,
  type StoryValue,
} from '../../../src/domain/story/story-field.ts';
import { storyMaterial } from '../../../src/domain/story/story-material.ts';
import { updateFields } from '../../../src/domain/story/update-fields.ts';
import { type Career, graphOf, INGRID, withRole } from './story-graph.ts';
import {
  EMPTY,
  materialOf,
  refreshed,
  type Sentence,
  staleIn,
  type Story,
  toldByModel,
  toldByRules,
  written,
} from './stored-stories.ts';

const MOVED = withRole(INGRID, 'northwind', {
  title: 'Junior Clerk',
  company: 'Quite Another Company Ltd',
  start: '2024-01',
});

const PARAGRAPHS = [
  'At Northwind Logistics AS, Ingrid has led the data platform since April 2022. She cut the cost of storage by 40%. There she led 12 engineers.',
  'Before that she read 300,000 meters a day.',
];
const MODEL: Sentence[] = [
  ['At Northwind Logistics AS, Ingrid has led the data platform since April 2022.', ['ingrid', 'northwind']],
  ['She cut the cost of storage by 40%.', ['ingrid', 'costs']],
  ['There she led 12 engineers.', ['team']],
  ['Before that she read 300,000 meters a day.', ['meters'], 1],
];
const model = () => toldByModel(INGRID, 'paragraphs', PARAGRAPHS, MODEL);

describe('what rules wrote', () => {
  test('is rewritten immediately, and sentences based on other facts stay', () => {
    const before = toldByRules(INGRID);
    expect(before.story.opener).toBe(
      'Ingrid Solberg, Data engineer, has been Head of Data Platform at Northwind Logistics AS since April 2022.',
    );
    const after = refreshed(before, MOVED);
    expect(after.story.opener).toBe(
      'Ingrid Solberg, Data engineer, has been a Junior Clerk at Quite Another Company Ltd since January 2024.',
    );
    expect(after.story.paragraphs).toEqual(before.story.paragraphs);
    expect(refreshed(after, INGRID).story).toEqual(before.story);
  });

  test('one edited statement changes one sentence', () => {
    const saying = (percent: string) =>
      withRole(INGRID, 'northwind', {
        statements: [
          { id: 'costs', rawText: `Cut the cost of storage by ${percent}, saving two racks` },
          { id: 'team', rawText: 'Led 12 engineers' },
        ],
      });
    const told = toldByRules(saying('40%'));
    const before = told.story.paragraphs as string[];
    const after = refreshed(told, saying('45%')).story.paragraphs as string[];
    expect(before.at(-1)).toBe('At Northwind Logistics AS, Ingrid Solberg cut the cost of storage by 40%.');
    expect(after.map((text) => text.replace('45%', '40%'))).toEqual(before);
    expect(after).not.toEqual(before);
  });

  test('nothing differs when nothing has changed', () => {
    const { story, fields } = toldByRules(INGRID);
    expect(updateFields(story, fields, materialOf(INGRID))).toEqual({});
  });

  test('a sentence quoted from the resume that names what was corrected waits for its owner', () => {
    const before = toldByRules(INGRID);
    expect(before.story.quote).toBe(INGRID.summary);
    const after = refreshed(before, MOVED);
    expect(after.story.quote).toBe(INGRID.summary);
    expect(staleIn(after, 'quote')).toEqual([INGRID.summary]);
    // Remains so whatever else happens.
    expect(staleIn(refreshed(after, { ...MOVED, headline: 'Clerk' }), 'quote')).toEqual([INGRID.summary]);
    expect(staleIn(refreshed(after, INGRID), 'quote')).toEqual([]);
  });
});

describe('what a model wrote', () => {
  test('keeps its words, and marks sentences whose facts changed with the changes', () => {
    const after = refreshed(model(), MOVED);
    expect(after.story.paragraphs).toEqual(PARAGRAPHS);
    expect(staleIn(after, 'paragraphs')).toEqual([MODEL[0]?.[0]]);
    expect(after.fields.paragraphs?.sentences[0]?.stale).toEqual({
      reason:
        '“Head of Data Platform, Northwind Logistics AS (since 2022-04)” is now “Junior Clerk, Quite Another Company Ltd (since 2024-01)”.',
      changes: [
        {
          id: 'northwind',
          before: 'Head of Data Platform, Northwind Logistics AS (since 2022-04)',
          after: 'Junior Clerk, Quite Another Company Ltd (since 2024-01)',
        },
      ],
    });
    expect(reviewOf(after.fields.paragraphs as StoryFieldTrust)).toEqual({
      requiresReview: true,
      reviewReason: '1 sentence is based on facts you changed.',
    });
  });

  test('is as it was when the facts are as they were', () => {
    expect(refreshed(refreshed(model(), MOVED), INGRID)).toEqual(model());
  });

  test('a removed fact', () => {
    const without = withRole(INGRID, 'northwind', {
      statements: [{ id: 'costs', rawText: 'Cut the cost of storage by 40%' }],
    });
    const after = refreshed(model(), without);
    expect(after.fields.paragraphs?.sentences[2]?.stale).toEqual({
      reason: '“Led 12 engineers” is no longer in your career graph.',
      changes: [{ id: 'team', before: 'Led 12 engineers', after: null }],
    });
  });

  test.each([
    ['another rewrite of the same statement', { impactStatement: 'Reduced the cost of storage by 40%' }, []],
    [
      'a rewrite by the owner',
      { impactStatement: 'Reduced the cost of storage by 90%', editedFields: ['impactStatement'] },
      [MODEL[1]?.[0]],
    ],
    ['another statement', { rawText: 'Cut the cost of power by 40%' }, [MODEL[1]?.[0]]],
  ])('%s', (_name, change, stale) => {
    const costs = { id: 'costs', rawText: 'Cut the cost of storage by 40%', ...change };
    const career = withRole(INGRID, 'northwind', { statements: [costs, { id: 'team', rawText: 'Led 12 engineers' }] });
    expect(staleIn(refreshed(model(), career), 'paragraphs')).toEqual(stale);
  });

  test('another language of the documents changes no fact', () => {
    const { story, fields } = model();
    const german = storyMaterial(graphOf(INGRID), 'de');
    expect(updateFields(story, fields, german)).not.toHaveProperty('paragraphs');
  });

  test('a headline counts where a sentence states it, a name everywhere', () => {
    const told: Sentence[] = [
      ['Ingrid Solberg is a data engineer.', ['ingrid']],
      ['Ingrid led 12 engineers.', ['ingrid', 'team']],
      ['Ingrid cut the cost of storage by 40%.', ['ingrid', 'costs']],
    ];
    const story = toldByModel(INGRID, 'opener', told.map(([text]) => text).join(' '), told);
    expect(staleIn(refreshed(story, { ...INGRID, headline: 'Clerk' }), 'opener')).toEqual([told[0]?.[0], told[1]?.[0]]);
    expect(staleIn(refreshed(story, { ...INGRID, name: 'Inga Solberg' }), 'opener')).toHaveLength(3);
  });

  test('without a recorded basis the field as a whole decides', () => {
    const old = model();
    const trust = old.fields.paragraphs as StoryFieldTrust;
    const bare = trust.sentences.map((one) => ({ ...one, basis: null }));
    const { facts } = materialOf(INGRID);
    const basis = composeStory(facts).opener?.trust.basis ?? null;
    const before = { ...old, fields: { paragraphs: { ...trust, basis, sentences: bare } } };
    expect(refreshed(before, INGRID).fields.paragraphs?.sentences).toEqual(trust.sentences);
    const after = refreshed(before, MOVED);
    expect(staleIn(after, 'paragraphs')).toHaveLength(4);
    expect(after.fields.paragraphs?.sentences[0]?.stale?.changes).toEqual([]);
    expect(staleIn(refreshed(after, INGRID), 'paragraphs')).toEqual([]);
  });
});

describe('publishing', () => {
  const stale = () => refreshed(model(), MOVED);
  const published = ({ story, fields }: Story, field: StoryFieldName) =>
    publishedValue(field, story[field] as StoryValue, fields[field] as StoryFieldTrust);

  test("leaves out only the stale sentences and what can't be understood without them", () => {
    expect(published(model(), 'paragraphs')).toEqual(PARAGRAPHS);
    expect(published(stale(), 'paragraphs')).toEqual([
      'She cut the cost of storage by 40%. There she led 12 engineers.',
      PARAGRAPHS[1],
    ]);
    const costs = { id: 'costs', rawText: 'Cut the cost of power by 40%' };
    const edited = withRole(INGRID, 'northwind', { statements: [costs, { id: 'team', rawText: 'Led 12 engineers' }] });
    expect(published(refreshed(model(), edited), 'paragraphs')).toEqual([MODEL[0]?.[0], PARAGRAPHS[1]]);
  });

  test('leaves out a field with nothing left, and an incomplete quote', () => {
    const told: Sentence[] = [['Ingrid is Head of Data Platform.', ['northwind']]];
    expect(published(refreshed(toldByModel(INGRID, 'opener', told[0]?.[0] ?? '', told), MOVED), 'opener')).toBeNull();
    const quote = written(INGRID, 'quote', 'Nothing else matters. I have kept Northwind moving.');
    expect(published(refreshed(quote, MOVED), 'quote')).toBeNull();
  });

  const graph = ({ story, fields }: Story, career: Career) => {
    const one = graphOf(career);
    const evidence = Object.fromEntries(
      Object.entries(fields).map(([name, trust]) => [name, { ...trust, evidence: [] }]),
    );
    one.story = { ...(story as object), id: 's', requiresReview: false, history: [], fields: evidence } as never;
    one.completeness = [
      { section: 'story', coverage: 70, missingFields: [], strategy: 'polish', variant: 'short', reason: '' },
    ];
    return one;
  };
  const SETTINGS = {
    theme: 'editorial',
    color: null,
    language: 'en',
    visibleFields: ['headline'],
    isSample: false,
  } as const;

  test('the snapshot has none of them and says which', () => {
    // Regardless of the stored marks.
    const now = graph(model(), MOVED);
    const { snapshot, leftOut } = freezeSite(now, SETTINGS);
    expect(JSON.stringify(snapshot)).not.toContain('Northwind');
    expect(leftOut).toEqual([`“${MODEL[0]?.[0]}” in the story, which is based on facts you changed`]);
    expect(checkSite(snapshot, now, SETTINGS.visibleFields)).toEqual([]);
  });

  test('the check refuses a snapshot that has one, although no mark was stored', () => {
    // As if freezing had missed it.
    const { snapshot } = freezeSite(graph(model(), INGRID), SETTINGS);
    expect(JSON.stringify(snapshot)).toContain('Northwind');
    expect(checkSite(snapshot, graph(model(), MOVED), SETTINGS.visibleFields)).toEqual([
      '“At Northwind Logistics AS, Ingrid has led the data platfo…” is based on facts you changed. Rewrite, keep or remove it.',
    ]);
  });
});

describe('the owner decides', () => {
  const stale = () => {
    const { story, fields } = refreshed(model(), MOVED);
    const trust = fields.paragraphs as StoryFieldTrust;
    return { field: 'paragraphs' as const, value: story.paragraphs as string[], attribution: null, trust };
  };

  test('keep: the words become theirs, based on the current facts', () => {
    const trust = keepStale(stale(), materialOf(MOVED));
    expect(trust.sentences.map(({ isOwn, stale }) => [isOwn, stale])).toEqual([
      [true, null],
      [false, null],
      [false, null],
      [false, null],
    ]);
    expect(trust.sentences.slice(1)).toEqual(stale().trust.sentences.slice(1));
    const story = { ...EMPTY, paragraphs: PARAGRAPHS, editedFields: ['paragraphs'] };
    expect(updateFields(story, { paragraphs: trust }, materialOf(MOVED))).not.toHaveProperty('paragraphs');
  });

  test('remove: only these sentences are deleted', () => {
    expect(removeStale(stale())).toEqual({
      value: ['She cut the cost of storage by 40%. There she led 12 engineers.', PARAGRAPHS[1]],
      sentences: model().fields.paragraphs?.sentences.slice(1),
    });
  });

  test('rewrite: the current facts replace them, and the other sentences stay', () => {
    const { value, sentences } = rewriteStale(stale(), materialOf(MOVED));
    expect(value).toEqual([
      'Ingrid Solberg has been a Junior Clerk at Quite Another Company Ltd since January 2024. She cut the cost of storage by 40%. There she led 12 engineers.',
      PARAGRAPHS[1],
    ]);
    expect(sentences[0]).toMatchObject({ restsOn: ['northwind'], isOwn: false, stale: null });
    expect(sentences.slice(1)).toEqual(model().fields.paragraphs?.sentences.slice(1));
  });

  test('rewrite of an opening: as rules open a story', () => {
    const told: Sentence[] = [['Ingrid runs the data platform of Northwind Logistics AS.', ['ingrid', 'northwind']]];
    const { story, fields } = refreshed(toldByModel(INGRID, 'opener', told[0]?.[0] ?? '', told), MOVED);
    const trust = fields.opener as StoryFieldTrust;
    const one = { field: 'opener' as const, value: story.opener as string, attribution: null, trust };
    expect(rewriteStale(one, materialOf(MOVED)).value).toBe(toldByRules(MOVED).story.opener);
  });

  test('rewrite of a sentence whose fact was removed: nothing', () => {
    const without = withRole(INGRID, 'halden', { statements: [] });
    const { story, fields } = refreshed(model(), without);
    const trust = fields.paragraphs as StoryFieldTrust;
    const one = { field: 'paragraphs' as const, value: story.paragraphs as string[], attribution: null, trust };
    expect(rewriteStale(one, materialOf(without)).value).toEqual([PARAGRAPHS[0]]);
  });
});

test('every fact is known by its id, whether the story has room for it or not', () => {
  const statements = Array.from({ length: 20 }, (_, index) => ({
    id: `a${index}`,
    rawText: `Wrote ${index + 2} books`,
  }));
  const known = knownFacts(graphOf(withRole(INGRID, 'halden', { statements })));
  expect([...known.keys()]).toEqual([
    'ingrid',
    'northwind',
    'halden',
    'msc',
    'costs',
    'team',
    ...statements.map(({ id }) => id),
  ]);
});
