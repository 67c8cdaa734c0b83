import type { Run } from './operations.ts';

export const TITLES: Record<Run['kind'], string> = {
  INGEST: 'Reading your resume',
  BUILD: 'Building what follows from it',
  RENDER: 'Publishing your site',
  EXPORT: 'Making your file',
  IMAGES: 'Making your pictures',
  STORY: 'Writing your story',
  ACHIEVEMENTS: 'Rating your achievements',
  LOGOS: 'Looking for logos',
  NAVIGATION: 'Arranging your sections',
  SKILLS: 'Grouping your skills',
  TIMELINE: 'Arranging your timeline',
};

const ENDINGS: Record<Run['status'], string> = {
  QUEUED: '…',
  RUNNING: '…',
  SUCCEEDED: ': done',
  FAILED: ': failed',
  CANCELED: ': canceled',
};

export const headingOf = ({ kind, status }: Pick<Run, 'kind' | 'status'>): string =>
  `${TITLES[kind]}${ENDINGS[status]}`;

export const isActive = ({ status }: Pick<Run, 'status'>): boolean => status === 'QUEUED' || status === 'RUNNING';
