import { z } from 'zod';
import { SECTION_ENTRY_KINDS } from '../../domain/career-graph/section-entry.ts';

const text = z.string().nullable();

/** The schema of the model's answer: only words from the document. We read the dates from them ourselves. */
export const modelResume = z.object({
  profile: z.object({
    name: text,
    headline: text,
    email: text,
    phone: text,
    location: text,
    summary: text,
    links: z.array(z.string()),
  }),
  experiences: z.array(
    z.object({
      company: text,
      title: text,
      location: text,
      period: text,
      description: text,
      achievements: z.array(z.string()),
    }),
  ),
  education: z.array(
    z.object({
      institution: text,
      degree: text,
      field: text,
      location: text,
      period: text,
      score: text,
      description: text,
    }),
  ),
  skills: z.array(z.object({ name: z.string(), category: text, level: text })),
  certifications: z.array(
    z.object({ name: z.string(), issuer: text, date: text, url: text, number: text, expires: text }),
  ),
  languages: z.array(z.object({ name: z.string(), fluency: text })),
  /** Everything else. */
  sections: z.array(
    z.object({
      kind: z.enum(SECTION_ENTRY_KINDS),
      heading: text,
      title: text,
      organization: text,
      role: text,
      location: text,
      period: text,
      number: text,
      url: text,
      text,
      items: z.array(z.string()),
    }),
  ),
});

export type ModelResume = z.infer<typeof modelResume>;
