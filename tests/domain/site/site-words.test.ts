import { describe, expect, test } from '@jest/globals';
import { languageOf } from '../../../src/domain/site/language-of.ts';
import { namedLink } from '../../../src/domain/site/safe-link.ts';
import { slugProblem } from '../../../src/domain/site/slug.ts';
import { withoutStale } from '../../../src/domain/site/without-stale.ts';
import { freezeSite } from '../../../src/domain/site/freeze-site.ts';
import { graphOf, INGRID } from '../story/story-graph.ts';

test('a slug has three to sixty characters', () => {
  expect(['ab', 'abc', 'x'.repeat(60), 'x'.repeat(61)].map((slug) => slugProblem(slug) === null)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('a link that is not safe has no name, and one to an email address has that address', () => {
  expect(namedLink('javascript:alert(1)')).toBeNull();
  expect(namedLink('mailto:mei@example.org')).toEqual({ label: 'mei@example.org', href: 'mailto:mei@example.org' });
  expect(namedLink('www.mei.example.org')?.label).toBe('mei.example.org');
});

describe('the language of a career', () => {
  const of = (headline: string, summary: string | null = null) =>
    languageOf(graphOf({ ...INGRID, headline, summary, roles: [] }));
  test.each([
    ['ko', '데이터 엔지니어 SQL'],
    ['he', 'מפתחת תוכנה בכירה'],
    ['ar', 'مهندس برمجيات في القاهرة'],
    ['fa', 'مهندس نرم‌افزار و برنامه نویس گرافیک در تهران'],
    ['ru', 'Инженер данных, SQL'],
    ['el', 'Μηχανικός λογισμικού'],
    ['th', 'วิศวกรซอฟต์แวร์'],
    ['hi', 'सॉफ़्टवेयर इंजीनियर'],
    ['de', 'Ich habe die Leitung der Abteilung und bin für das Team und die Planung der Projekte verantwortlich'],
    ['en', ''],
  ])('is %s', (language, headline) => {
    expect(of(headline)).toBe(language);
  });
  test('is not the one of a few foreign letters', () => {
    expect(of('Data engineer for the teams of Ελλάς and of the north, with SQL and Go')).toBe('en');
  });
});

describe('words that have become stale since a snapshot', () => {
  const settings = {
    theme: 'editorial',
    color: null,
    language: 'en',
    visibleFields: ['headline', 'summary'],
    isSample: false,
  } as const;
  const rewrite = { impactStatement: 'Made storage 40% cheaper', impactBasis: 'Cut the cost of storage by 40%' };
  const frozen = () => {
    const graph = graphOf(INGRID);
    const costs = graph.experiences[0]?.achievements[0];
    if (!costs) throw new Error('There is no statement.');
    Object.assign(costs, rewrite, { metrics: [{ value: 40, unit: 'percent', text: '40%', label: null }] });
    return { graph, costs, snapshot: freezeSite(graph, settings).snapshot };
  };

  test('are none while nothing has changed', () => {
    const { graph, snapshot } = frozen();
    expect(snapshot.statements[0]).toMatchObject({ text: 'Made storage 40% cheaper', figure: '40%' });
    expect(withoutStale(snapshot, graph)).toEqual({ snapshot, leftOut: [] });
  });

  test('are replaced by the current statement, with only its own figures', () => {
    const { graph, costs, snapshot } = frozen();
    costs.rawText = 'Cut the cost of storage by 30%';
    const after = withoutStale(snapshot, graph);
    expect(after.leftOut).toEqual([expect.stringContaining('“Made storage 40% cheaper”')]);
    expect(after.snapshot.statements.map(({ text, figure }) => [text, figure])).toEqual([
      ['Cut the cost of storage by 30%', null],
      ['Led 12 engineers', null],
      ['Read 300,000 meters a day', null],
    ]);
    expect({ ...after.snapshot, statements: [] }).toEqual({ ...snapshot, statements: [] });
    costs.rawText = 'Cut the cost of storage and more by 40%';
    expect(withoutStale(snapshot, graph).snapshot.statements[0]?.figure).toBe('40%');
  });
});
