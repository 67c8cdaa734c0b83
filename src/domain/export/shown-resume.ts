import type { ExportResume } from './export-resume.ts';

/** The resume without what no page of a document shows, for the data that is embedded in it. */
export function shownResume(resume: ExportResume): ExportResume {
  return {
    ...resume,
    details: null,
    experiences: resume.experiences.map((one) => ({
      ...one,
      companyWebsite: null,
      url: null,
      companyDescription: null,
    })),
    education: resume.education.map((one) => ({ ...one, url: null })),
  };
}
