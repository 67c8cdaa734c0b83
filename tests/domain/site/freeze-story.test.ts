import { describe, expect, test } from '@jest/globals';
import type { SkillNode, SkillOfferNode, StoryNode } from '../../../src/domain/career-graph/career-graph.ts';
import type { FreezeSettings } from '../../../src/domain/site/freeze-site.ts';
import type { StoryFieldTrust } from '../../../src/domain/story/story-field.ts';
import { graphOf, INGRID } from '../story/story-graph.ts';

import { frozen, graphWith, OPEN, OWN, shot } from './frozen.ts';

describe('a story', () => {
  const trust = (text: string, change: Partial<StoryFieldTrust> = {}) =>
    ({
      ...OWN,
      confidence: 1,
      reviewReason: null,
      sentences: [{ text, paragraph: 0, restsOn: [], basis: null, isOwn: true, stale: null }],
      promptVersion: null,
      basis: null,
      askedBasis: null,
      isAccepted: false,
      editedBy: null,
      editedAt: null,
      evidence: [],
      ...change,
    }) as NonNullable<StoryNode['fields']['opener']>;
  const EMPTY: StoryNode = {
    id: 'story',
    opener: null,
    paragraphs: [],
    quote: null,
    quoteAttribution: null,
    purpose: null,
    callToAction: null,
    requiresReview: false,
    editedFields: [],
    fields: {},
    history: [],
  };
  const told = (
    story: Partial<StoryNode>,
    settings: Partial<FreezeSettings> = {},
    email: string | null = 'i@example.org',
  ) => {
    const graph = graphWith({}, { story: { ...EMPTY, ...story } });
    graph.profile.email = email;
    return shot(graph, settings).story;
  };
  const nothing = { opener: null, paragraphs: [], quote: null, purpose: null, callToAction: null };

  test('does not say what the summary at the top of the page says, and the owner is told', () => {
    const story = {
      ...{
        quote: 'I make grids hold.',
        quoteAttribution: 'Ingrid',
        purpose: 'To keep the light on.',
        opener: 'Ingrid leads data.',
      },
      callToAction: { label: 'LinkedIn', href: 'https://linkedin.com/in/ingrid' },
    };
    const site = (visibleFields: string[]) => {
      const graph = graphWith({}, { story: { ...EMPTY, ...story } });
      graph.profile.summary = 'Engineer. I make  grids hold. To keep the light on.';
      return frozen(graph, { visibleFields });
    };
    const { snapshot, leftOut } = site(['summary']);
    expect(snapshot.story).toMatchObject({ quote: null, purpose: null, opener: 'Ingrid leads data.' });
    expect(leftOut).toEqual(
      ['I make grids hold.', 'To keep the light on.'].map((text) => expect.stringContaining(text)),
    );
    expect(site([]).snapshot.story).toMatchObject({ quote: { text: 'I make grids hold.' } });
    expect(site([]).leftOut).toEqual([]);
  });
  test('without its opener does not begin with what leans on it', () => {
    const before = 'Before that came a role as Analyst at Halden Energy (2012).';
    const site = (paragraphs: string[]) => {
      const opener = 'Ingrid leads data.';
      const fields = { opener: trust(opener, { ...OPEN }) };
      return frozen(graphWith({}, { story: { ...EMPTY, opener, paragraphs, fields } }));
    };
    const studies = 'The academic foundation is a degree.';
    const { snapshot, leftOut } = site([before, studies]);
    expect(snapshot.story?.paragraphs).toEqual([studies]);
    expect(leftOut.join()).toContain(before);
    expect(site([`${before} Storage costs fell.`]).snapshot.story?.paragraphs).toEqual(['Storage costs fell.']);
    expect(site(['Davor lag eine Station.', studies]).snapshot.story?.paragraphs).toEqual([studies]);
    expect(site(['此前曾任分析师。']).snapshot.story).toBeNull();
  });
  test('of which only the call to action is left is no section', () => {
    const graph = graphWith(
      {},
      { story: { ...EMPTY, callToAction: { label: 'LinkedIn', href: 'https://linkedin.com' } } },
    );
    graph.completeness = [
      { section: 'story', strategy: 'polish', coverage: 80, missingFields: [], variant: 'short' },
    ] as never;
    expect(shot(graph).story?.callToAction).not.toBeNull();
    expect(shot(graph).sections).toEqual([]);
  });
  test('is shown with the parts that it has, and not at all when it has none', () => {
    expect(shot(graphOf(INGRID)).story).toBeNull();
    expect(told({})).toBeNull();
    expect(told({ opener: 'I build.' })).toEqual({ ...nothing, opener: 'I build.' });
    expect(told({ paragraphs: ['I build.'] })).toEqual({ ...nothing, paragraphs: ['I build.'] });
    expect(told({ purpose: 'To build.' })).toEqual({ ...nothing, purpose: 'To build.' });
    expect(told({ quote: 'Build!', quoteAttribution: 'A friend' })).toEqual({
      ...nothing,
      quote: { text: 'Build!', attribution: 'A friend' },
    });
    const button = { label: 'Write', href: 'https://i.example/' };
    expect(told({ callToAction: button })).toEqual({ ...nothing, callToAction: button });
  });

  test('leaves out fields that wait to be accepted', () => {
    const story = { opener: 'I build.', purpose: 'To build.' };
    const fields = { opener: trust('I build.', OPEN), purpose: trust('To build.') };
    expect(told({ ...story, fields })).toEqual({ ...nothing, purpose: 'To build.' });
    expect(told({ opener: 'I build.', fields: { opener: trust('I build.', OPEN) } })).toBeNull();
    expect(
      told({ opener: 'I build.', fields: { opener: trust('I build.', { ...OPEN, requiresReview: false }) } }),
    ).toEqual({ ...nothing, opener: 'I build.' });
  });

  test('has a button that leads to a safe address and reveals no hidden email address', () => {
    const button = (href: string) => ({ callToAction: { label: 'Write', href } });
    expect(told(button('javascript:alert(1)'))).toBeNull();
    expect(told(button('mailto:i@example.org'))).toBeNull();
    expect(told(button('mailto:i@example.org'), { visibleFields: ['email'] })).toEqual({
      ...nothing,
      ...button('mailto:i@example.org'),
    });
    expect(told(button('mailto:office@example.org'))).toEqual({ ...nothing, ...button('mailto:office@example.org') });
    expect(told(button('mailto:i@example.org'), {}, null)).toEqual({ ...nothing, ...button('mailto:i@example.org') });
    expect(told(button('https://i.example/i@example.org'))).toEqual({
      ...nothing,
      ...button('https://i.example/i@example.org'),
    });
  });
});

