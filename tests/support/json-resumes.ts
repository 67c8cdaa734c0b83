import fc from 'fast-check';

const word = fc.constantFrom(
  ...'loom yarn München 東京 naïve R&D C++ 40% $1.2M “quoted” <b> {x} \\back 12,000 ÅÄÖ e-mail 3/4 №7 (in part) Ελλάδα'.split(
    ' ',
  ),
);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const year = fc.integer({ min: 1971, max: 2026 }).map(String);
const two = (most: number) => fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(2, '0'));
const date = fc.oneof(
  year,
  fc.tuple(year, two(12)).map((parts) => parts.join('-')),
  fc.tuple(year, two(12), two(28)).map((parts) => parts.join('-')),
);
const period = fc.oneof(
  fc.constant({}),
  fc.record({ startDate: date }),
  fc.tuple(date, date).map((both) => {
    const [startDate, endDate] = both.toSorted();
    return { startDate, endDate };
  }),
);
/** Texts in which line breaks mean something. */
const passage = fc.array(phrase, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const url = fc.nat(9999).map((n) => `https://example.com/${n}?a=b`);
/** Different from all others in its list. */
const names = (what: string) => phrase.map((words) => `${what} ${words}`);

/** A list of entries with any of the fields, each named differently; `named` are the fields that each has. */
function list(
  fields: Record<string, fc.Arbitrary<unknown>>,
  named: string,
  more: fc.Arbitrary<object> = fc.constant({}),
) {
  const entry = fc.tuple(fc.record(fields, { requiredKeys: [named] }), more);
  return fc
    .array(entry, { minLength: 1, maxLength: 3 })
    .map((all) => all.map(([one, rest], i) => ({ ...one, ...rest, [named]: `${i + 1}. ${String(one[named])}` })));
}
const texts = (of: fc.Arbitrary<string>) =>
  fc.array(of, { minLength: 1, maxLength: 3 }).map((all) => all.map((text, i) => `${text} no ${i + 1}`));

const basics = fc
  .record(
    {
      name: names('Ada'),
      label: phrase,
      image: url,
      email: fc.nat(999).map((n) => `ada${n}@example.org`),
      phone: fc.nat(999).map((n) => `+44 20 7946 0${n}`),
      url,
      summary: passage,
      location: fc.record(
        {
          address: phrase,
          postalCode: fc.nat(99_999).map(String),
          city: phrase,
          countryCode: fc.constantFrom('GB', 'DE'),
          region: phrase,
        },
        { requiredKeys: ['city'] },
      ),
      profiles: list({ network: names('Net'), username: phrase, url: url.map((one) => `${one}&profile`) }, 'network'),
    },
    { requiredKeys: ['name'] },
  )
  .map((all) => ({
    ...all,
    ...(all.profiles && {
      profiles: all.profiles.map((one, i) => ('url' in one ? { ...one, url: `${String(one.url)}=${i}` } : one)),
    }),
  }));

/** Skills that share a name or a keyword would become one; so each has its own. */
const skills = fc
  .array(fc.record({ level: phrase, keywords: texts(phrase) }, { requiredKeys: [] }), { minLength: 1, maxLength: 3 })
  .map((all) =>
    all.map((one, i) => ({
      name: `Group ${i + 1}`,
      ...one,
      ...(one.keywords && { keywords: one.keywords.map((keyword) => `${keyword} of ${i + 1}`) }),
    })),
  );

/** JSON Resume 1.0.0 with any of the fields of its schema in every section. */
export const jsonResumes: fc.Arbitrary<Record<string, unknown>> = fc.record({
  basics,
  work: list(
    {
      name: names('Works'),
      location: phrase,
      description: phrase,
      position: names('Head of'),
      url,
      summary: passage,
      highlights: texts(phrase),
    },
    'name',
    period,
  ),
  volunteer: list(
    { organization: names('Aid'), position: phrase, url, summary: passage, highlights: texts(phrase) },
    'organization',
    period,
  ),
  education: list(
    {
      institution: names('School'),
      url,
      area: names('Science of'),
      studyType: names('BSc'),
      score: phrase,
      courses: texts(phrase),
    },
    'institution',
    period,
  ),
  awards: list({ title: names('Prize'), date, awarder: phrase, summary: passage }, 'title'),
  certificates: list({ name: names('Certificate'), date, url, issuer: phrase }, 'name'),
  publications: list({ name: names('On'), publisher: phrase, releaseDate: date, url, summary: passage }, 'name'),
  skills,
  languages: list({ language: names('Language'), fluency: phrase }, 'language'),
  interests: list({ name: names('Playing'), keywords: texts(phrase) }, 'name'),
  references: list({ name: names('Dr'), reference: passage }, 'name'),
  projects: list(
    {
      name: names('Project'),
      description: passage,
      highlights: texts(phrase),
      keywords: texts(phrase),
      url,
      roles: texts(phrase),
      entity: phrase,
      type: phrase,
    },
    'name',
    period,
  ),
});
