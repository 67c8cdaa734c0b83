import { expect, test } from '@jest/globals';
import { readMetrics } from '../../../src/domain/metrics/read-metrics.ts';

/** Statements and their metrics in order, each as value, unit and label. */
const cases: [statement: string, ...metrics: string[]][] = [
  ['Raised income by $1.2M', '1200000 usd income'],
  ['Budget of 1,200,000 USD', '1200000 usd Budget'],
  ['Saved €420,000 a year', '420000 eur year'],
  ['Kosten um 1,5 Mio. € gesenkt', '1500000 eur'],
  ['1.234,56 EUR', '1234.56 eur'],
  ['₹5 crore', '50000000 inr'],
  ['$2-3M', '2000000 usd', '3000000 usd'],
  ['$2 to $3M', '2000000 usd', '3000000 usd'],
  ['Réduit de 12,5 % les coûts', '12.5 percent les coûts'],
  ['Rose from 10 to 12 percent', '10 percent', '12 percent'],
  ['Uptime of 99.95%', '99.95 percent'],
  ['30 bps', '30 basis_points'],
  ['Grew 3x in 2 years', '3 times', '2 years'],
  ['Cut from 5 hours to 38 minutes', '5 hours', '38 minutes'],
  ['Cut release time from two weeks to one day', '2 weeks', '1 days'],
  ['Answered every letter within one day', '1 days'],
  ['One of the first, and one team to one goal'],
  ['Team of 4', '4 count Team'],
  ['Led three teams of 12', '3 count teams', '12 count teams'],
  ['twenty-five engineers', '25 count engineers'],
  ['two dozen clients', '24 users clients'],
  ['fünf Mitarbeiter', '5 count Mitarbeiter'],
  ['between 10 and 15 customers', '10 users customers', '15 users customers'],
  ['1 234 clients', '1234 users clients'],
  ['1\u202f234\u202f567 clients', '1234567 users clients'],
  ['1 234,50 € économisés', '1234.5 eur économisés'],
  ['Led 3 100-person teams', '3 count', '100 count person teams'],
  ['Handled 12 million parcel events per day', '12000000 count parcel events'],
  ['5k users', '5000 users users'],
  ['9 TB of data', '9000000000000 bytes'],
  ['500+ tickets', '500 count tickets'],
  ['Turned -$5M into $3M', '-5000000 usd', '3000000 usd'],
  // Currencies by name.
  ['Paid 100 yen', '100 jpy'],
  ['Paid 110 dollars', '110 usd'],
  ['Paid 120 euros', '120 eur'],
  ['Paid 130 pounds sterling', '130 gbp'],
  ['Paid 140 rupees', '140 inr'],
  ['Paid 150 Franken', '150 chf'],
  ['Paid 160 CAD', '160 cad'],
  ['Paid 170 AUD', '170 aud'],
  ['Paid 180 kronor', '180 sek'],
  ['Paid 190 zł', '190 pln'],
  ['Paid 200 reais', '200 brl'],
  ['Up by 5 percentage points', '5 percentage_points'],
  // What fell or rose is the label, not the verb.
  ['Costs fell by 12%', '12 percent Costs'],
  ['The error rate dropped by 3%', '3 percent error rate'],
  ['Die Kosten sanken um 12 %', '12 percent Kosten'],
  ['Infektionen von 7 auf 1 gesenkt', '7 count Infektionen', '1 count'],
  // None of these numbers is a metric.
  ['In 2019 and 2020 wrote Java 17 under ISO 27001 on S3'],
  ['24/7 support since Q3 2020, 1st place, v2.3.1, +44 20 7946 0018'],
  // Chinese and Japanese.
  ['売上を100万円増加', '1000000 jpy'],
  ['売上¥100万', '1000000 jpy'],
  ['年商5億円の会社', '500000000 jpy'],
  ['処理時間を5時間から38分に短縮', '5 hours', '38 minutes'],
  ['三つのチーム', '3 count'],
  ['管理25人的团队，节省300万元', '25 count 人', '3000000 cny'],
  ['收入¥100万', '1000000 cny'],
  ['将成本降低30%，用户增长3倍', '30 percent', '3 times'],
  ['在3个月内完成', '3 months'],
  ['服务器1200台', '1200 count 台'],
  ['2019年4月入社、第1位、日本語能力試験1級'],
];

test.each(cases)('%s', (statement, ...metrics) => {
  const read = readMetrics(statement);
  expect(read.map(({ value, unit, label }) => [value, unit, label].filter((part) => part !== null).join(' '))).toEqual(
    metrics,
  );
  for (const { text, start, end } of read) expect(statement.slice(start, end)).toBe(text);
});
