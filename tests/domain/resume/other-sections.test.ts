import { expect, test } from '@jest/globals';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { readDocument } from '../../../src/services/reading/read-document.ts';

async function sectionsIn(...lines: string[]) {
  const head = ['Maria Keller', 'maria@example.org | +49 30 1234567 | Berlin', ''];
  const work = ['', 'EXPERIENCE', 'Nurse, Nexalba Ltd', '2018 - 2021', '- Trained 3 students'];
  const bytes = new TextEncoder().encode([...head, ...lines, ...work].join('\n'));
  const { sections, unplaced } = parseResume(await readDocument({ bytes, fileName: 'resume.txt' }));
  return { entries: sections.map(plain), unplaced: unplaced.map(({ text }) => text) };
}

/** What an entry says, without what it does not. */
function plain(entry: object): Record<string, unknown> {
  const value = (one: unknown): unknown =>
    Array.isArray(one) ? one.map(value) : typeof one === 'object' && one !== null && 'value' in one ? one.value : one;
  return Object.fromEntries(
    Object.entries(entry)
      .map(([name, one]) => [name, value(one)] as const)
      .filter(([, one]) => one !== null && one !== false && !(Array.isArray(one) && one.length === 0)),
  );
}

test('publications stay whole, one entry per citation, with their year', async () => {
  const { entries, unplaced } = await sectionsIn(
    'SELECTED PUBLICATIONS',
    'Keller, M. and Huber, T. (2021). On the loss of case in contact varieties. Journal of',
    '   Germanic Linguistics 33(2), 120–155.',
    'Keller, M. (2019). Word order in Alpine dialects. Lingua 220, 1–22.',
    'Keller, M., Sutter, P. and Frei, A. (2018). A corpus of spoken Tyrolean. Proceedings of',
    '   LREC 2018, 3011–3018.',
  );
  expect(
    entries.map(({ kind, title, date }) => [kind, String(title).slice(0, 40), String(title).slice(-10), date]),
  ).toEqual([
    ['publication', 'Keller, M. and Huber, T. (2021). On the ', ', 120–155.', '2021'],
    ['publication', 'Keller, M. (2019). Word order in Alpine ', '220, 1–22.', '2019'],
    ['publication', 'Keller, M., Sutter, P. and Frei, A. (201', '3011–3018.', '2018'],
  ]);
  expect(unplaced).toEqual([]);
});

test.each([
  [
    ['GRANTS AND AWARDS', 'Young Researcher Award, German Research Foundation, 2020'],
    [{ kind: 'award', title: 'Young Researcher Award', organization: 'German Research Foundation', date: '2020' }],
  ],
  [
    ['MEMBERSHIPS', 'Linguistic Society of America, since 2016', 'Societas Linguistica Europaea'],
    [
      { kind: 'membership', title: 'Linguistic Society of America', start: '2016', current: true },
      { kind: 'membership', title: 'Societas Linguistica Europaea' },
    ],
  ],
  [
    ['INVITED TALKS', '"Case and contact", University of Oslo, May 2022'],
    [{ kind: 'talk', title: '"Case and contact", University of Oslo', date: '2022-05' }],
  ],
  [
    ['VOLUNTEER WORK', 'Medical Volunteer, Red Cross', '2018 - 2020', '- Staffed posts at 14 events'],
    [
      {
        kind: 'volunteering',
        roles: ['Medical Volunteer'],
        organization: 'Red Cross',
        start: '2018',
        end: '2020',
        items: ['Staffed posts at 14 events'],
      },
    ],
  ],
  [
    ['EHRENAMT', 'seit 2015  Trainer, TSV München', '2012 – 2014  Kassenwart, Fachschaft Maschinenbau'],
    [
      { kind: 'volunteering', roles: ['Trainer'], organization: 'TSV München', start: '2015', current: true },
      {
        kind: 'volunteering',
        roles: ['Kassenwart'],
        organization: 'Fachschaft Maschinenbau',
        start: '2012',
        end: '2014',
      },
    ],
  ],
  [
    ['HOBBYS', 'Bergsteigen, Fotografie'],
    [
      { kind: 'interest', title: 'Bergsteigen' },
      { kind: 'interest', title: 'Fotografie' },
    ],
  ],
  [
    ['INSTRUMENTS', 'Cello by Giovanni Grancino (1703), on loan'],
    [{ kind: 'other', heading: 'INSTRUMENTS', title: 'Cello by Giovanni Grancino (1703), on loan' }],
  ],
])('reads what stands under %j', async (lines, expected) => {
  expect(await sectionsIn(...lines)).toEqual({ entries: expected, unplaced: [] });
});

test('a remark that there are references is no entry', async () => {
  expect(await sectionsIn('REFERENCES', 'Available upon request.')).toEqual({
    entries: [],
    unplaced: ['Available upon request.'],
  });
});
