import { Fragment, type ReactNode } from 'react';
import { type ImageFormat, imageUrl, imageWidths } from '../../src/domain/images/image-url.ts';
import type { SiteImage, SiteSectionEntry } from '../../src/domain/site/site-snapshot.ts';
import { ownWords, Text } from './editable.tsx';
import { entryAlt, type EntryPlace, entryPlace, makingsOf, type Pictured } from './picture-words.ts';
import { allEntries, type SectionName, type SiteView } from './view.ts';

/** Longest figure that is kept on one line, such as "27 %". */
const LONGEST_WHOLE = 12;

/** A statement with its key figure highlighted in place. */
export function Statement({ id, text, figure }: { id: string; text: string; figure: string | null }) {
  const at = figure === null ? -1 : text.indexOf(figure);
  if (figure === null || at < 0) return <Text of={`statement:${id}`}>{text}</Text>;
  return (
    <Text of={`statement:${id}`}>
      {text.slice(0, at)}
      <strong className={figure.length <= LONGEST_WHOLE ? 'figure whole' : 'figure'}>{figure}</strong>
      {text.slice(at + figure.length)}
    </Text>
  );
}

/** Scripts whose glyphs are taller than those the designs are made for. */
const TALL = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;

/** Lengths of the longest word above which a name is set smaller, so that words that fit on one line aren't broken. */
const LENGTHS: [number, string][] = [
  [60, 'huge'],
  [16, 'wide-3'],
  [12, 'wide-2'],
  [9, 'wide-1'],
];

/** The name, with each word as one element, so that a design can put each on its own line. */
export function Name({ name }: { name: string }) {
  const longest = Math.max(...name.split(/\s+|(?<=-)/u).map(({ length }) => length));
  // A name of many words takes as much room as one of a few long ones.
  const [, length] = LENGTHS.find(([least]) => longest > least || name.length > least * 4) ?? [];
  return (
    <h1 dir="auto" className={[length, TALL.test(name) && 'tall'].filter(Boolean).join(' ') || undefined}>
      {name.split(/\s+/u).map((part, index) => (
        <Fragment key={`${index} ${part}`}>
          {index > 0 && ' '}
          <span className="name-part">{part}</span>
        </Fragment>
      ))}
    </h1>
  );
}

/** Where a link of the navigation leads on the page, and its words. */
export interface PageLink {
  id: string;
  label: string;
}

export const sectionLinks = (sections: SiteView['sections']): PageLink[] =>
  sections.map(({ section, label }) => ({ id: section, label }));

