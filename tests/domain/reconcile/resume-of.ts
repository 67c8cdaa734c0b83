import type { SectionEntryKind } from '../../../src/domain/career-graph/section-entry.ts';
import type { Field, ParsedExperience, ParsedResume } from '../../../src/domain/resume/parsed-resume.ts';

export interface Sketch {
  name?: string;
  headline?: string;
  email?: string;
  links?: string[];
  roles?: {
    company?: string;
    title?: string;
    start?: string;
    end?: string;
    current?: boolean;
    statements?: string[];
  }[];
  skills?: string[];
  education?: { institution: string; degree?: string; start?: string; end?: string }[];
  certifications?: string[];
  languages?: [name: string, fluency?: string][];
  sections?: {
    kind: SectionEntryKind;
    heading?: string;
    title?: string;
    organization?: string;
    date?: string;
    text?: string;
    items?: string[];
  }[];
  /** Of everything in it: 0.9 and no doubt if missing. */
  confidence?: number;
  doubt?: string;
}

/** A resume as a reader would have structured it, with the text that its spans point into. Values are in the order of the sketch. */
export function resumeOf(sketch: Sketch): { text: string; parsed: ParsedResume } {
  let text = '';
  const field = (value: string | undefined): Field<string> | null => {
    if (value === undefined) return null;
    const start = text.length;
    text += `${value}\n`;
    return {
      value,
      spans: [{ start, end: start + value.length }],
      confidence: sketch.confidence ?? 0.9,
      reviewReason: sketch.doubt ?? null,
    };
  };
  const sure = (value: string) => {
    const made = field(value);
    if (!made) throw new Error('no value');
    return made;
  };
  const none = { location: null, description: null };
  const parsed: ParsedResume = {
    language: 'en',
    profile: {
      name: field(sketch.name),
      headline: field(sketch.headline),
      email: field(sketch.email),
      phone: null,
      location: null,
      summary: null,
      links: (sketch.links ?? []).map(sure),
    },
    experiences: (sketch.roles ?? []).map(
      ({ company, title, start, end, current = false, statements = [] }): ParsedExperience => ({
        company: field(company),
        title: field(title),
        start: field(start),
        end: field(end),
        current,
        ...none,
        achievements: statements.map((statement) => ({ text: sure(statement), metrics: percents(statement) })),
      }),
    ),
    education: (sketch.education ?? []).map(({ institution, degree, start, end }) => ({
      institution: sure(institution),
      degree: field(degree),
      field: null,
      start: field(start),
      end: field(end),
      current: false,
      score: null,
      ...none,
    })),
    skills: (sketch.skills ?? []).map((name) => ({ name: sure(name), category: null, level: null })),
    certifications: (sketch.certifications ?? []).map((name) => ({
      name: sure(name),
      issuer: null,
      date: null,
      url: null,
    })),
    languages: (sketch.languages ?? []).map(([name, fluency]) => ({ name: sure(name), fluency: field(fluency) })),
    sections: (sketch.sections ?? []).map(({ kind, heading = null, title, organization, date, text, items = [] }) => ({
      kind,
      heading,
      title: field(title),
      organization: field(organization),
      roles: [],
      ...{ category: null, number: null, location: null, url: null, start: null, end: null, current: false },
      date: field(date),
      text: field(text),
      items: items.map(sure),
      keywords: [],
    })),
    unplaced: [],
    dropped: [],
  };
  return { text, parsed };
}

function percents(statement: string) {
  return [...statement.matchAll(/(\d+)%/g)].map((match) => ({
    value: Number(match[1]),
    unit: 'percent',
    label: null,
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
