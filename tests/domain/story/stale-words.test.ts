import { describe, expect, test } from '@jest/globals';
import { checkSite } from '../../../src/domain/site/check-site.ts';
import { freezeSite } from '../../../src/domain/site/freeze-site.ts';
import { composeStory } from '../../../src/domain/story/compose-story.ts';
import { knownFacts } from '../../../src/domain/story/known-facts.ts';
import { publishedValue } from '../../../src/domain/story/published-words.ts';
import {
  groundDraft,
  refreshFields,
  type StoredStory,
  type StoryMaterial,
  storyMaterial,
} from '../../../src/domain/story/refresh-fields.ts';
import { keepStale, removeStale, rewriteStale } from '../../../src/domain/story/resolve-stale.ts';
import { groundSentence } from '../../../src/domain/story/stale-words.ts';
import {
  reviewOf,
  STORY_FIELDS,
  sentencesOf,
  type StoryFields,
  type StoryFieldName,
  type StoryFieldTrust,
  type StoryValue,
} from '../../../src/domain/story/story-field.ts';
import { type Career, graphOf, INGRID, withRole } from './story-graph.ts';

const materialOf = (career: Career): StoryMaterial => storyMaterial(graphOf(career), 'en');

const EMPTY: StoredStory = {
  opener: null,
  paragraphs: [],
  quote: null,
  quoteAttribution: null,
  purpose: null,
  callToAction: null,
  editedFields: [],
};

interface Story {
  story: StoredStory;
  fields: StoryFields;
}

/** What a refresh leaves behind. */
function refreshed({ story, fields }: Story, career: Career): Story {
  const next = { story: { ...story }, fields: { ...fields } };
  for (const [field, one] of Object.entries(refreshFields(story, fields, materialOf(career))) as [
    StoryFieldName,
    NonNullable<ReturnType<typeof refreshFields>[StoryFieldName]>,
  ][]) {
    if ('trust' in one) next.fields[field] = one.trust;
    else if (one.draft === null) delete next.fields[field];
    else {
      next.fields[field] = one.draft.trust;
      Object.assign(next.story, { [field]: one.draft.value });
      if (field === 'quote') next.story.quoteAttribution = one.draft.attribution;
    }
  }
  return next;
}

const toldByRules = (career: Career) => refreshed({ story: EMPTY, fields: {} }, career);

/** All but one: fields that the owner has emptied stay empty. */
const othersThan = (field: StoryFieldName) => STORY_FIELDS.filter((one) => one !== field);

type Sentence = [text: string, restsOn: string[], paragraph?: number];

/** A field as a model has told it of the career. */
function toldByModel(career: Career, field: StoryFieldName, value: StoryValue, sentences: Sentence[]): Story {
  const material = materialOf(career);
  const base = composeStory(material.facts).opener;
  if (!base) throw new Error('no opener');
  const draft = groundDraft(
    {
      ...base,
      value,
      trust: {
        ...base.trust,
        promptVersion: 'tell-story/1',
        sentences: sentences.map(([text, restsOn, paragraph = 0]) => ({
          ...{ text, restsOn, paragraph, basis: null, isOwn: false, stale: null },
        })),
      },
    },
    material.known,
  );
  return { story: { ...EMPTY, [field]: value, editedFields: othersThan(field) }, fields: { [field]: draft.trust } };
}

/** A field as its owner has written it. */
function written(
  career: Career,
  field: StoryFieldName,
  value: string | string[],
  attribution: string | null = null,
): Story {
  const { known } = materialOf(career);
  const trust: StoryFieldTrust = {
    provenance: 'user_provided',
    confidence: 1,
    requiresReview: false,
    reviewReason: null,
    sentences: sentencesOf(value).map((one) => groundSentence(one, known, attribution ?? '')),
    promptVersion: null,
    basis: null,
    askedBasis: null,
    isAccepted: false,
    editedBy: 'ingrid',
    editedAt: '2026-11-28T00:00:00Z',
  };
  const story = { ...EMPTY, [field]: value, quoteAttribution: attribution, editedFields: [...STORY_FIELDS] };
  return { story, fields: { [field]: trust } };
}

const staleIn = ({ fields }: Story, field: StoryFieldName) =>
  fields[field]?.sentences.flatMap(({ text, stale }) => (stale === null ? [] : text)) ?? [];

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

