import { describe, expect, test } from '@jest/globals';
import { fieldOf, type StoredGraph } from '../../../src/domain/reconcile/stored-graph.ts';
import { rowsOf, startCareer } from './career.ts';
import type { Sketch } from './resume-of.ts';

const RESUME: Sketch = {
  name: 'Mei Tanaka',
  headline: 'Weaver',
  email: 'mei@example.org',
  links: ['https://mei.example.org'],
  roles: [
    {
      company: 'Harrow Mills',
      title: 'Head Weaver',
      start: '2021-04',
      current: true,
      statements: ['Cut the waste of every loom by 40% with better yarn', 'Wrote the first manual of the mill'],
    },
    { company: 'Harrow Mills', title: 'Weaver', start: '2019', end: '2021-03', statements: ['Kept the looms'] },
    { company: 'Dye Works', title: 'Clerk', start: '2017', end: '2018', statements: ['Counted 12% more threads'] },
  ],
  skills: ['C', 'C++', 'Dyeing'],
  education: [{ institution: 'Textile School', degree: 'Weaving', end: '2016' }],
  certifications: ['Certified Dyer'],
  languages: [['Japanese', 'native'], ['French']],
};

const statementsOf = ({ experiences }: StoredGraph) =>
  experiences.flatMap(({ achievements }) => achievements.map(({ columns }) => columns.rawText));
const byPosition = <One extends { position: number }>(rows: One[]) => rows.toSorted((a, b) => a.position - b.position);
const rolesOf = ({ experiences }: StoredGraph) =>
  byPosition(experiences).map(({ columns, achievements }) => ({
    company: columns.companyId,
    title: columns.title,
    period: `${columns.start ?? ''} - ${columns.current ? 'now' : (columns.end ?? '')}`,
    statements: byPosition(achievements).map(({ columns: { rawText } }) => rawText),
  }));

describe('a first resume', () => {
  test('fills the graph in its own order', () => {
    const career = startCareer();
    const { report } = career.merge('first', RESUME);
    expect(rolesOf(career.graph)).toEqual([
      {
        company: 'company of harrow mills',
        title: 'Head Weaver',
        period: '2021-04 - now',
        statements: ['Cut the waste of every loom by 40% with better yarn', 'Wrote the first manual of the mill'],
      },
      {
        company: 'company of harrow mills',
        title: 'Weaver',
        period: '2019 - 2021-03',
        statements: ['Kept the looms'],
      },
      {
        company: 'company of dye works',
        title: 'Clerk',
        period: '2017 - 2018',
        statements: ['Counted 12% more threads'],
      },
    ]);
    const { profile, skills, education, certifications, languages } = career.graph;
    expect(profile.columns).toMatchObject({ name: 'Mei Tanaka', links: ['https://mei.example.org'] });
    expect(byPosition(skills).map(({ columns }) => columns.name)).toEqual(['C', 'C++', 'Dyeing']);
    expect(education.map(({ columns }) => columns)).toMatchObject([{ institution: 'Textile School', end: '2016' }]);
    expect(certifications.map(({ columns }) => columns.name)).toEqual(['Certified Dyer']);
    expect(byPosition(languages).map(({ columns }) => columns)).toEqual([
      { name: 'Japanese', fluency: 'native' },
      { name: 'French', fluency: null },
    ]);
    expect(report.added.map(({ label }) => label)).toEqual([
      'Head Weaver, Harrow Mills, 2021-04',
      'Cut the waste of every loom by 40% with better yarn',
      'Wrote the first manual of the mill',
      'Weaver, Harrow Mills, 2019',
      'Kept the looms',
      'Clerk, Dye Works, 2017',
      'Counted 12% more threads',
      'C',
      'C++',
      'Dyeing',
      'Textile School, Weaving',
      'Certified Dyer',
      'Japanese',
      'French',
    ]);
    expect(report).toMatchObject({ updated: [{ entity: 'profile' }], unchanged: 0, kept: [], removed: [] });
  });

  test('gives every value the characters that it was read from', () => {
    const career = startCareer();
    career.merge('first', RESUME);
    const text = career.texts.get('first') ?? '';
    for (const row of rowsOf(career.graph).values()) {
      const told = Object.entries(row.columns).filter(
        ([column, value]) => column !== 'current' && value !== null && value !== '' && String(value) !== '',
      );
      for (const [column, value] of told) {
        const found = row.evidence.filter(({ field }) => field === fieldOf(column));
        const read = found.map(({ start, end }) => text.slice(start, end));
        expect([column, read.map((one) => (column === 'companyId' ? `company of ${one.toLowerCase()}` : one))]).toEqual(
          [column, [value].flat()],
        );
      }
      expect(row.evidence.every(({ superseded, documentId }) => !superseded && documentId === 'first')).toBe(true);
    }
  });

  test('has the lowest confidence of its values, and sends what the reader was unsure of to review', () => {
    const career = startCareer();
    const sure = { spans: [], confidence: 0.9, reviewReason: null };
    career.mergeRead('first', {
      language: 'en',
      profile: { name: null, headline: null, email: null, phone: null, location: null, summary: null, links: [] },
      experiences: [],
      education: [],
      skills: [
        { name: { ...sure, value: 'Dyeing' }, category: 'Textiles', level: 'expert' },
        { name: { ...sure, value: 'Weaving' }, category: null, level: null },
      ],
      certifications: [
        {
          name: { ...sure, value: 'Dyer' },
          issuer: { value: 'Guild', spans: [], confidence: 0.5, reviewReason: 'Is this who issued it?' },
          date: { value: '2019', spans: [], confidence: 0.7, reviewReason: 'Is this its date?' },
          url: null,
        },
      ],
      languages: [],
      sections: [],
      unplaced: [],
      dropped: [],
    });
    expect(career.graph.certifications).toMatchObject([
      {
        columns: { name: 'Dyer', issuer: 'Guild', date: '2019', url: null },
        confidence: 0.5,
        requiresReview: true,
        reviewReason: 'Is this who issued it?\nIs this its date?',
      },
    ]);
    expect(career.graph.skills).toMatchObject([
      {
        columns: { name: 'Dyeing', category: 'Textiles', level: 'expert' },
        confidence: 0.9,
        requiresReview: false,
        reviewReason: null,
      },
      { columns: { name: 'Weaving', category: null, level: null } },
    ]);
  });

  test('that lists a thing twice adds it once, with the evidence of both places', () => {
    const career = startCareer();
    career.merge('first', {
      skills: ['Dyeing', 'Weaving', 'dyeing', 'Dyeing'],
      roles: [{ company: 'Mill', title: 'Clerk', statements: ['Kept the looms', 'Kept the looms.', 'Taught'] }],
      languages: [['French'], ['French', 'fluent']],
    });
    const { skills, languages } = career.graph;
    expect(byPosition(skills).map(({ columns, position }) => [columns.name, position])).toEqual([
      ['Dyeing', 0],
      ['Weaving', 1],
    ]);
    const text = career.texts.get('first') ?? '';
    const read = (row: (typeof skills)[number] | undefined) =>
      row?.evidence.map(({ start, end }) => text.slice(start, end));
    expect(read(skills.find(({ key }) => key === 'dyeing'))).toEqual(['Dyeing', 'Dyeing']);
    expect(languages.map(({ columns }) => columns)).toEqual([{ name: 'French', fluency: 'fluent' }]);
    expect(statementsOf(career.graph)).toEqual(['Kept the looms', 'Taught']);
  });
});

