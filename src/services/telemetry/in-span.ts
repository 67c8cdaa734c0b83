import type { Span, SpanAbout, Telemetry } from './telemetry.ts';

/** Does the work in a span of its own, which fails if the work throws. */
export async function inSpan<T>(
  telemetry: Telemetry,
  { name, ...about }: SpanAbout & { name: string },
  work: (span: Span) => Promise<T>,
): Promise<T> {
  const span = telemetry.open(name, about);
  try {
    return await span.within(() => work(span));
  } catch (error) {
    span.fail(reasonOf(error));
    throw error;
  } finally {
    span.end();
  }
}

/** Without the message, which may quote what a user wrote. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : error.name;
}
