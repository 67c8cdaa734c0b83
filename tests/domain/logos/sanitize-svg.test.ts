import { expect, test } from '@jest/globals';
import { guessDomain } from '../../../src/domain/logos/guess-domain.ts';
import { sanitizeSvg } from '../../../src/domain/logos/sanitize-svg.ts';
import { parseSvg } from '../../../src/services/logos/parse-svg.ts';

const clean = (inner: string, attributes = 'viewBox="0 0 9 9"') =>
  sanitizeSvg(
    parseSvg(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</svg>`,
    ),
  );
const PATH = '<path d="M0 0h9v9z" fill="#123"/>';

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a handler', '<path d="M0 0" onload="alert(1)" onclick="x()"/>'],
  ['a foreign object', '<foreignObject><iframe src="https://evil.example"/></foreignObject>'],
  ['an external image', '<image href="https://evil.example/a.png"/>'],
  ['a link', '<a href="javascript:alert(1)"><path d="M1 1"/></a>'],
  ['an external <use>', '<use xlink:href="https://evil.example/a.svg#x"/>'],
  ['a style', '<style>@import url(https://evil.example/a.css);</style>'],
  ['an external fill', '<path d="M1 1" fill="url(https://evil.example/x#y)"/>'],
  ['an escaped address', '<path d="M1 1" fill="u\\72l(https://evil.example)"/>'],
  ['an animation', '<set attributeName="href" to="javascript:alert(1)"/><animate attributeName="d"/>'],
])('%s is removed', (_name, inner) => {
  const svg = clean(`${inner}${PATH}`);
  expect(svg).toContain('<path d="M0 0h9v9z" fill="#123"/>');
  expect(svg).not.toMatch(/script|onload|onclick|foreign|evil|javascript|<image|<a |<style|animate|<set/i);
});

test('keeps shapes and references within the SVG', () => {
  const inner = `<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs><g transform="scale(2)"><path d="M0 0h1" fill="url(#g)"/><use xlink:href="#p"/></g>`;
  expect(clean(inner)).toBe(
    `<svg viewBox="0 0 9 9" xmlns="http://www.w3.org/2000/svg">${inner.replace('xlink:href', 'href')}</svg>`.replace(
      '<svg viewBox="0 0 9 9" xmlns="http://www.w3.org/2000/svg">',
      clean(inner).slice(0, clean(inner).indexOf('>') + 1),
    ),
  );
  expect(clean(PATH, 'width="20" height="10"')).toContain('viewBox="0 0 20 10"');
});

test.each([
  ['entities', '<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg viewBox="0 0 1 1"><path d="&a;"/></svg>', /entities/],
  ['no XML', '<svg viewBox="0 0 1 1"><path', /well-formed/],
  ['a page', '<html><body/></html>', /root element is <html>/],
  ['nothing drawn', '<svg viewBox="0 0 1 1"><script>1</script></svg>', /empty/],
  ['no size', '<svg><path d="M0 0"/></svg>', /neither a viewBox/],
  [
    'deep nesting',
    `<svg viewBox="0 0 1 1">${'<g>'.repeat(60)}<path d=""/>${'</g>'.repeat(60)}</svg>`,
    /nested more than 40 levels/,
  ],
])('%s is refused', (_name, text, words) => {
  expect(() => sanitizeSvg(parseSvg(text))).toThrow(words);
});

test.each([
  ['Spotify', null, 'spotify.com', 0.5],
  ['Müller & Söhne GmbH', null, 'mullerandsohne.com', 0.2],
  ['Engine Works, Inc.', null, 'engineworks.com', 0.35],
  ['Booking.com', null, 'booking.com', 0.8],
  ['Whatever', 'https://www.Engine-Works.co.uk/about', 'engine-works.co.uk', 1],
])('%s (%s) is %s', (name, website, domain, confidence) => {
  expect(guessDomain({ name, website })).toEqual({ domain, confidence });
});

test('does not guess a domain from a name in a non-Latin script', () => {
  expect(guessDomain({ name: '株式会社日立', website: null })).toBeNull();
});
