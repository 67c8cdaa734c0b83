import { sectionHeading } from '../../../src/domain/export/section-headings.ts';
import type { SiteSection } from '../../../src/domain/site/site-snapshot.ts';
import { ContactSection } from '../contact-form.tsx';
import { ownWords, Text } from '../editable.tsx';
import { CallToAction, Contacts, EntryPicture, Footer, Name, Navigation, sectionLinks } from '../parts.tsx';
import { entryWords } from '../section-entries.tsx';
import { Plate, Record, Sections } from '../sections.tsx';
import { allEntries, type SiteView } from '../view.ts';

type Project = SiteSection['entries'][number];

/** Projects shown as cards; all others are rows below them. */
const MOST_CARDS = 6;

/** An exhibition: the person in a few words, then projects as cards, then everything else. */
export function Gallery({ view }: { view: SiteView }) {
  const { person } = view;
  const isProject = ({ kind }: SiteSection) => kind === 'project';
  const projects = view.otherSections.filter(isProject).flatMap(({ entries }) => entries);
  const rest = { ...view, otherSections: view.otherSections.filter((section) => !isProject(section)) };
  const heading = sectionHeading({ kind: 'project', heading: null }, view.language);
  const work = projects.length > 0 ? [{ id: 'work', label: heading }] : [];
  return (
    <>
      <header className="masthead">
        <a className="masthead-name" href="#top">
          {person.name}
        </a>
        <Navigation view={view} links={[...work, ...sectionLinks(view.sections)]} />
      </header>
      <main id="main">
        <section className={`hero hero-${view.hero.variant}`} id="top">
          <div className="hero-words">
            <Name name={person.name} />
            {person.headline !== null && (
              <p className="headline">
                <Text of="profile:headline">{person.headline}</Text>
              </p>
            )}
            <div className="hero-foot">
              {view.lead !== null && (
                <p className="lead">
                  <Text of="profile:summary">{view.lead}</Text>
                </p>
              )}
              {person.location !== null && <p className="place">{person.location}</p>}
              <Contacts view={view} />
            </div>
          </div>
          {view.hero.image && <Plate view={view} />}
        </section>
        {projects.length > 0 && (
          <section className="section section-work" id="work" aria-labelledby="work-title">
            <h2 id="work-title">{heading}</h2>
            <Works view={view} projects={projects} />
          </section>
        )}
        <Sections view={view} />
        <Record view={rest} />
        <CallToAction view={view} />
        <ContactSection view={view} />
      </main>
      <Footer view={rest} entries={allEntries(view)} />
    </>
  );
}

function Works({ view, projects }: { view: SiteView; projects: Project[] }) {
  const cards = projects.slice(0, MOST_CARDS);
  const rows = projects.slice(MOST_CARDS);
  return (
    <>
      <ol className="works">
        {cards.map((project, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two projects can say the same, and none moves
          <Card key={index} view={view} project={project} />
        ))}
      </ol>
      {rows.length > 0 && (
        <ol className="index">
          {rows.map((project, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- as above
            <Row key={index} view={view} project={project} />
          ))}
        </ol>
      )}
    </>
  );
}

function Card({ view, project }: { view: SiteView; project: Project }) {
  const { url, text, items, keywords } = project;
  const { name, place, years } = entryWords(project, view);
  return (
    <li className={project.picture ? 'work pictured' : 'work'}>
      <EntryPicture entry={project} view={view} sizes="(max-width: 46rem) 92vw, (max-width: 84rem) 46vw, 39rem" />
      <div className="work-title">
        {name !== undefined && <h3 {...ownWords(view)}>{url === null ? name : <a href={url}>{name}</a>}</h3>}
        <p className="where">{[place, years].filter(Boolean).join(' · ')}</p>
      </div>
      {text !== null && (
        <p className="work-text" {...ownWords(view)}>
          {text}
        </p>
      )}
      {items.length > 0 && (
        <ul className="work-items" {...ownWords(view)}>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      <Tags keywords={keywords} />
      {url !== null && <p className="host">{hostOf(url)}</p>}
    </li>
  );
}

function Row({ view, project }: { view: SiteView; project: Project }) {
  const { url, text, items, keywords } = project;
  const { name, place, years } = entryWords(project, view);
  return (
    <li>
      <div>
        <p className="years">{years}</p>
        <EntryPicture entry={project} view={view} sizes="12rem" />
      </div>
      <div>
        {name !== undefined && <h3 {...ownWords(view)}>{url === null ? name : <a href={url}>{name}</a>}</h3>}
        {place !== '' && <p className="where">{place}</p>}
        {text !== null && <p {...ownWords(view)}>{text}</p>}
        {items.length > 0 && (
          <ul className="work-items" {...ownWords(view)}>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        )}
        <Tags keywords={keywords} />
      </div>
    </li>
  );
}

function Tags({ keywords }: Pick<Project, 'keywords'>) {
  if (keywords.length === 0) return null;
  return (
    <ul className="tags">
      {keywords.map((keyword) => (
        <li key={keyword}>{keyword}</li>
      ))}
    </ul>
  );
}

/** Where a link leads, as people say it. */
const hostOf = (url: string) => new URL(url).host.replace(/^www\./u, '');
