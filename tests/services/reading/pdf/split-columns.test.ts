import { expect, test } from '@jest/globals';
import type { PageItem } from '../../../../src/services/reading/pdf/page-items.ts';
import { splitColumns, type Region } from '../../../../src/services/reading/pdf/split-columns.ts';

const at = (x: number, y: number, text: string, size = 10): PageItem => ({
  ...{ text, x, y, size, width: text.length * size * 0.5, bold: false, italic: false },
});

/** The regions as text: rows of a rail with their label, columns side by side. */
const shape = (regions: Region[]) =>
  regions.map((region) => {
    const said = (items: PageItem[]) => items.map(({ text }) => text);
    if (region.kind === 'rail')
      return region.rows.map(({ label, content }) => [label?.text ?? null, ...said(content)].join(' | '));
    return region.kind === 'columns' ? { left: said(region.left), right: said(region.right) } : said(region.items);
  });

test('reads labels, headings and dates row by row with the lines next to them, even if some labels are not dates', () => {
  const items = [
    at(60, 100, 'Persönliche Daten', 12),
    ...[at(60, 120, 'Name'), at(200, 120, 'Emre Rüdiger')],
    ...[at(60, 140, 'Anschrift'), at(200, 140, 'Kirchweg 22, Leipzig')],
    ...[at(60, 160, 'Familienstand'), at(200, 160, 'verheiratet')],
    at(60, 190, 'Berufserfahrung', 12),
    ...[at(60, 210, '07/2023 – heute'), at(200, 210, 'Pflegefachfrau')],
    ...[at(200, 224, 'Hazel & Moss, Zürich'), at(200, 238, 'Pflege von 17 Personen')],
    ...[at(60, 260, '02/2020 – 06/2023'), at(200, 260, 'Stationsleitung'), at(200, 274, 'Klinikum Nord')],
  ];
  expect(shape(splitColumns(items))).toEqual([
    ['Persönliche Daten'],
    [
      ' | Name | Emre Rüdiger',
      ' | Anschrift | Kirchweg 22, Leipzig',
      ' | Familienstand | verheiratet',
      'Berufserfahrung',
      '07/2023 – heute | Pflegefachfrau | Hazel & Moss, Zürich | Pflege von 17 Personen',
      '02/2020 – 06/2023 | Stationsleitung | Klinikum Nord',
    ],
  ]);
});

test('keeps a column whose lines happen to be level with those next to it', () => {
  const left = ['Key Skills', 'Salesforce', 'Negotiation', 'Languages', 'English', 'Spanish'];
  const right = ['Summary', 'Sales professional', 'with manners.', 'Work History', 'Halcyon Health', 'Store Manager'];
  const items = left.flatMap((text, row) => [at(45, 100 + row * 13, text), at(225, 100 + row * 13, right[row] ?? '')]);
  expect(shape(splitColumns([...items, at(225, 178, '2022 – 2024')]))).toEqual([
    { left, right: [...right, '2022 – 2024'] },
  ]);
});

test('assigns a heading in a ruled table to its row, regardless of its vertical alignment', () => {
  const rules = [90, 150, 200, 250].map((y) => ({ y, x0: 40, x1: 550 }));
  const items = [
    ...[at(50, 120, '教育背景'), at(120, 105, '2013-2016 江城大学 学士'), at(120, 135, '2009-2013 华亭财经大学 学士')],
    ...[at(50, 175, '工作经历'), at(120, 165, '2018.12-2022.08 蓝海科技有限公司'), at(120, 185, '优化报销流程')],
    ...[at(50, 225, '专业技能'), at(120, 225, '用友、金蝶、Excel')],
  ];
  expect(shape(splitColumns(items, rules))).toEqual([
    [
      '教育背景 | 2013-2016 江城大学 学士 | 2009-2013 华亭财经大学 学士',
      '工作经历 | 2018.12-2022.08 蓝海科技有限公司 | 优化报销流程',
      '专业技能 | 用友、金蝶、Excel',
    ],
  ]);
});

test('reads headings that are centered on their content row by row, although some are unknown', () => {
  const items = [
    ...[at(260, 30, 'Ilse Brandt', 16), at(270, 50, 'Feinoptikerin')],
    ...[at(50, 108, 'Kontakt', 13), at(200, 100, 'E-Mail ilse@brandt.example'), at(200, 116, 'Telefon 030 555 0199')],
    ...[at(50, 160, 'Was ich gern mache', 13), at(200, 160, 'Schleifen, Polieren')],
    ...[at(50, 220, 'Berufserfahrung', 13), at(50, 236, '2019 – heute', 7)],
    ...[
      at(200, 222, 'Feinoptikerin bei Linse und Licht'),
      at(200, 235, 'Fertigt Prismen'),
      at(200, 248, 'Prüft Linsen'),
    ],
    ...[at(50, 290, '2012 – 2018', 7), at(200, 290, 'Gesellin bei Glaswerk Elbe'), at(200, 303, 'Schliff von Linsen')],
    ...[at(50, 353, 'Woher ich komme', 13), at(200, 347, 'Deutsch fließend'), at(200, 360, 'Polnisch gut')],
  ];
  expect(shape(splitColumns(items))).toEqual([
    ['Ilse Brandt', 'Feinoptikerin'],
    [
      'Kontakt | E-Mail ilse@brandt.example | Telefon 030 555 0199',
      'Was ich gern mache | Schleifen, Polieren',
      'Berufserfahrung',
      '2019 – heute | Feinoptikerin bei Linse und Licht | Fertigt Prismen | Prüft Linsen',
      '2012 – 2018 | Gesellin bei Glaswerk Elbe | Schliff von Linsen',
      'Woher ich komme | Deutsch fließend | Polnisch gut',
    ],
  ]);
});

test('finds a right-aligned column that has headings, but not dates at the right margin', () => {
  const flush = (y: number, text: string) => at(550 - text.length * 5, y, text);
  const left = [
    ...[
      at(50, 100, 'Experience', 12),
      at(50, 116, 'Loom Fitter, Vellum Weavers'),
      at(50, 130, 'Fitted 40 looms in two years'),
    ],
    ...[
      at(50, 144, 'Trained apprentices on the big jacquard'),
      at(50, 170, 'Weaver, Halcyon Mill'),
      at(50, 184, 'Wove linen'),
    ],
  ];
  const right = [
    ...[flush(103, 'Skills'), flush(121, 'Jacquard looms'), flush(137, 'Dobby')],
    ...[flush(158, 'Languages'), flush(176, 'English, native'), flush(193, 'Welsh')],
  ];
  const said = (items: PageItem[]) => items.map(({ text }) => text);
  expect(shape(splitColumns([...left, ...right]))).toEqual([{ left: said(left), right: said(right) }]);
  const dates = [flush(116, '2019 – 2023'), flush(144, 'Bradford'), flush(170, '2016 – 2019'), flush(184, 'Leeds')];
  expect(shape(splitColumns([...left, ...dates]))).toHaveLength(1);
});
