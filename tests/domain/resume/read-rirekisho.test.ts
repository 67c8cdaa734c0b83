import { expect, test } from '@jest/globals';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { readDocument } from '../../../src/services/reading/read-document.ts';

const FORM = `履歴書
氏名: 青山 花子
電話: 090-1234-5678
E-mail: hanako@example.com

学歴・職歴
2010   4   青葉大学 工学部 情報工学科 入学
2014   3   青葉大学 工学部 情報工学科 卒業
2014   4   株式会社北星 入社
営業担当
令和2   6   株式会社北星 一身上の都合により退社
令和2   7   みなと銀行 入行
システムエンジニア
現在に至る

免許・資格
2016   9   基本情報技術者試験 取得
`;

test('reads schools, employers and licenses from the start and end rows of the Japanese form', async () => {
  const document = await readDocument({ bytes: new TextEncoder().encode(FORM), fileName: 'rirekisho.txt' });
  const { profile, experiences, education, certifications } = parseResume(document);
  expect([profile.name?.value, profile.email?.value]).toEqual(['青山 花子', 'hanako@example.com']);
  expect(
    experiences.map((role) => [
      role.company?.value,
      role.title?.value,
      role.start?.value,
      role.end?.value,
      role.current,
    ]),
  ).toEqual([
    ['みなと銀行', 'システムエンジニア', '2020-07', undefined, true],
    ['株式会社北星', '営業担当', '2014-04', '2020-06', false],
  ]);
  expect(education.map((one) => [one.institution?.value, one.degree?.value, one.start?.value, one.end?.value])).toEqual(
    [['青葉大学', '工学部 情報工学科', '2010-04', '2014-03']],
  );
  expect(certifications.map((one) => [one.name.value, one.date?.value])).toEqual([['基本情報技術者試験', '2016-09']]);
});

test('a row that ends a role ends the one at the employer it names, or else the latest', async () => {
  const rolesOf = async (left: string) => {
    const rows = ['2014   4   株式会社北星 入社', '2016   4   みなと銀行 入行', left];
    const bytes = new TextEncoder().encode(
      `履歴書\n氏名: 青山 花子\nE-mail: hanako@example.com\n\n学歴・職歴\n${rows.join('\n')}\n`,
    );
    const { experiences } = parseResume(await readDocument({ bytes, fileName: 'rirekisho.txt' }));
    return experiences.map(({ company, end }) => [company?.value, end?.value]);
  };
  expect(await rolesOf('2018   3   株式会社北星 退社')).toEqual([
    ['みなと銀行', undefined],
    ['株式会社北星', '2018-03'],
  ]);
  expect(await rolesOf('2018   3   退社')).toEqual([
    ['みなと銀行', '2018-03'],
    ['株式会社北星', undefined],
  ]);
});
