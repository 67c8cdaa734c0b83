import { expect, test } from '@jest/globals';
import { hasUsableText, isBroken } from '../../../../src/services/reading/ocr/has-usable-text.ts';

const page = (text: string) => ({
  items: [{ text, x: 0, y: 0, width: 100, size: 10, bold: false, italic: false }],
});

test.each([
  ['English', 'Led the migration of the billing platform to a new data centre in six months'],
  ['Polish', 'Kierownik projektu odpowiedzialny za wdrożenie systemu w trzech oddziałach przedsiębiorstwa'],
  [
    'Japanese',
    '株式会社での開発業務を担当し、チームを率いて新しい基盤を設計および構築しました。品質の改善にも取り組み、売上の向上に貢献しました。',
  ],
])('%s text is usable', (_language, text) => {
  expect(hasUsableText(page(text))).toBe(true);
});

test.each([
  ['private-use characters', '\uE001\uE002\uE003 \uE004\uE005\uE006 '.repeat(20)],
  ['garbled letters', 'Bmj tgd lhfqzshnm ne sgd ahkkhmf okzsenql sn z mdv czsz bdmsqd hm rhw lnmsgr'],
])('%s are not usable text', (_name, text) => {
  expect(isBroken(page(text))).toBe(true);
});

test('a stamp on a scan is not usable text', () => {
  expect(hasUsableText(page('Page 1 of 2'))).toBe(false);
  expect(isBroken(page('Page 1 of 2'))).toBe(false);
});
