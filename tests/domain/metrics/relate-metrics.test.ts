import { expect, test } from '@jest/globals';
import { readMetrics } from '../../../src/domain/metrics/read-metrics.ts';
import { relateMetrics } from '../../../src/domain/metrics/relate-metrics.ts';

test.each<[string, string[]]>([
  ['Cut infections from 7 to 1', ['7 start', '1 end better after 7']],
  ['Infektionen von 7 auf 1 gesenkt', ['7 start', '1 end better after 7']],
  ['Errors rose from 2% to 5%', ['2% start', '5% end worse after 2%']],
  ['Cut costs by 12%', ['12% amount better']],
  ['Sales fell by 12%', ['12% amount worse']],
  ['Won 12 of 40 tenders', ['12 alone', '40 whole after 12']],
  ['Lost 40 customers', ['40 alone worse']],
  ['A talk attended by 300 people', ['300 alone']],
  ['Trained 14 nurses', ['14 alone']],
])('%s', (text, expected) => {
  const relations = relateMetrics(text, readMetrics(text));
  const words = [...relations].map(([metric, { role, direction, other }]) =>
    [metric.text, role, direction, other && `after ${other.text}`].filter(Boolean).join(' '),
  );
  expect(words).toEqual(expected);
});
