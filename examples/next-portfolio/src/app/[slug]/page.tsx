import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { imageUrl, readSite, type PublicSite, type SiteImage, type Snapshot } from '../../cursus.ts';
import { profilePage } from '../../json-ld.ts';
import { SLUGS } from '../../settings.ts';

/** Static pages, made again when the webhook says so, and every ten minutes in case a message was lost. */
export const revalidate = 600;

export const generateStaticParams = () => SLUGS.map((slug) => ({ slug }));

interface Props {
  params: Promise<{ slug: string }>;
}

async function siteOf({ params }: Props): Promise<PublicSite> {
  const { slug } = await params;
  const site = await readSite(slug);
  if (!site) notFound();
  // The owner has chosen another address since.
  if (site.slug !== slug) permanentRedirect(`/${site.slug}`);
  return site;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { slug, indexable, snapshot } = await siteOf(props);
  const { person, hero } = snapshot;
  const title = person.headline === null ? person.name : `${person.name} – ${person.headline}`;
  const description = person.summary ?? undefined;
  return {
    title,
    description,
    alternates: { canonical: `/${slug}` },
    robots: { index: indexable, follow: indexable },
    openGraph: {
      type: 'profile',
      title,
      description,
      images: hero.image === null ? [] : [imageUrl(hero.image, 960)],
    },
  };
}

export default async function Portfolio(props: Props) {
  const site = await siteOf(props);
  const { language, person, hero, story, highlights, statements, roles, education, skills } = site.snapshot;
  const best = highlights.flatMap((id) => statements.filter((statement) => statement.id === id));
  return (
    <main lang={language}>
      <header>
        {hero.image !== null && <Portrait image={hero.image} name={person.name} />}
        <div>
          <h1>{person.name}</h1>
          {person.headline !== null && <p className="quiet">{person.headline}</p>}
        </div>
      </header>
      {person.summary !== null && <p>{person.summary}</p>}
      {best.length > 0 && (
        <section>
          <h2>Highlights</h2>
          <ul>
            {best.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {story !== null && (
        <section>
          <h2>{story.opener ?? 'Story'}</h2>
          {story.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      )}
      <section>
        <h2>Experience</h2>
        {roles.map((role) => (
          <Role key={role.id} role={role} statements={statements.filter(({ roleId }) => roleId === role.id)} />
        ))}
      </section>
      {education.length > 0 && (
        <section>
          <h2>Education</h2>
          <ul>
            {education.map(({ id, degree, institution }) => (
              <li key={id}>{[degree, institution].filter(Boolean).join(', ')}</li>
            ))}
          </ul>
        </section>
      )}
      {skills.length > 0 && (
        <section>
          <h2>Skills</h2>
          {skills.map(({ category, names }) => (
            <p key={category}>{names.join(', ')}</p>
          ))}
        </section>
      )}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: profilePage(site) }} />
    </main>
  );
}

function Portrait({ image, name }: { image: SiteImage; name: string }) {
  return (
    <img
      src={imageUrl(image, 480)}
      srcSet={`${imageUrl(image, 240)} 240w, ${imageUrl(image, 480)} 480w`}
      sizes="9rem"
      width={image.width}
      height={image.height}
      alt={`Portrait of ${name}`}
    />
  );
}

function Role({ role, statements }: { role: Snapshot['roles'][number]; statements: Snapshot['statements'] }) {
  const end = role.current ? 'today' : role.end;
  return (
    <article>
      <h3>{[role.title, role.company].filter(Boolean).join(', ')}</h3>
      {role.start !== null && <p className="quiet">{end === null ? role.start : `${role.start} – ${end}`}</p>}
      <ul>
        {statements.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </article>
  );
}
