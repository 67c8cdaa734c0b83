import { BUILDERS } from './builders.ts';
import { LATEX } from './latex.ts';
import { NATIONAL } from './national.ts';
import { OFFICE } from './office.ts';
import type { Template } from './template.ts';

export const TEMPLATES: readonly Template[] = [...LATEX, ...OFFICE, ...BUILDERS, ...NATIONAL];