describe('the same document again', () => {
  test('writes nothing and reports nothing', () => {
    const career = startCareer();
    career.merge('first', RESUME);
    const { plan, report } = career.merge('first', RESUME, { day: 1 });
    expect(plan).toEqual(startCareer().merge('nothing', {}).plan);
    expect(report).toEqual({ added: [], updated: [], unchanged: 15, kept: [], removed: [] });
  });

  test('in another file adds only evidence', () => {
    const career = startCareer();
    career.merge('first', RESUME);
    const { plan, report, before } = career.merge('copy', RESUME);
    const { rows, profile, metrics, wordings, evidence } = plan;
    const written = Object.values(rows).flatMap(({ create, update, remove }) => [...create, ...update, ...remove]);
    expect([written, profile, metrics, Object.values(wordings).flat()]).toEqual([[], null, [], []]);
    expect([evidence.remove, evidence.mark]).toEqual([[], []]);
    const count = [...rowsOf(before).values()].flatMap((row) => row.evidence).length;
    expect(evidence.create.map(({ documentId }) => documentId)).toEqual(Array.from({ length: count }, () => 'copy'));
    expect(report).toMatchObject({ added: [], updated: [], unchanged: 15, kept: [], removed: [] });
  });

  test('read again replaces what only the earlier reading produced', () => {
    const career = startCareer();
    const role = { company: 'Mill', title: 'Clerk' };
    career.merge('first', { roles: [{ ...role, statements: ['Kept the books and taught'] }], skills: ['Word'] });
    const { report } = career.merge('first', {
      roles: [{ ...role, statements: ['Kept the books', 'Taught'] }],
      skills: ['Excel'],
    });
    expect(report.removed.map(({ entity, label }) => [entity, label])).toEqual([
      ['achievement', 'Kept the books and taught'],
      ['skill', 'Word'],
    ]);
    expect(statementsOf(career.graph)).toEqual(['Kept the books', 'Taught']);
    expect(career.graph.skills.map(({ columns }) => columns.name)).toEqual(['Excel']);
  });
});
