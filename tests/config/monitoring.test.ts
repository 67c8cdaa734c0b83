import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parser } from '@prometheus-io/lezer-promql';
import { parse } from 'yaml';
import { openLogger } from '../../src/services/log/logger.ts';
import { type CounterName, type HistogramName, INSTRUMENTS } from '../../src/services/telemetry/instruments.ts';
import { openTelemetry } from '../../src/services/telemetry/open-telemetry.ts';
import type { Telemetry } from '../../src/services/telemetry/telemetry.ts';
import { readPrometheus } from '../support/prometheus-text.ts';

const DEPLOY = path.resolve(import.meta.dirname, '../../deploy');
const read = (file: string) => readFileSync(path.join(DEPLOY, file), 'utf8');

interface Panel {
  title: string;
  type: string;
  gridPos: { x: number; y: number; w: number; h: number };
  targets?: { expr: string; legendFormat: string }[];
}

const dashboard = JSON.parse(read('grafana/cursus.json')) as { panels: Panel[] };
const alerts = (
  parse(read('prometheus/alerts.yaml')) as { groups: { rules: { alert: string; expr: string }[] }[] }
).groups
  .flatMap(({ rules }) => rules)
  .map(({ alert, expr }) => [alert, expr] as const);
const queries = [
  ...dashboard.panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => [title, expr] as const)),
  ...alerts,
];

/** What Prometheus itself adds to what it reads. */
const OF_PROMETHEUS = { metrics: ['up'], labels: ['job', 'instance', 'le'] };

let telemetry: Telemetry;
/** Labels by name of a metric, as the product writes them. */
const exported = new Map<string, Set<string>>();

beforeAll(async () => {
  const logged: string[] = [];
  const destination = new Writable({
    write: (chunk, _encoding, done) => {
      logged.push(String(chunk));
      done();
    },
  });
  const log = openLogger({ level: 'info', pretty: false, name: 'test', destination });
  const settings = {
    otlp: null,
    metrics: { host: '127.0.0.1', port: 0 },
    serviceName: null,
    share: 1,
    exportEveryMs: 1,
  };
  telemetry = await openTelemetry(settings, { name: 'test', log });
  for (const [name, { kind, attributes }] of Object.entries(INSTRUMENTS)) {
    const given = Object.fromEntries(attributes.map((attribute) => [attribute, 'x']));
    if (kind === 'histogram') telemetry.record(name as HistogramName, 1, given);
    else if (kind === 'counter') telemetry.add(name as CounterName, 1, given);
    else telemetry.observe(name as Parameters<Telemetry['observe']>[0], () => [{ value: 1, attributes: given }]);
  }
  const { url } = JSON.parse(logged.find((line) => line.includes('metrics ready')) ?? '{}') as { url: string };
  for (const { name, labels } of readPrometheus(await (await fetch(url)).text()))
    exported.set(name, new Set([...(exported.get(name) ?? []), ...Object.keys(labels)]));
});
afterAll(() => telemetry?.close());

/** Names of metrics and labels in a query. Throws if Prometheus could not parse it. */
function namesIn(query: string): { metrics: string[]; labels: string[] } {
  // Grafana puts a duration in its place.
  const text = query.replaceAll('$__rate_interval', '1m');
  const names = { metrics: [] as string[], labels: [] as string[] };
  parser.parse(text).iterate({
    enter({ type, from, to }) {
      if (type.isError) throw new Error(`This is not PromQL, at ${text.slice(from, from + 20)}: ${query}`);
      if (type.name === 'Identifier') names.metrics.push(text.slice(from, to));
      if (type.name === 'LabelName') names.labels.push(text.slice(from, to));
    },
  });
  return names;
}

test('a query that is none is noticed', () => {
  expect(() => namesIn('sum(rate(x[5m])')).toThrow('This is not PromQL');
  expect(namesIn('sum by (a) (rate(x{b="c"}[$__rate_interval]))')).toEqual({ metrics: ['x'], labels: ['a', 'b'] });
});

test.each(queries)('dashboard and alerts ask for what the product exports: %s: %s', (_title, query) => {
  const { metrics, labels } = namesIn(query);
  expect(metrics.length).toBeGreaterThan(0);
  expect(metrics.filter((name) => !exported.has(name) && !OF_PROMETHEUS.metrics.includes(name))).toEqual([]);
  const known = new Set([...metrics.flatMap((name) => [...(exported.get(name) ?? [])]), ...OF_PROMETHEUS.labels]);
  expect(labels.filter((label) => !known.has(label))).toEqual([]);
});

test('legends name labels that are asked for', () => {
  for (const { targets = [] } of dashboard.panels)
    for (const { expr, legendFormat } of targets)
      for (const [, label = ''] of legendFormat.matchAll(/\{\{(\w+)\}\}/g))
        expect([legendFormat, label === 'instance' || namesIn(expr).labels.includes(label)]).toEqual([
          legendFormat,
          true,
        ]);
});

test('everything that is measured is on the dashboard', () => {
  const shown = queries.flatMap(([, query]) => namesIn(query).metrics);
  const isShown = (name: string) => shown.some((metric) => metric.startsWith(name.replaceAll('.', '_')));
  // How many connections a pool may have is not a line worth looking at.
  expect(Object.keys(INSTRUMENTS).filter((name) => !isShown(name))).toEqual(['db.client.connection.max']);
});

test('panels do not overlap', () => {
  const places = dashboard.panels.map(({ gridPos }) => gridPos);
  for (const [index, a] of places.entries()) {
    expect(a.x + a.w).toBeLessThanOrEqual(24);
    for (const b of places.slice(index + 1))
      expect(a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h).toBe(false);
  }
});

test('every alert is in the runbook', () => {
  const runbook = readFileSync(path.resolve(DEPLOY, '../docs/operations.md'), 'utf8');
  expect(alerts.map(([name]) => name).filter((name) => !runbook.includes(`\`${name}\``))).toEqual([]);
});
