/** The content of a generated resume, in the format used to compare the parser's results. */
export interface Truth {
  name: string | null;
  email: string | null;
  phone: string | null;
  location: string | null;
  links: string[];
  summary: string | null;
  experiences: {
    company: string | null;
    title: string | null;
    /** `2019` or `2019-03`. */
    startDate: string | null;
    /** Likewise, or `present`. */
    endDate: string | null;
    location: string | null;
    highlights: string[];
  }[];
  education: {
    institution: string | null;
    degree: string | null;
    startDate: string | null;
    endDate: string | null;
  }[];
  skills: string[];
  certifications: string[];
  languages: string[];
}
