/** Words of one language for fictional people. List items are separated by bars. */
export interface Locale {
  language: string;
  given: string;
  family: string;
  /** Places as in a resume's header. */
  places: string;
  streets: string;
  /** `#` is any digit, `%` any but zero. */
  phones: string;
  companies: string;
  schools: string;
  /** `*` is the subject. */
  degrees: string;
  /** Full and abbreviated month names, January first. */
  months: string;
  shortMonths: string;
  present: string;
  /** Separators between two dates, besides a dash. */
  until: string;
  headings: {
    summary: string;
    experience: string;
    education: string;
    skills: string;
    languages: string;
    certifications: string;
    interests: string;
    contact: string;
  };
  labels: { email: string; phone: string; location: string };
  /** `language: level` pairs. */
  spoken: string;
  certifications: string;
  interests: string;
  professions: Profession[];
}

export interface Profession {
  titles: string;
  subjects: string;
  /** `{n}` is a number, `{p}` a percentage. */
  highlights: string;
  /** `Label: one, two` groups. */
  skills: string;
  summary: string;
}
