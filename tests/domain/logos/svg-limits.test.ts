import { describe, expect, test } from '@jest/globals';
import { guessDomain } from '../../../src/domain/logos/guess-domain.ts';
import { sanitizeSvg, type SvgNode } from '../../../src/domain/logos/sanitize-svg.ts';

const node = (name: string, attributes: Record<string, string> = {}, ...children: SvgNode['children']): SvgNode => ({
  name,
  attributes,
  children,
});
const PATH = node('path', { d: 'M0 0h9' });
const svg = (...children: SvgNode['children']) => node('svg', { viewBox: '0 0 9 9' }, ...children);
const nested = (depth: number): SvgNode => (depth === 0 ? PATH : node('g', {}, nested(depth - 1)));
/** What is left inside of the root. */
const inside = (...children: SvgNode['children']) =>
  sanitizeSvg(svg(...children)).replace(
    /^<svg viewBox="0 0 9 9" xmlns="http:\/\/www\.w3\.org\/2000\/svg">|<\/svg>$/g,
    '',
  );

describe('the viewBox', () => {
  test.each([
    ['stays', { viewBox: '1 2 3 4', width: '5', height: '6' }, '1 2 3 4'],
    ['is made of width and height', { width: '24px', height: '12.5' }, '0 0 24 12.5'],
  ])('%s', (_name, size, viewBox) => {
    expect(sanitizeSvg(node('svg', size, PATH))).toContain(`viewBox="${viewBox}"`);
  });

  test.each([
    { width: '24' },
    { height: '24' },
    { width: '0', height: '9' },
    { width: '9', height: '0' },
    { width: '100%' },
  ])('cannot be made of %j', (size) => {
    expect(() => sanitizeSvg(node('svg', size, PATH))).toThrow('neither a viewBox nor a width and height');
  });
});

test('40 levels are allowed, 41 are not', () => {
  expect(inside(nested(39))).toContain('<path');
  expect(() => sanitizeSvg(svg(nested(40)))).toThrow('nested more than 40 levels');
});

test('200,000 characters are allowed, more are not', () => {
  const frame = sanitizeSvg(svg(node('path', { d: '' }))).length;
  const ofLength = (length: number) => sanitizeSvg(svg(node('path', { d: '1'.repeat(length - frame) })));
  expect(ofLength(200_000)).toHaveLength(200_000);
  expect(() => ofLength(200_001)).toThrow('has 200001 characters; the limit is 200000');
});

test('a shape counts wherever it is, a group or text does not', () => {
  expect(inside(node('g', {}, node('g'), PATH))).toContain('<path');
  for (const nothing of [
    svg(),
    svg(node('g', {}, 'text')),
    svg(node('title', {}, 'Works')),
    svg(node('g', {}, node('g'))),
  ])
    expect(() => sanitizeSvg(nothing)).toThrow('empty once scripts, images and links are removed');
});

test('text is kept in titles and descriptions alone, with signs escaped', () => {
  expect(inside(node('title', {}, 'A & <B>'), node('desc', {}, '"C"'), node('g', {}, 'loose', PATH))).toBe(
    '<title>A &amp; &lt;B&gt;</title><desc>&quot;C&quot;</desc><g><path d="M0 0h9"/></g>',
  );
});

test.each<[string, SvgNode, string]>([
  ['<use> within the file', node('use', { href: '#a' }), '<use href="#a"/>'],
  ['the older spelling of it', node('use', { 'xlink:href': '#a' }), '<use href="#a"/>'],
  ['<use> of another file', node('use', { href: 'https://evil.example/#a' }), '<use/>'],
  ['a link on another element', node('g', { href: '#a', id: 'g' }), '<g id="g"/>'],
  ['an unknown attribute', node('g', { onclick: 'x()', id: 'g' }), '<g id="g"/>'],
  ['a fill within the file', node('g', { fill: "url( '#a' )" }), `<g fill="url( '#a' )"/>`],
  ['a fill from elsewhere', node('g', { fill: 'url(//evil.example/a)' }), '<g/>'],
])('%s', (_name, given, written) => {
  expect(inside(given, PATH)).toBe(`${written}<path d="M0 0h9"/>`);
});

describe('the domain of a company', () => {
  test.each([
    ['a website without a scheme', 'X', 'www.example.co.uk/about', 'example.co.uk', 1],
    ['a website that is no host, so the name counts', 'Spotify', 'n/a', 'spotify.com', 0.5],
    ['a website without a dot, so the name counts', 'Spotify', 'http://localhost', 'spotify.com', 0.5],
    ['a name that is a domain', ' Monday.com ', null, 'monday.com', 0.8],
    ['a name of one word', 'Siemens AG', null, 'siemens.com', 0.5],
    ['a name of two words', 'Northwind Logistics', null, 'northwindlogistics.com', 0.35],
    ['a name of three words', 'Bank of England', null, 'bankofengland.com', 0.2],
    ['a name with "Group"', 'Lufthansa Group', null, 'lufthansa.com', 0.5],
    ['a name with a place in brackets', 'Nestlé (Vevey)', null, 'nestle.com', 0.5],
    ['two letters', 'HP', null, 'hp.com', 0.5],
    ['forty letters', 'a'.repeat(40), null, `${'a'.repeat(40)}.com`, 0.5],
  ])('%s', (_name, name, website, domain, confidence) => {
    expect(guessDomain({ name, website })).toEqual({ domain, confidence });
  });

  test.each([
    ['one letter', 'X'],
    ['forty-one letters', 'a'.repeat(41)],
    ['letters that no domain has', 'Siemens 日立'],
    ['no letters', '—'],
  ])('%s: no guess', (_name, name) => {
    expect(guessDomain({ name, website: null })).toBeNull();
  });
});

describe('references', () => {
  const level = (at: number, reference: (id: string) => SvgNode) =>
    node('g', { id: `l${at}` }, ...Array.from({ length: 10 }, () => reference(`l${at - 1}`)));
  const bomb = (reference: (id: string) => SvgNode) =>
    svg(node('g', { id: 'l0' }, PATH), ...Array.from({ length: 12 }, (_, at) => level(at + 1, reference)));

  test.each([
    ['use', (id: string) => node('use', { href: `#${id}` })],
    ['xlink', (id: string) => node('use', { 'xlink:href': `#${id}` })],
    ['mask', (id: string) => node('path', { d: 'M0 0h9', mask: `url(#${id})` })],
    ['clip path', (id: string) => node('path', { d: 'M0 0h9', 'clip-path': `url('#${id}')` })],
  ])('that draw 10^12 shapes by %s are refused', (_name, reference) => {
    expect(() => sanitizeSvg(bomb(reference))).toThrow(
      'The SVG draws more than 20000 elements through its references.',
    );
  });

  test('in a circle are refused, and ordinary ones stay', () => {
    const circle = node(
      'g',
      { id: 'a' },
      node('use', { href: '#b' }),
      node('g', { id: 'b' }, node('use', { href: '#a' })),
    );
    expect(() => sanitizeSvg(svg(PATH, circle))).toThrow('refers to itself in a circle');
    expect(inside(node('g', { id: 'a' }, PATH), node('use', { href: '#a' }), node('use', { href: '#a' }))).toContain(
      '<use',
    );
  });
});
