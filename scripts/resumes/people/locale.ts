/** Words of one language that fictional people are made of. Lists are written with bars between their items. */
export interface Locale {
  language: string;
  given: string;
  family: string;
  /** Places as the header of a resume writes them. */
  places: string;
  streets: string;
  /** `#` is any digit, `%` one that is not zero. */
  phones: string;
  companies: string;
  schools: string;
  /** `*` is the subject. */
  degrees: string;
  /** Full names and abbreviations of the months, January first. */
  months: string;
  shortMonths: string;
  present: string;
  /** What stands between two dates, besides a dash. */
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
  /** `{n}` is a number, `{p}` a per cent. */
  highlights: string;
  /** `Label: one, two` groups. */
  skills: string;
  summary: string;
}
