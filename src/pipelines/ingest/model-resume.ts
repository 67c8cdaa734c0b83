import { z } from 'zod';

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
  certifications: z.array(z.object({ name: z.string(), issuer: text, date: text, url: text })),
  languages: z.array(z.object({ name: z.string(), fluency: text })),
});

export type ModelResume = z.infer<typeof modelResume>;
