import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Truth } from '../../resumes/truth.ts';
import { truthOf } from '../others/other-classes.ts';
import type { Stranger } from '../others/stranger.ts';

const load = createRequire(new URL('../themes/package.json', import.meta.url));

/** YAMLResume's HTML templates, with its own headings in the person's language. */
export const YAML_TEMPLATES = ['yaml-calm', 'yaml-vscode'];

interface YamlResume {
  getResumeRenderer: (resume: object, layout: number) => { render: () => string };
  DEFAULT_HTML_LAYOUT: object;
}

export async function printYaml(template: string, person: Stranger): Promise<{ html: string; truth: Truth }> {
  const { getResumeRenderer, DEFAULT_HTML_LAYOUT } = (await import(
    pathToFileURL(load.resolve('@yamlresume/core')).href
  )) as YamlResume;
  const layout = { ...DEFAULT_HTML_LAYOUT, engine: 'html', template: template.replace('yaml-', '') };
  const language = person.language === 'zh' ? 'zh-hans' : person.language;
  const html = getResumeRenderer({ content: contentOf(person), locale: { language }, layouts: [layout] }, 0).render();
  // It prints no places of roles, and degrees and languages only from lists of its own.
  const truth = truthOf(person);
  return {
    html,
    truth: {
      ...truth,
      location: person.city,
      links: [person.url],
      experiences: truth.experiences.map((role) => ({ ...role, location: null })),
      education: person.education.map(({ school, degree, from, to }) => ({
        ...{ institution: school, degree, startDate: from, endDate: to },
      })),
      languages: [],
    },
  };
}

function contentOf(person: Stranger): object {
  const { name, label, email, phone, url, summary, extras } = person;
  const list = (lines: string[]) => lines.map((line) => `- ${line}`).join('\n');
  return {
    basics: { name, headline: label, email, phone, url: `https://${url}`, summary },
    location: { city: person.city, region: person.region },
    profiles: [],
    work: person.work.map(({ title, org, from, to, lines }) => ({
      ...{ name: org, position: title, startDate: from, summary: list(lines) },
      ...(to ? { endDate: to } : {}),
    })),
    education: person.education.map(({ school, degree, from, to }) => ({
      ...{ institution: school, area: degree, degree: '', startDate: from, endDate: to, courses: [], summary: '' },
    })),
    skills: person.skills.map(({ name: group, items }) => ({ name: group, level: '', keywords: items })),
    languages: [],
    certificates: person.certificates.map(([title, issuer, date]) => ({ name: title, issuer, date })),
    awards: (extras?.awards ?? []).map(([title, awarder, date]) => ({ title, awarder, date, summary: '' })),
    volunteer: (extras?.volunteer ?? []).map(([position, organization, startDate]) => ({
      ...{ position, organization, startDate, summary: '' },
    })),
    projects: (extras?.projects ?? []).map(([title, description, startDate]) => ({
      ...{ name: title, description, startDate, summary: '', keywords: [] },
    })),
    interests: (extras?.interests ?? []).map((interest) => ({ name: interest, keywords: [] })),
    publications: [],
    references: [],
  };
}
