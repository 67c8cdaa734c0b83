import { ContactSection } from '../contact-form.tsx';
import { Text } from '../editable.tsx';
import { CallToAction, Contacts, Footer, Name, Navigation, sectionLinks } from '../parts.tsx';
import { Plate, Record, recordLinks, Sections } from '../sections.tsx';
import type { SiteView } from '../view.ts';

/** An academic CV: dates in a column of their own, long lists of publications, a table of contents on the side. */
export function Scholar({ view: given }: { view: SiteView }) {
  // Its only picture is the portrait.
  const view = { ...given, pictures: {} };
  const { person, sections } = view;
  // Studies and publications follow the positions; everything else keeps the owner's order.
  const split = sections.findIndex(({ section }) => section === 'timeline') + 1 || sections.length;
  const [before, after] = [sections.slice(0, split), sections.slice(split)];
  const record = { ...view, languages: [] };
  const languages = { ...view, education: [], certifications: [], otherSections: [] };
  const links = [...sectionLinks(before), ...recordLinks(record), ...sectionLinks(after), ...recordLinks(languages)];
  return (
    <div className="frame">
      <header className="masthead">
        <a className="masthead-name" href="#top">
          {person.name}
        </a>
        <Navigation view={view} links={links} />
      </header>
      <div className="sheet">
        <main id="main">
          <section className={`hero hero-${view.hero.variant}`} id="top">
            <div className="hero-words">
              <Name name={person.name} />
              {person.headline !== null && (
                <p className="headline">
                  <Text of="profile:headline">{person.headline}</Text>
                </p>
              )}
              {person.location !== null && <p className="place">{person.location}</p>}
              <Contacts view={view} />
            </div>
            {view.hero.image && <Plate view={view} />}
            {view.lead !== null && (
              <p className="lead">
                <Text of="profile:summary">{view.lead}</Text>
              </p>
            )}
          </section>
          <Sections view={{ ...view, sections: before }} />
          <Record view={record} />
          <Sections view={{ ...view, sections: after }} />
          <Record view={languages} />
          <CallToAction view={view} />
          <ContactSection view={view} />
        </main>
        <Footer view={view} />
      </div>
    </div>
  );
}
