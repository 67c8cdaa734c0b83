// Duration and size of an export, per format and design. Five roles, four statements each. `npm run bench exports`
import { toEuropass } from '../src/domain/export/to-europass.ts';
import { toJsonResume } from '../src/domain/export/to-json-resume.ts';
import type { ExportResume } from '../src/domain/export/export-resume.ts';
import { PDF_TEMPLATES } from '../src/domain/export/pdf-template.ts';
import { renderPdf } from '../src/services/typst/render-pdf.ts';
import { renderDocx } from '../src/services/docx/render-docx.ts';

const ROUNDS = 40;

function resumeOf(round: number): ExportResume {
  return {
    name: 'Marta Oliveira',
    headline: 'Senior Software Engineer',
    email: 'marta@example.com',
    phone: '+351 21 555 0134',
    location: 'Lisbon, Portugal',
    summary: 'Software engineer with eleven years of experience in payments and logistics.',
    links: ['https://example.com/marta'],
    details: null,
    experiences: Array.from({ length: 5 }, (_, role) => ({
      title: 'Staff Engineer',
      company: `Nordlicht ${role} GmbH`,
      companyWebsite: null,
      url: null,
      companyDescription: null,
      location: 'Berlin, Germany',
      description: null,
      statements: Array.from(
        { length: 4 },
        (__, index) => `Cut the settlement time from 36 hours to ${40 + index} minutes, case ${round}.${role}.${index}`,
      ),
      start: `20${20 - role}-03`,
      end: role === 0 ? null : `20${21 - role}-02`,
      current: role === 0,
    })),
    education: [],
    skills: [{ name: 'Tools', skills: ['TypeScript', 'Go', 'Rust', 'SQL'].map((name) => ({ name, level: null })) }],
    certifications: [],
    languages: [{ name: 'Portuguese', fluency: 'native' }],
    sections: [],
    language: 'en',
    changedAt: new Date('2026-01-01T00:00:00Z'),
  };
}

const writers: Record<string, (resume: ExportResume) => Promise<number> | number> = {
  ...Object.fromEntries(
    PDF_TEMPLATES.map((template) => [
      `pdf ${template}`,
      (resume: ExportResume) => renderPdf(resume, { template, paper: 'a4' }).bytes.length,
    ]),
  ),
  docx: async (resume) => (await renderDocx(resume, 'a4')).length,
  europass_xml: (resume) => Buffer.byteLength(toEuropass(resume)),
  json_resume: (resume) => Buffer.byteLength(JSON.stringify(toJsonResume(resume))),
};

const started = performance.now();
await writers['pdf ledger']?.(resumeOf(-1));
console.log(`first PDF, including opening Typst and its fonts: ${Math.round(performance.now() - started)} ms`);
for (const [name, write] of Object.entries(writers)) {
  const times: number[] = [];
  let bytes = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const resume = resumeOf(round);
    const from = performance.now();
    bytes = await write(resume);
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  console.log(`${name.padEnd(14)} p50 ${at(0.5).padStart(6)} ms   p95 ${at(0.95).padStart(6)} ms   ${bytes} bytes`);
}
console.log(`memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
