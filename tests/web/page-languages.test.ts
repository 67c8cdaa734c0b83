import { expect, test } from '@jest/globals';
import { LABELED_LANGUAGES, labelsIn } from '../../src/domain/labels/labels.ts';
import type { SiteSnapshot } from '../../src/domain/site/site-snapshot.ts';
import { THEMES } from '../../src/domain/site/themes.ts';
import { renderSite } from '../../web/site/render-site.tsx';

const LANGUAGES = LABELED_LANGUAGES.filter((language) => language !== 'en');
/** Words that are the same as in English. */
const SAME: Record<string, string[]> = { fr: ['Contact'], nl: ['Contact'] };

/** Marks the owner's own words, which no page translates. */
const OWN = 'Qx';
const own = (text: string) => `${OWN}${text}`;

/** A site with everything that a page can show, except images. */
const siteIn = (language: string, theme: SiteSnapshot['theme']): SiteSnapshot => ({
  format: 1,
  theme,
  language,
  graphVersion: 1,
  isSample: true,
  person: {
    name: own('name'),
    headline: own('headline'),
    summary: own('summary'),
    location: own('place'),
    email: 'qx@example.org',
    phone: '+49 30 901820',
    links: [{ label: own('link'), href: 'https://qx.example' }],
  },
  sections: [
    { section: 'story', label: labelsIn(language).navigation.story, variant: 'full' },
    { section: 'achievements', label: labelsIn(language).navigation.achievements, variant: 'grid4' },
    { section: 'timeline', label: labelsIn(language).navigation.timeline, variant: 'list' },
    { section: 'skills', label: labelsIn(language).navigation.skills, variant: 'groups' },
    { section: 'logos', label: labelsIn(language).navigation.logos, variant: 'row' },
  ],
  hero: { variant: 'monogram', image: null },
  statements: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, text: own(id), figure: null, roleId: 'r' })),
  highlights: ['a', 'b', 'c', 'd'],
  companies: [{ id: 'c', name: own('company'), website: null, logo: null }],
  roles: [
    {
      id: 'r',
      title: own('title'),
      company: own('c'),
      location: null,
      start: '2019',
      end: null,
      current: true,
      lane: 0,
    },
  ],
  education: [{ id: 'e', degree: own('degree'), institution: own('school'), start: '2010', end: '2014' }],
  skills: [
    { category: labelsIn(language).skillGroups.tools, offer: own('offer'), names: [own('skill')], proofIds: ['a'] },
  ],
  story: {
    opener: own('opener'),
    paragraphs: [own('paragraph')],
    quote: { text: own('quote'), attribution: own('person') },
    purpose: own('purpose'),
    callToAction: { label: own('button'), href: 'https://qx.example' },
  },
  certifications: [{ name: own('certificate'), issuer: own('issuer'), date: '2018', url: null }],
  languages: [{ name: own('language'), fluency: own('fluency') }],
});

/** Texts and accessible names of a page that are not the owner's. */
function textsIn(language: string, theme: SiteSnapshot['theme']): Set<string> {
  const options = { url: 'http://cursus.test/ada', indexable: false, publishedAt: new Date('2026-11-24T12:00:00Z') };
  const texts = (['preview', 'shared'] as const).flatMap((note) => {
    const { html } = renderSite(siteIn(language, theme), { ...options, note });
    const body = html
      .slice(html.indexOf('<body'))
      .replaceAll(/<(?:style|script|svg)[\s\S]*?<\/(?:style|script|svg)>/gu, '');
    const names = [...body.matchAll(/ (?:aria-label|alt|title)="([^"]+)"/gu)].map(([, name]) => name ?? '');
    return [...names, ...body.split(/<[^>]*>/u)];
  });
  return new Set(texts.map((text) => text.trim()).filter((text) => /\p{L}{2}/u.test(text) && !/qx/iu.test(text)));
}

test.each(LANGUAGES)('%s: a page has nothing in English', (language) => {
  for (const theme of THEMES) {
    const english = textsIn('en', theme);
    expect(english.size).toBeGreaterThan(12);
    expect([...textsIn(language, theme)].filter((text) => english.has(text))).toEqual(
      (SAME[language] ?? []).filter((text) => english.has(text)),
    );
  }
});