describe('skills', () => {
  const skill = (id: string, name: string, category: string | null = null) =>
    ({ ...OWN, id, name, category, level: null }) as SkillNode;
  const [sql, dbt, go, welsh] = [
    skill('sql', 'SQL', 'Data'),
    skill('dbt', 'dbt', 'Data'),
    skill('go', 'Go', 'Code'),
    skill('w', 'Welsh'),
  ];
  const offer = (text: string, change: Partial<SkillOfferNode> = {}) =>
    ({
      ...OWN,
      id: 'o',
      category: 'Data',
      text,
      basis: null,
      skills: [sql, dbt],
      proofs: [],
      history: [],
      ...change,
    }) as unknown as SkillOfferNode;
  const groups = (skillOffers: SkillOfferNode[], skills = [sql, dbt, go, welsh]) =>
    shot(graphWith({}, { skills, skillOffers })).skills;
  const data = { category: 'Data', offer: null, names: ['SQL', 'dbt'], proofIds: [] };

  test('without an offer are under their own heading', () => {
    expect(groups([])).toEqual([
      data,
      { ...data, category: 'Code', names: ['Go'] },
      { ...data, category: '', names: ['Welsh'] },
    ]);
  });
  test('that came after the offer join its group', () => {
    const late = skill('late', 'Kafka', 'Data');
    expect(groups([offer('I model data.')], [sql, late, dbt])).toEqual([
      { ...data, offer: 'I model data.', names: ['SQL', 'dbt', 'Kafka'] },
    ]);
  });
  test('are offered in words that do not repeat the list beside them', () => {
    const words = (text: string, change: Partial<SkillOfferNode> = {}) =>
      groups([offer(text, change)], [sql, dbt])[0]?.offer;
    expect(words('SQL, dbt — pipelines that hold.')).toBe('pipelines that hold.');
    expect([words('SQL, dbt'), words('SQL, dbt.')]).toEqual([null, null]);
    expect(words('SQL, dbt and more')).toBe('SQL, dbt and more');
    expect(words('I know SQL, dbt')).toBe('I know SQL, dbt');
    expect(words('I model data.', OPEN)).toBeNull();
  });
  test('are proven by statements that are shown', () => {
    const graph = graphWith({ team: { isPlaceholder: true } });
    const proofs = graph.experiences.flatMap(({ achievements }) => achievements);
    Object.assign(graph, { skills: [sql, dbt], skillOffers: [offer('I model data.', { proofs })] });
    expect(shot(graph).skills[0]?.proofIds).toEqual(['costs', 'meters']);
  });
  test('that are none make no group', () => {
    expect(groups([offer('I model data.', { skills: [] })], [])).toEqual([]);
  });
});
