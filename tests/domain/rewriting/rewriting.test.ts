import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkRewrite } from '../../../src/domain/rewriting/check-rewrite.ts';
import { rewriteByRules } from '../../../src/domain/rewriting/rewrite-by-rules.ts';

describe('rewriteByRules', () => {
  test.each<[string, string, 'ended' | 'current']>([
    ['Responsible for managing a team of 9 people.', 'Managed a team of 9 people', 'ended'],
    ['Responsible for managing a team of 9', 'Manage a team of 9', 'current'],
    ['I was in charge of running the warehouse', 'Ran the warehouse', 'ended'],
    ['I have built 3 services', 'Built 3 services', 'ended'],
    ['manages a budget of $1.2M', 'Managed a budget of $1.2M', 'ended'],
    ['Manages a budget of $1.2M', 'Manage a budget of $1.2M', 'current'],
    ['Cut costs by 12%', 'Cut costs by 12%', 'current'],
    ['• Moved 9 TB to postgresql on aws ,', 'Moved 9 TB to PostgreSQL on AWS', 'ended'],
    ['Building 3 services, aws included', 'Built 3 services, AWS included', 'ended'],
    ['-5% churn', '-5% churn', 'ended'],
    ['Sold goods worth €3,5 Mio. in Q3.', 'Sold goods worth €3,5 Mio. in Q3.', 'ended'],
    // In German a number with a period may be an ordinal.
    ['Belegte Platz 1.', 'Belegte Platz 1.', 'ended'],
    ['Leitete ein Team von 12 Personen.', 'Leitete ein Team von 12 Personen', 'ended'],
    ['東京支社で10名のチームを率いた', '東京支社で10名のチームを率いた', 'ended'],
  ])('%s → %s (%s)', (source, expected, role) => {
    expect(rewriteByRules(source, { isCurrent: role === 'current' })).toBe(expected);
  });

  test.each([
    'Lead engineer for the booking system',
    'Plans and reports for the board',
    'Support for 40 branches',
    'Responsible for the warehouse',
    // The guard can't tell duties from deeds.
    'My duties included: preparing the books',
    'Managing director of two companies',
    'iOS app with 2 million downloads',
  ])('leaves ambiguous statements unchanged: %s', (source) => {
    expect(rewriteByRules(source, { isCurrent: false })).toBe(source);
  });

  test('is idempotent and never loses or adds a number or name', () => {
    const words = fc.constantFrom(
      'Led',
      'manages',
      'building',
      'a team of',
      '12',
      '$3.4M',
      '-',
      '•',
      ',',
      '.',
      '40%',
      'aws',
      'Siemens',
      'from',
      'to',
      'and',
      'responsible for',
      'I',
      '3x',
      'e-mail',
      '2019',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 10 }), fc.boolean(), (parts, isCurrent) => {
        const source = parts.join(' ');
        const once = rewriteByRules(source, { isCurrent });
        if (once !== '' && checkRewrite(source, once).outcome !== 'keep') return;
        expect(rewriteByRules(once, { isCurrent })).toBe(once);
      }),
    );
  });
});

describe('checkRewrite', () => {
  test.each<[string, string, RegExp]>([
    ['Cut costs by 12%', 'Cut costs by 12.5%', /12/],
    ['Led a team of 4', 'Led a team of 40', /4/],
    ['Led a team', 'Led a team of 5', /5/],
    ['Raised revenue by $1.2M in 2 years', 'Raised revenue by $1.2M', /2/],
    ['Moved the data to a new system', 'Moved the data to Snowflake', /Snowflake/],
    ['Took part in 5 audits', 'Led 5 audits', /“led” claims more/],
    ['Unterstützte den Vertrieb', 'Leitete den Vertrieb', /“leitete” claims more/],
    ['Did not lose 3 clients', 'Lost 3 clients', /negation/],
    ['Aimed to raise sales by 5%', 'Raised sales by 5%', /was planned/],
    ['The team closed 9 deals', 'Closed 9 deals', /Someone else/],
    ['Sales rose by 5%', 'Sales fell by 5%', /direction/],
    ['Cut costs by 5%', 'Cut costs to 5%', /reversed/],
    ['Downtime fell by 9 hours', 'Downtime fell to 9 hours', /“By” and “to”/],
    ['Handled 9 calls a day', 'Handled 9 calls a week', /period/],
    ['Led a team', '', /is empty/],
    ['Led a team', `Led a team ${'and did many things '.repeat(10)}`, /more than twice/],
  ])('refuses %s → %s', (source, rewrite, reason) => {
    expect(checkRewrite(source, rewrite)).toEqual({ outcome: 'refuse', reason: expect.stringMatching(reason) });
  });

  test.each<[string, string, RegExp]>([
    ['Wrote 5 reports', 'Wrote 5 award-winning reports', /“award”, “winning”/],
    ['Built a site', 'Built a site company-wide', /“company”, “wide”/],
    ['Prepared a $3M budget proposal', 'Prepared a $3M budget', /leaves out “proposal”/],
    ['Cut costs by 5% and raised prices by 5%', 'Raised costs by 5% and cut prices by 5%', /something else/],
    ['Managed 5 projects', 'Successfully managed 5 projects', /“successfully”/],
    ['Cut costs and raised sales', 'Cut costs by raising sales', /“by”/],
    ['Moved 40 apps from Oracle to Postgres', 'Moved 40 apps from Postgres to Oracle', /something else/],
    ['Vähensin kuluja 5 %', 'Pienensin kuluja 5 %', /can’t read this language/],
  ])('has %s → %s reviewed', (source, rewrite, reason) => {
    expect(checkRewrite(source, rewrite)).toEqual({ outcome: 'review', reason: expect.stringMatching(reason) });
  });

  test.each([
    ['Raised revenue by $1.2M', 'Grew revenue by 1.2 million dollars'],
    ['Led three teams', 'Headed 3 teams'],
    ['Helped to build the new store', 'Supported the building of the new store'],
    ['Budget von 40.000 Euro verwaltet', 'Verwaltete ein Budget von 40 Tsd. Euro'],
    ['Einführung von SAP', 'Führte SAP ein'],
    ['Zarządzałem budżetem 3 mln zł', 'Zarządzałem budżetem 3 milionów złotych'],
    ['예산 3억 원을 관리했다', '예산 3억원을 관리했다'],
    ['Found no errors in 9 audits', 'Found zero errors in 9 audits'],
    ['Vähensin kuluja 5 %.', 'Vähensin kuluja 5 %'],
  ])('accepts %s → %s', (source, rewrite) => {
    expect(checkRewrite(source, rewrite)).toEqual({ outcome: 'keep' });
  });
});
