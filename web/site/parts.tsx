import { Fragment, type ReactNode } from 'react';
import { type ImageFormat, imageUrl, imageWidths } from '../../src/domain/images/image-url.ts';
import type { SiteImage } from '../../src/domain/site/site-snapshot.ts';
import type { SectionName, SiteView } from './view.ts';

/** A statement with its telling number marked where it stands. */
export function Statement({ text, figure }: { text: string; figure: string | null }) {
  const at = figure === null ? -1 : text.indexOf(figure);
  if (figure === null || at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <strong className="figure">{figure}</strong>
      {text.slice(at + figure.length)}
    </>
  );
}

/** Each word of a name in one piece, so that a design can give each a line of its own. */
export function Name({ name }: { name: string }) {
  return name.split(/\s+/u).map((part, index) => (
    <Fragment key={`${index} ${part}`}>
      <span className="name-part">{part}</span>{' '}
    </Fragment>
  ));
}

export function Navigation({ view, numbered = false }: { view: SiteView; numbered?: boolean }) {
  return (
    <nav aria-label={view.words.sections}>
      <ul className="nav">
        {view.sections.map(({ section, label }, index) => (
          <li key={section}>
            <a href={`#${section}`}>
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
  children,
}: {
  name: SectionName | 'record';
  label: string;
  children: ReactNode;
}) {
  return (
    <section id={name} className={`section section-${name}`} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{label}</h2>
      <div className="section-body">{children}</div>
    </section>
  );
}

/** Ways to reach the person; nothing when none is public. */
export function Contacts({ view }: { view: SiteView }) {
  const { email, phone, links } = view.person;
  if (email === null && phone === null && links.length === 0) return null;
  return (
    <ul className="contacts" aria-label={view.words.contact}>
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
    </ul>
  );
}

/** The picture in the formats and sizes that there are; the browser takes the smallest that will do. */
export function Picture({ image, alt, sizes }: { image: SiteImage; alt: string; sizes: string }) {
  const { assetId: id, checksum, mediaType, width, height } = image;
  const widths = imageWidths(width);
  const at = (wanted: number, format: ImageFormat) => imageUrl({ id, checksum, mediaType, width }, wanted, format);
  const set = (format: ImageFormat) => widths.map((wanted) => `${at(wanted, format)} ${wanted}w`).join(', ');
  return (
    <picture>
      <source type="image/avif" srcSet={set('avif')} sizes={sizes} />
      <source type="image/webp" srcSet={set('webp')} sizes={sizes} />
      <img
        className="picture"
        src={at(widths.find((one) => one >= 960) ?? width, 'jpg') ?? ''}
        srcSet={set('jpg')}
        sizes={sizes}
        width={width}
        height={height}
        alt={alt}
        fetchPriority="high"
      />
    </picture>
  );
}

/** The sign of a brand, beside its name and so without words of its own. */
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

export function Footer({ view }: { view: SiteView }) {
  return (
    <footer className="footer">
      <p>
        {view.words.madeFrom} {view.person.name}.
      </p>
      <p>
        {view.words.updated}: {view.updated}
      </p>
    </footer>
  );
}
