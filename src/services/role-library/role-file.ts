import { z } from 'zod';

const sentence = z
  .string()
  .min(10)
  .max(120)
  .regex(/^\p{Lu}.*\.$/u, 'must be a sentence that ends with a period');
const phrase = z.string().min(1).max(60);

/** The languages of the parser. A role has at least one title in each. */
export const TITLE_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'zh', 'ja'] as const;

/** Schema of a file in prisma/role-library, which describes one industry. */
export const roleFile = z.strictObject({
  industry: phrase,
  /** Increment with every change to the file. */
  version: z.int().positive(),
  /** Templates of good statements, for all roles of the industry. */
  patterns: z.array(z.string().min(10).max(160)).min(1),
  roles: z
    .array(
      z.strictObject({
        role: phrase,
        titles: z.record(z.enum(TITLE_LANGUAGES), z.array(phrase).min(1)),
        outcomes: z.array(sentence).min(3),
        processes: z.array(phrase).min(1),
        tools: z.array(phrase).min(1),
        metricLadders: z
          .array(
            z.strictObject({
              measure: phrase,
              unit: z.enum(['percent', 'currency', 'count', 'users', 'days']),
              better: z.enum(['more', 'less']),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});
