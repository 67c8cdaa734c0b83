import { SECTION_ENTRY_KINDS } from '../../src/domain/career-graph/section-entry.ts';
import { labelsIn } from '../../src/domain/labels/labels.ts';
import type { SiteImage, SiteSnapshot } from '../../src/domain/site/site-snapshot.ts';
import type { Entry, Sketch } from './sketch.ts';
import { SKETCHES } from './sketches.ts';

const BLANK: Entry = {
  title: null,
  organization: null,
  roles: [],
  category: null,
  number: null,
  location: null,
  url: null,
  start: null,
  end: null,
  current: false,
  date: null,
  text: null,
  items: [],
  keywords: [],
};

/** Sizes of the pictures as pages get them, by their places. */
export const PICTURES = {
  hero: { width: 1440, height: 810 },
  achievements: { width: 960, height: 960 },
  timeline: { width: 768, height: 960 },
  record: { width: 1440, height: 617 },
  'project-0': { width: 1440, height: 900 },
  'project-1': { width: 1440, height: 1080 },
  'project-2': { width: 810, height: 1440 },
};

/** Of projects: some are taller than their frame. */
const SHAPES = ['project-0', 'project-1', 'project-2'] as const;

/** A career per name: short and long, in several scripts, with much, little and hostile content. */
export const PEOPLE: Record<string, SiteSnapshot> = Object.fromEntries(
  Object.entries(SKETCHES).map(([name, sketch]) => [name, snapshotOf(sketch)]),
);

function picture(place: keyof typeof PICTURES): SiteImage {
  const crop = { x: 0, y: 0, w: 1, h: 1, focalX: 0.5, focalY: 0.45 };
  const made = { checksum: 'c'.repeat(64), mediaType: 'image/jpeg', crop, gradient: null };
  return { assetId: place, ...PICTURES[place], ...made };
}

function projectPicture(at: number) {
  return { ...picture(SHAPES[at % SHAPES.length] ?? SHAPES[0]), alt: at % 2 === 0 ? 'A screen of the project' : null };
}

function snapshotOf(sketch: Sketch): SiteSnapshot {
  const { language = 'en', roles = [], education = [], skills = {}, sections = {}, story, hasPhoto = false } = sketch;
  const { navigation } = labelsIn(language);
  const statements = roles.flatMap(([, , , , texts], role) =>
    texts.map((text, at) => ({
      id: `s${role}-${at}`,
      text,
      figure: /\d[\d,.]* ?%?/u.exec(text)?.[0].trim() ?? null,
      roleId: `r${role}`,
    })),
  );
  const highlights = statements
    .slice(0, statements.length >= 8 ? 6 : statements.length >= 4 ? 4 : 1)
    .map(({ id }) => id);
  const companies = [...new Set(roles.map(([, company]) => company))];
  const variant = { 6: 'grid6', 4: 'grid4' }[highlights.length] ?? 'single';
  const shown = [
    ...(story ? [{ section: 'story' as const, variant: 'full' }] : []),
    ...(highlights.length > 0 ? [{ section: 'achievements' as const, variant }] : []),
    ...(roles.length > 0 ? [{ section: 'timeline' as const, variant: roles.length > 1 ? 'list' : 'single' }] : []),
    ...(Object.keys(skills).length > 0 ? [{ section: 'skills' as const, variant: 'groups' }] : []),
    ...(companies.length > 2 ? [{ section: 'logos' as const, variant: 'row' }] : []),
  ];
  return {
    format: 1,
    theme: 'editorial',
    language,
    graphVersion: 1,
    person: { headline: null, summary: null, location: null, email: null, phone: null, links: [], ...sketch.person },
    sections: shown.map((one) => ({ ...one, label: navigation[one.section] })),
    hero: hasPhoto ? { variant: 'photo', image: picture('hero') } : { variant: 'monogram', image: null },
    pictures: hasPhoto
      ? { achievements: picture('achievements'), timeline: picture('timeline'), record: picture('record') }
      : {},
    statements,
    highlights,
    companies: companies.map((name) => ({ id: name, name, website: null, logo: null })),
    roles: roles.map(([title, company, start, end], at) => ({
      ...{ id: `r${at}`, title, company, location: null, start, lane: 0 },
      ...{ end: end === 'now' ? null : end, current: end === 'now' },
    })),
    education: education.map(([degree, institution, start, end], at) => ({
      id: `e${at}`,
      degree,
      institution,
      start,
      end,
    })),
    skills: Object.entries(skills).map(([category, names]) => ({ category, offer: null, names, proofIds: [] })),
    story: story ? { opener: null, paragraphs: [], quote: null, purpose: null, callToAction: null, ...story } : null,
    certifications: (sketch.certifications ?? []).map(([name, issuer, date, expires]) => ({
      name,
      issuer,
      date,
      expires,
      url: null,
    })),
    languages: (sketch.languages ?? []).map(([name, fluency]) => ({ name, fluency })),
    otherSections: SECTION_ENTRY_KINDS.filter((kind) => sections[kind] !== undefined).map((kind) => ({
      kind,
      heading: kind === 'other' ? 'Teaching' : null,
      entries: (sections[kind] ?? []).map((entry, at) => ({
        ...BLANK,
        ...entry,
        ...(kind === 'project' && at < (sketch.picturedProjects ?? 0) && { picture: projectPicture(at) }),
      })),
    })),
  };
}
