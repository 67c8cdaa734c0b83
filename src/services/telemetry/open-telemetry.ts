import type { TelemetrySettings } from '../../config/env.ts';
import type { Logger } from '../log/logger.ts';
import { NO_TELEMETRY, type Telemetry } from './telemetry.ts';

/** Measures and traces as configured. Without settings, OpenTelemetry is not even loaded. */
export async function openTelemetry(
  settings: TelemetrySettings,
  { name, log }: { name: string; log: Logger },
): Promise<Telemetry> {
  if (settings.otlp === null && settings.metrics === null) return NO_TELEMETRY;
  const { startSdk } = await import('./start-sdk.ts');
  return startSdk(settings, { name: settings.serviceName ?? name, log });
}
