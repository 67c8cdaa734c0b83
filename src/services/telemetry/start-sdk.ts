import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import {
  type Context,
  type Counter,
  diag,
  DiagLogLevel,
  type Histogram,
  isSpanContextValid,
  type Meter,
  type ObservableGauge,
  ROOT_CONTEXT,
  type Span as OtelSpan,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Tracer,
} from '@opentelemetry/api';
import { parseTraceParent } from '@opentelemetry/core';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { type Resource, resourceFromAttributes } from '@opentelemetry/resources';
import { type MetricReader, MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TracerProvider,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace';
import type { TelemetrySettings } from '../../config/env.ts';
import type { Logger } from '../log/logger.ts';
import { INSTRUMENTS, type Instrument } from './instruments.ts';
import { observeProcess } from './observe-process.ts';
import { servePrometheus } from './serve-prometheus.ts';
import { type Attributes, NO_TELEMETRY, type Span, type SpanAbout, type Telemetry } from './telemetry.ts';

/** The exporters would try for longer than a process is given to stop. */
const CLOSE_MS = 3_000;

const KINDS = { server: SpanKind.SERVER, client: SpanKind.CLIENT, consumer: SpanKind.CONSUMER };

/** Starts OpenTelemetry for this process. Nothing is registered globally, and no library is instrumented: only what is ours is traced. */
export async function startSdk(
  settings: TelemetrySettings,
  { name, log }: { name: string; log: Logger },
): Promise<Telemetry> {
  logFailures(log);
  // Detectors of resources would send host names, users and command lines.
  const resource = resourceFromAttributes({ 'service.name': name, 'service.instance.id': randomUUID() });
  const traces = settings.otlp && openTraces(settings, settings.otlp, resource);
  const metrics = await openMetrics(settings, resource, log);
  const process = observeProcess({ observe: metrics.observe });
  return {
    ...NO_TELEMETRY,
    ...traces,
    ...metrics,
    isOn: true,
    async close() {
      process.stop();
      const closed = Promise.all([traces?.close(), metrics.close()]);
      const tooLong = delay(CLOSE_MS, undefined, { ref: false }).then(() => {
        throw new Error('The collector does not answer.');
      });
      await Promise.race([closed, tooLong]).catch((error: unknown) =>
        log.warn({ err: error }, 'could not send the last telemetry'),
      );
    },
  };
}

/** The exporters report what they can't send only here. */
function logFailures(log: Logger): void {
  const warn = (message: string, ...details: unknown[]) =>
    log.warn({ details: details.map(String) }, `telemetry: ${message}`);
  diag.setLogger(
    { error: warn, warn, info: () => {}, debug: () => {}, verbose: () => {} },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
}

type Traces = Pick<Telemetry, 'isTraced' | 'open' | 'traceparent' | 'close'>;

function openTraces(
  { share }: TelemetrySettings,
  { endpoint, headers }: NonNullable<TelemetrySettings['otlp']>,
  resource: Resource,
): Traces {
  const sampler = new TraceIdRatioBasedSampler(share);
  const provider = new TracerProvider({
    resource,
    // Whoever sends a traceparent can't have more traced than the share.
    sampler: new ParentBasedSampler({ root: sampler, remoteParentSampled: sampler }),
    spanProcessors: [
      new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url: `${endpoint}/v1/traces`, headers }) }),
    ],
  });
  const tracer = provider.getTracer('cursus');
  const current = new AsyncLocalStorage<Context>();
  const currentSpan = () => {
    const context = current.getStore();
    return context && trace.getSpan(context);
  };
  return {
    isTraced: () => currentSpan()?.isRecording() ?? false,
    open: (spanName, about = {}) => openSpan(tracer, current, spanName, about),
    traceparent() {
      const span = currentSpan()?.spanContext();
      if (!span || !isSpanContextValid(span)) return null;
      const flags = (span.traceFlags & TraceFlags.SAMPLED).toString(16).padStart(2, '0');
      return `00-${span.traceId}-${span.spanId}-${flags}`;
    },
    close: () => provider.shutdown(),
  };
}

function openSpan(
  tracer: Tracer,
  current: AsyncLocalStorage<Context>,
  name: string,
  { kind, attributes, parent }: SpanAbout,
): Span {
  // Only the IDs are taken from a header: `tracestate` and baggage may say anything about anyone.
  const remote = parent == null ? null : parseTraceParent(parent);
  const above = remote
    ? trace.setSpanContext(ROOT_CONTEXT, { ...remote, isRemote: true })
    : (current.getStore() ?? ROOT_CONTEXT);
  const options = { ...(kind && { kind: KINDS[kind] }), ...(attributes && { attributes }) };
  const span: OtelSpan = tracer.startSpan(name, options, above);
  const inside = trace.setSpan(above, span);
  return {
    rename: (better) => void span.updateName(better),
    set: (more) => void span.setAttributes(more),
    fail: (reason) => void span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', reason),
    within: (work) => current.run(inside, work),
    end: () => span.end(),
  };
}

type Metrics = Pick<Telemetry, 'record' | 'add' | 'observe' | 'close'>;

async function openMetrics(
  { otlp, metrics, exportEveryMs }: TelemetrySettings,
  resource: Resource,
  log: Logger,
): Promise<Metrics> {
  const readers: MetricReader[] = [];
  if (otlp)
    readers.push(
      new PeriodicExportingMetricReader({
        exporter: new OTLPMetricExporter({ url: `${otlp.endpoint}/v1/metrics`, headers: otlp.headers }),
        exportIntervalMillis: exportEveryMs,
        exportTimeoutMillis: Math.min(exportEveryMs, 30_000),
      }),
    );
  const prometheus = metrics && (await servePrometheus(metrics, log));
  if (prometheus) readers.push(prometheus.reader);
  const provider = new MeterProvider({ resource, readers });
  const { histograms, counters, gauges } = instrumentsOf(provider.getMeter('cursus'));
  return {
    record: (name, value, attributes) => histograms.get(name)?.record(value, attributes),
    add: (name, value, attributes) => counters.get(name)?.add(value, attributes),
    observe(name, read) {
      const gauge = gauges.get(name);
      const report = async (result: { observe(value: number, attributes?: Attributes): void }) => {
        for (const { value, attributes } of await read()) result.observe(value, attributes);
      };
      gauge?.addCallback(report);
      return { stop: () => gauge?.removeCallback(report) };
    },
    async close() {
      await prometheus?.close();
      await provider.shutdown();
    },
  };
}

function instrumentsOf(meter: Meter) {
  const histograms = new Map<string, Histogram>();
  const counters = new Map<string, Counter>();
  const gauges = new Map<string, ObservableGauge>();
  for (const [name, { kind, unit, description, buckets }] of Object.entries<Instrument>(INSTRUMENTS)) {
    const about = { unit, description };
    if (kind === 'counter') counters.set(name, meter.createCounter(name, about));
    else if (kind === 'gauge') gauges.set(name, meter.createObservableGauge(name, about));
    else
      histograms.set(
        name,
        meter.createHistogram(name, {
          ...about,
          ...(buckets && { advice: { explicitBucketBoundaries: [...buckets] } }),
        }),
      );
  }
  return { histograms, counters, gauges };
}