describe('what rules told', () => {
  test('is told anew at once, and nothing that rests on something else changes', () => {
    const before = toldByRules(INGRID);
    expect(before.story.opener).toBe(
      'Ingrid Solberg, Data engineer, has been Head of Data Platform at Northwind Logistics AS since April 2022.',
    );
    const after = refreshed(before, MOVED);
    expect(after.story.opener).toBe(
      'Ingrid Solberg, Data engineer, has been Junior Clerk at Quite Another Company Ltd since January 2024.',
    );
    expect(after.story.paragraphs).toEqual(before.story.paragraphs);
    expect(refreshed(after, INGRID).story).toEqual(before.story);
  });

  test('one edited statement changes one sentence', () => {
    const edited = withRole(INGRID, 'northwind', {
      statements: [
        { id: 'costs', rawText: 'Cut the cost of storage by 45%' },
        { id: 'team', rawText: 'Led 12 engineers' },
      ],
    });
    const before = toldByRules(INGRID).story.paragraphs as string[];
    const after = refreshed(toldByRules(INGRID), edited).story.paragraphs as string[];
    expect(after.map((text) => text.replace('45%', '40%'))).toEqual(before);
    expect(after).not.toEqual(before);
  });

  test('nothing differs when nothing has changed', () => {
    const { story, fields } = toldByRules(INGRID);
    expect(refreshFields(story, fields, materialOf(INGRID))).toEqual({});
  });

  test('a sentence quoted from the resume that names what was corrected waits for its owner', () => {
    const before = toldByRules(INGRID);
    expect(before.story.quote).toBe(INGRID.summary);
    const after = refreshed(before, MOVED);
    expect(after.story.quote).toBe(INGRID.summary);
    expect(staleIn(after, 'quote')).toEqual([INGRID.summary]);
    // Still, after whatever else happens.
    expect(staleIn(refreshed(after, { ...MOVED, headline: 'Clerk' }), 'quote')).toEqual([INGRID.summary]);
    expect(staleIn(refreshed(after, INGRID), 'quote')).toEqual([]);
  });
});

