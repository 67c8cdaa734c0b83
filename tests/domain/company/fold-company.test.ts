import { describe, expect, test } from '@jest/globals';
import { foldCompany, isSameCompany } from '../../../src/domain/company/fold-company.ts';

describe('a company is the same', () => {
  test.each([
    [['Acme', 'ACME, Inc.', 'Acme GmbH & Co. KG', 'acme  Ltd', 'Acme S.A.', 'Acmé SpA', 'Acme S.p.A.', 'Acme e.V.']],
    [['Müller & Söhne AG', 'Muller & Sohne']],
    [['Groß GmbH', 'Gross']],
    [['Meier', 'Meier & Co.', 'Meier und Co. KG']],
    [
      [
        'Acme',
        'Acme Sp. z o.o.',
        'Acme s. r. o.',
        'ACME A/S',
        'Acme S/A',
        'Acme Pvt. Ltd.',
        'Acme Pty Ltd',
        'ACME Sdn. Bhd.',
      ],
    ],
    [['Ромашка', 'ООО «Ромашка»', 'Ромашка ООО']],
    [['トヨタ', '株式会社トヨタ', 'トヨタ株式会社', 'トヨタ (株)']],
    [['카카오', '(주)카카오', '주식회사 카카오']],
    [['עלית', 'עלית בע"מ']],
    [['Maju Jaya', 'PT Maju Jaya', 'PT Maju Jaya Tbk']],
  ])('under another legal form, spelling or accent: %j', (names) => {
    expect(new Set(names.map(foldCompany)).size).toBe(1);
  });

  test.each([
    ['Harrow Mills', 'Harrow Mills plc, Wakefield'],
    ['Harrow Mills', 'Harrow Mills, Ossett'],
    ['Harrow Mills Ltd', 'Harrow Mills (UK)'],
    ['Harrow Mills', 'Harrow Mills – Berlin, Germany'],
    ['Kessler Pumpen', 'Kessler Pumpen GmbH, Bad Hersfeld'],
    ['Kessler Pumpen', 'Kessler Pumpen AG Frankfurt'],
    ['Tidewater', 'Tidewater, Inc., Norfolk, VA'],
  ])('with a place behind it: %s = %s', (one, other) => {
    expect(isSameCompany(one, other)).toBe(true);
  });
});

describe('a company is a different one', () => {
  test.each([
    ['Acme', 'Acme Labs'],
    ['Acme', 'Acme Holdings'],
    ['SAP SE', 'SA Breweries'],
    ['University of California, Berkeley', 'University of California, Davis'],
    ["St Mary's Hospital, London", "St Mary's Hospital, Portsmouth"],
    ['Smith, Jones & Partners', 'Smith'],
    ['Harrow Mills, Ossett', 'Harrow Mills, Horbury'],
    ['Leeds City Council', 'York City Council'],
    ['Co', 'SA'],
  ])('%s ≠ %s', (one, other) => {
    expect(isSameCompany(one, other)).toBe(false);
  });

  test('a name that is only a legal form stays a name', () => {
    expect(foldCompany('Inc.')).toBe('inc');
  });
});
