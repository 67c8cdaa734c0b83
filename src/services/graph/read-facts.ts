import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import { withoutOpenQuestions } from '../../domain/career-graph/without-open-questions.ts';
import type { Db } from '../database/prisma.ts';
import { readParts } from './read-parts.ts';

const FACTS = [
  'questions',
  'doubts',
  'profile',
  'companies',
  'experiences',
  'achievements',
  'metrics',
  'evidence',
  'skills',
  'education',
  'certifications',
  'languages',
] as const;

/** The facts that everything else is derived from, without what the owner has yet to decide about. */
export const readFacts = async (db: Db, userId: string): Promise<CareerGraph> =>
  withoutOpenQuestions(await readParts(db, userId, FACTS));