describe('what a model told', () => {
  test('keeps its words; the sentences whose facts have changed say what has become of them', () => {
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
      reviewReason: '1 sentence rests on what you changed',
    });
  });

  test('is as it was when the facts are as they were', () => {
    expect(refreshed(refreshed(model(), MOVED), INGRID)).toEqual(model());
  });

  test('a fact that is gone', () => {
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
    expect(refreshFields(story, fields, german)).not.toHaveProperty('paragraphs');
  });

  test('a headline counts where a sentence tells it, a name everywhere', () => {
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

describe('what the owner wrote', () => {
  const QUOTE = 'I have kept Northwind’s trucks moving. Nothing else matters.';

  test.each<[string, string, Partial<Career['roles'][number]>, number]>([
    ['the employer', QUOTE, { company: 'Quite Another Company Ltd' }, 1],
    ['the employer under a longer name', QUOTE, { company: 'Northwind Traders' }, 0],
    ['the title', 'A Head of Data Platform reads logs.', { title: 'Clerk' }, 1],
    ['another title', QUOTE, { title: 'Clerk' }, 0],
    ['a month', 'I have been at it since April 2022.', { start: '2024-01' }, 1],
    ['a year beside the employer', 'At Northwind since 2022.', { start: '2024-01' }, 1],
    ['a year by itself', 'In 2022 I moved.', { start: '2024-01' }, 0],
    ['a more precise date', 'At Northwind since 2022.', { start: '2022-05' }, 0],
    [
      'a number',
      'I cut costs by 40 percent.',
      { statements: [{ id: 'costs', rawText: 'Cut the cost of storage by 45%' }] },
      1,
    ],
    [
      'a number of something else',
      'I speak 12 languages.',
      { statements: [{ id: 'team', rawText: 'Led 14 engineers' }] },
      0,
    ],
    ['a counted number', 'I led 12 engineers.', { statements: [{ id: 'team', rawText: 'Led 14 engineers' }] }, 1],
    ['nothing that it names', 'Nothing else matters.', { company: 'X', title: 'Y', start: '2001' }, 0],
  ])('%s', (_name, text, change, stale) => {
    const before = written(INGRID, 'quote', text, 'Ingrid Solberg');
    const after = refreshed(before, withRole(INGRID, 'northwind', change));
    expect(staleIn(after, 'quote')).toHaveLength(stale);
    expect(after.story.quote).toBe(text);
    expect(refreshed(after, INGRID)).toEqual(before);
  });

  test('a value that another fact still says is not stale', () => {
    const twice = withRole(INGRID, 'halden', { company: 'Northwind Logistics AS' });
    const before = written(twice, 'quote', QUOTE);
    const after = refreshed(before, withRole(twice, 'northwind', { company: 'Quite Another Company Ltd' }));
    expect(staleIn(after, 'quote')).toEqual([]);
  });

  test('whom a quote is attributed to', () => {
    const before = written(INGRID, 'quote', 'Nothing else matters.', 'Ingrid Solberg, Halden Energy');
    expect(staleIn(refreshed(before, withRole(INGRID, 'halden', { company: 'Wind AS' })), 'quote')).toHaveLength(1);
  });

  test('words of a script without blanks', () => {
    const career = withRole(INGRID, 'northwind', { company: '北風物流株式会社' });
    const before = written(career, 'opener', '北風物流株式会社で働いています。毎日記録を読みます。');
    expect(staleIn(refreshed(before, INGRID), 'opener')).toEqual(['北風物流株式会社で働いています。']);
  });

  test('an old row gets its basis from the facts of today', () => {
    const { story, fields } = written(INGRID, 'quote', QUOTE);
    const trust = fields.quote as StoryFieldTrust;
    const bare = trust.sentences.map((one) => ({ ...one, basis: null, restsOn: [] }));
    expect(refreshed({ story, fields: { quote: { ...trust, sentences: bare } } }, INGRID).fields).toEqual(fields);
  });
});

describe('publishing', () => {
  const stale = () => refreshed(model(), MOVED);
  const published = ({ story, fields }: Story, field: StoryFieldName) =>
    publishedValue(field, story[field] as StoryValue, fields[field] as StoryFieldTrust);

  test('leaves out the stale sentences alone, and what cannot be understood without them', () => {
    expect(published(model(), 'paragraphs')).toEqual(PARAGRAPHS);
    expect(published(stale(), 'paragraphs')).toEqual([
      'She cut the cost of storage by 40%. There she led 12 engineers.',
      PARAGRAPHS[1],
    ]);
    const costs = { id: 'costs', rawText: 'Cut the cost of power by 40%' };
    const edited = withRole(INGRID, 'northwind', { statements: [costs, { id: 'team', rawText: 'Led 12 engineers' }] });
    expect(published(refreshed(model(), edited), 'paragraphs')).toEqual([MODEL[0]?.[0], PARAGRAPHS[1]]);
  });

  test('leaves out a field of which nothing is left, and a quote with a hole in it', () => {
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
  const SETTINGS = { theme: 'editorial', language: 'en', visibleFields: ['headline'] } as const;

  test('the snapshot has none of them and says which', () => {
    const now = graph(stale(), MOVED);
    const { snapshot, leftOut } = freezeSite(now, SETTINGS);
    expect(JSON.stringify(snapshot)).not.toContain('Northwind');
    expect(leftOut).toEqual([`“${MODEL[0]?.[0]}” in the story, which rests on what you changed`]);
    expect(checkSite(snapshot, now, SETTINGS.visibleFields)).toEqual([]);
  });

  test('the check refuses a snapshot that has one, although no mark was stored', () => {
    const unmarked = graph(model(), MOVED);
    const { snapshot, leftOut } = freezeSite(unmarked, SETTINGS);
    expect([JSON.stringify(snapshot).includes('Northwind'), leftOut]).toEqual([true, []]);
    expect(checkSite(snapshot, unmarked, SETTINGS.visibleFields)).toEqual([
      '“At Northwind Logistics AS, Ingrid has led the data platfo…” rests on what you changed. Rewrite, keep or remove it.',
    ]);
  });
});

describe('the owner decides', () => {
  const stale = () => {
    const { story, fields } = refreshed(model(), MOVED);
    const trust = fields.paragraphs as StoryFieldTrust;
    return { field: 'paragraphs' as const, value: story.paragraphs as string[], attribution: null, trust };
  };

  test('keep: the words are theirs, with the facts of today', () => {
    const trust = keepStale(stale(), materialOf(MOVED));
    expect(trust.sentences.map(({ isOwn, stale }) => [isOwn, stale])).toEqual([
      [true, null],
      [false, null],
      [false, null],
      [false, null],
    ]);
    expect(trust.sentences.slice(1)).toEqual(stale().trust.sentences.slice(1));
    const story = { ...EMPTY, paragraphs: PARAGRAPHS, editedFields: ['paragraphs'] };
    expect(refreshFields(story, { paragraphs: trust }, materialOf(MOVED))).not.toHaveProperty('paragraphs');
  });

  test('remove: they go, and nothing else', () => {
    expect(removeStale(stale())).toEqual({
      value: ['She cut the cost of storage by 40%. There she led 12 engineers.', PARAGRAPHS[1]],
      sentences: model().fields.paragraphs?.sentences.slice(1),
    });
  });

  test('rewrite: the facts of today stand in their place, and the other sentences as they were', () => {
    const { value, sentences } = rewriteStale(stale(), materialOf(MOVED));
    expect(value).toEqual([
      'Junior Clerk at Quite Another Company Ltd (since January 2024). She cut the cost of storage by 40%. There she led 12 engineers.',
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

  test('rewrite of what rested on something that is gone: nothing', () => {
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
