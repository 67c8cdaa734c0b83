import { knownKey, t } from '../messages.tsx';
import type { Run } from './operations.ts';

export const titleOf = (kind: Run['kind']): string => t(`runs.kind.${kind}`);

export const headingOf = ({ kind, status }: Pick<Run, 'kind' | 'status'>): string =>
  t(`runs.heading.${status}`, { title: titleOf(kind) });

/** Falls back to the server's English title. */
export function stepTitleOf(kind: Run['kind'], { id, title }: { id: string; title: string }): string {
  const key = knownKey(`steps.${kind}.${id}`);
  return key === null ? title : t(key);
}

export const isActive = ({ status }: Pick<Run, 'status'>): boolean => status === 'QUEUED' || status === 'RUNNING';
