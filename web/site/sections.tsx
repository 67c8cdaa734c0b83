import type { ReactNode } from 'react';
import { sectionHeading } from '../../src/domain/export/section-headings.ts';
import { Logo, type PageLink, Picture, Section, Shot, Statement } from './parts.tsx';
import { ownWords, Text } from './editable.tsx';
import { altOf, isPictured, type Pictured } from './picture-words.ts';
import { lastingClass, SectionLists } from './section-entries.tsx';
import { periodWords, validityWords, yearWords } from './period.ts';
import { hasRecord, type SectionName, type SiteView } from './view.ts';

/** All sections in the snapshot's order. A design may render some itself and show images beside some. */
export function Sections({
  view,
  own = {},
  pictured = {},
}: {
  view: SiteView;
  own?: Partial<typeof bodies>;
  pictured?: Pictured;
}) {
  const pictureOf = (section: SectionName, variant: string) =>
    isPictured(pictured, section, variant) ? (
      <Shot view={view} place={section} sizes={pictured[section]?.sizes ?? ''} />
    ) : null;
  return view.sections.map(({ section, label, variant }) => (
    <Section key={section} name={section} label={label} picture={pictureOf(section, variant)}>
      {(own[section] ?? bodies[section])(view, variant)}
    </Section>
  ));
}

/** The hero image, or its substitute. */
export function Plate({ view }: { view: SiteView }) {
  const { image, variant } = view.hero;
  if (image)
    return (
      <figure className="plate plate-photo">
        <Picture image={image} place="hero" alt={altOf(image, view)} sizes="(max-width: 50rem) 100vw, 45vw" />
      </figure>
    );
  if (variant === 'hidden') return null;
  return (
    <div className={`plate plate-${variant}`} aria-hidden="true">
      {variant === 'monogram' && <span>{view.initials}</span>}
    </div>
  );
}

/** The lists of {@link Record}, for a navigation that names them too. */
export function recordLinks({
  education,
  certifications,
  languages,
  otherSections,
  language,
  words,
}: SiteView): PageLink[] {
  return [
    ...(education.length > 0 ? [{ id: 'education-title', label: words.education }] : []),
    ...(certifications.length > 0 ? [{ id: 'certificates-title', label: words.certificates }] : []),
    ...(languages.length > 0 ? [{ id: 'languages-title', label: words.languages }] : []),
    ...otherSections.map((section, place) => ({
      id: `section-${place}-title`,
      label: sectionHeading(section, language),
    })),
  ];
}

/** Education, certifications, languages and all other sections as lists, below the wide image if there is one. */
export function Record({ view }: { view: SiteView }) {
  if (!hasRecord(view)) return null;
  const { education, certifications, languages, words } = view;
  return (
    <div className="record">
      <Shot view={view} place="record" sizes="(max-width: 75rem) 100vw, 75rem" />
      <div className="lists">
        {education.length > 0 && (
          <section aria-labelledby="education-title">
            <h2 id="education-title">{words.education}</h2>
            <ul>
              {education.map(({ id, degree, institution, start, end }) => (
                <li key={id}>
                  <strong {...ownWords(view)}>{degree ?? institution}</strong>
                  {degree !== null && institution !== null && <span {...ownWords(view)}>{institution}</span>}
                  <span className="years">{yearWords({ start, end }, words.now)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {certifications.length > 0 && (
          <section aria-labelledby="certificates-title">
            <h2 id="certificates-title">{words.certificates}</h2>
            <ul>
              {certifications.map(({ name, issuer, date, url, expires = null }) => (
                <li key={name} className={lastingClass(validityWords({ date, expires }, view.language))}>
                  <strong {...ownWords(view)}>{url === null ? name : <a href={url}>{name}</a>}</strong>
                  {issuer !== null && <span {...ownWords(view)}>{issuer}</span>}
                  {(date ?? expires) !== null && (
                    <span className="years">{validityWords({ date, expires }, view.language)}</span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
        {languages.length > 0 && (
          <section aria-labelledby="languages-title">
            <h2 id="languages-title">{words.languages}</h2>
            <ul>
              {languages.map(({ name, fluency }) => (
                <li key={name}>
                  <strong {...ownWords(view)}>{name}</strong>
                  {fluency !== null && <span {...ownWords(view)}>{fluency}</span>}
                </li>
              ))}
            </ul>
          </section>
        )}
        <SectionLists view={view} />
      </div>
    </div>
  );
}

const bodies: Record<SectionName, (view: SiteView, variant: string) => ReactNode> = {
  story: ({ story }) =>
    story && (
      <div className="story">
        {story.quote && (
          <figure className="quote">
            <blockquote>
              <p>
                <Text of="story:quote">{story.quote.text}</Text>
              </p>
            </blockquote>
            {story.quote.attribution !== null && <figcaption>{story.quote.attribution}</figcaption>}
          </figure>
        )}
        <div className="story-text">
          {story.opener !== null && (
            <p className="opener">
              <Text of="story:opener">{story.opener}</Text>
            </p>
          )}
          {story.paragraphs.map((paragraph) => (
            <p key={paragraph}>
              <Text of="story:paragraphs">{paragraph}</Text>
            </p>
          ))}
          {story.purpose !== null && (
            <p className="purpose">
              <Text of="story:purpose">{story.purpose}</Text>
            </p>
          )}
        </div>
      </div>
    ),
  achievements: ({ highlights }, variant) => (
    <ol className={`highlights ${variant}`}>
      {highlights.map(({ id, text, figure, role }) => (
        <li key={id} className={figure === null ? 'plain' : 'counted'}>
          {figure !== null && (
            <span className="big" aria-hidden="true">
              {figure}
            </span>
          )}
          <p>
            <Statement id={id} text={text} figure={figure} />
          </p>
          {role?.company != null && <p className="where">{role.company}</p>}
        </li>
      ))}
    </ol>
  ),
  timeline: ({ roles, language, words, ownLanguage }) => (
    <ol className="roles">
      {roles.map((role) => (
        <li key={role.id} className={role.lane > 0 ? 'beside' : undefined}>
          <p className="years">{periodWords(role, language, words.now)}</p>
          <div>
            <h3 {...ownWords({ ownLanguage })}>{role.title ?? role.company}</h3>
            <p className="where" {...ownWords({ ownLanguage })}>
              {[role.title === null ? null : role.company, role.location].filter(Boolean).join(', ')}
            </p>
            {role.statements.length > 0 && (
              <ul>
                {role.statements.map(({ id, text, figure }) => (
                  <li key={id}>
                    <Statement id={id} text={text} figure={figure} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ol>
  ),
  skills: ({ skills, ownLanguage }) => (
    <dl className="skills" {...ownWords({ ownLanguage })}>
      {skills.map(({ category, offer, names }) => (
        <div key={category}>
          {category !== '' && <dt>{category}</dt>}
          <dd>
            <ul>
              {names.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
            {offer !== null && <p className="offer">{offer}</p>}
          </dd>
        </div>
      ))}
    </dl>
  ),
  logos: ({ companies }) => (
    <ul className="companies">
      {companies.map(({ id, name, website, logo }) => (
        <li key={id}>
          {logo && <Logo image={logo} />}
          {website === null ? name : <a href={website}>{name}</a>}
        </li>
      ))}
    </ul>
  ),
};