/** @param links the sections that the owner orders, unless a design has more or another order */
export function Navigation({
  view,
  links = sectionLinks(view.sections),
  numbered = false,
}: {
  view: SiteView;
  links?: PageLink[];
  numbered?: boolean;
}) {
  return (
    <nav aria-label={view.words.sections}>
      <ul className="nav">
        {links.map(({ id, label }, index) => (
          <li key={id}>
            <a href={`#${id}`}>
              {numbered && <span className="nav-number">{String(index + 1).padStart(2, '0')}</span>}
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function Section({
  name,
  label,
  picture,
  children,
}: {
  name: SectionName;
  label: string;
  /** Shown beside the section in designs that have room for it. */
  picture: ReactNode;
  children: ReactNode;
}) {
  return (
    <section id={name} className={`section section-${name}`} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{label}</h2>
      {picture}
      <div className="section-body">{children}</div>
    </section>
  );
}

/** Whether {@link Contacts} shows anything. */
export const hasContacts = ({ person: { email, phone, links }, resume, contact }: SiteView): boolean =>
  email !== null || phone !== null || links.length > 0 || resume !== null || contact !== null;

/** Contact links and the resume; nothing if there are none. Next to the call to action, its own link is left out. */
export function Contacts({ view, besideCall = false }: { view: SiteView; besideCall?: boolean }) {
  const { email, phone } = view.person;
  const links = view.person.links.filter(({ href }) => !besideCall || href !== view.story?.callToAction?.href);
  if (!hasContacts(view)) return null;
  return (
    <ul className="contacts" aria-label={view.words.contact}>
      {view.contact && (
        <li>
          <a href="#contact">{view.words.contact}</a>
        </li>
      )}
      {email !== null && (
        <li>
          <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
      {phone !== null && (
        <li>
          <a href={`tel:${phone.replaceAll(/[^\d+]/gu, '')}`}>{phone}</a>
        </li>
      )}
      {links.map(({ label, href }) => (
        <li key={href}>
          <a href={href} rel="me noopener" data-event="link_click">
            {label}
          </a>
        </li>
      ))}
      {view.vcard !== null && (
        <li>
          <a href={view.vcard} data-event="link_click">
            vCard
          </a>
        </li>
      )}
      {view.resume && (
        <li>
          <a href={view.resume.href} data-event="download">
            {view.resume.label}
          </a>
        </li>
      )}
    </ul>
  );
}

export type PicturePlace = 'hero' | keyof SiteView['pictures'] | EntryPlace;

/**
 * An image in all formats and sizes; the browser picks the smallest that fits. The hero loads first, the others lazily.
 */
export function Picture({
  image,
  place,
  alt,
  sizes,
}: {
  image: SiteImage;
  place: PicturePlace;
  alt: string;
  sizes: string;
}) {
  const { assetId: id, checksum, mediaType, width, height } = image;
  const widths = imageWidths(width);
  const at = (wanted: number, format: ImageFormat) => imageUrl({ id, checksum, mediaType, width }, wanted, format);
  const set = (format: ImageFormat) => widths.map((wanted) => `${at(wanted, format)} ${wanted}w`).join(', ');
  return (
    <picture>
      <source type="image/avif" srcSet={set('avif')} sizes={sizes} />
      <source type="image/webp" srcSet={set('webp')} sizes={sizes} />
      <img
        className={`picture picture-${place}`}
        src={at(widths.find((one) => one >= 960) ?? width, 'jpg') ?? ''}
        srcSet={set('jpg')}
        sizes={sizes}
        width={width}
        height={height}
        alt={alt}
        {...(place === 'hero' ? { fetchPriority: 'high' } : { loading: 'lazy', decoding: 'async' })}
      />
    </picture>
  );
}

/** A further image; shows the same person again, so it has no alternative text. */
export function Shot({ view, place, sizes }: { view: SiteView; place: keyof SiteView['pictures']; sizes: string }) {
  const image = view.pictures[place];
  return (
    image && (
      <figure className="shot" aria-hidden="true">
        <Picture image={image} place={place} alt="" sizes={sizes} />
      </figure>
    )
  );
}

/** The owner's picture of a project or another entry; nothing without one. */
export function EntryPicture({
  entry: { picture },
  view,
  sizes,
}: {
  entry: SiteSectionEntry;
  view: SiteView;
  sizes: string;
}) {
  return (
    picture && (
      <figure className="entry-picture" {...(picture.alt !== null && ownWords(view))}>
        <Picture image={picture} place={entryPlace(picture)} alt={entryAlt(picture, view.words)} sizes={sizes} />
      </figure>
    )
  );
}

/** A brand's logo, next to its name and therefore without alternative text. */
export function Logo({ image: { assetId: id, checksum, mediaType, width, height } }: { image: SiteImage }) {
  const src = imageUrl({ id, checksum, mediaType, width }, width, 'original');
  return src && <img className="logo" src={src} width={width} height={height} alt="" loading="lazy" />;
}

export function CallToAction({ view }: { view: SiteView }) {
  const action = view.story?.callToAction;
  if (!action) return null;
  return (
    <p className="call">
      <a href={action.href} rel="noopener" data-event="cta_click">
        {action.label}
      </a>
    </p>
  );
}

/** Whose words the page is in, counted when it was published, and how its pictures were made. */
export function Footer({
  view,
  pictured = {},
  entries = allEntries(view),
}: {
  view: SiteView;
  pictured?: Pictured;
  /** Those that the page shows with their pictures. */
  entries?: SiteSectionEntry[];
}) {
  const { words, wording } = view;
  const counts = [
    [wording?.own, words.ownWords],
    [wording?.reworded, words.reworded],
    [wording?.accepted, words.accepted],
  ] as const;
  const said = counts.flatMap(([count, label]) => (count ? [`${count} ${label}`] : []));
  const makings = makingsOf(view, { pictured, entries });
  return (
    <footer className="footer">
      {said.length > 0 && (
        <p>
          {words.statements}: {said.join(', ')}.
        </p>
      )}
      {makings.length > 0 && (
        <p>
          {words.pictures}: {makings.join(', ')}.
        </p>
      )}
      <p>
        {view.words.updated}: {view.updated}
      </p>
    </footer>
  );
}
