import { sectionEntryNames } from '../../src/domain/career-graph/section-entry-names.ts';
import { sectionHeading } from '../../src/domain/export/section-headings.ts';
import type { SiteSection } from '../../src/domain/site/site-snapshot.ts';
import { dateWords, periodWords } from './period.ts';
import type { SiteView } from './view.ts';

/** Publications, awards and whatever else the resume has, one list per section. */
export function SectionLists({ view }: { view: SiteView }) {
  return view.otherSections.map((section, place) => (
    <section
      key={`${section.kind} ${section.heading ?? ''}`}
      className={section.entries.some(isWordy) ? 'wordy' : undefined}
      aria-labelledby={`section-${place}-title`}
    >
      <h2 id={`section-${place}-title`}>{sectionHeading(section, view.language)}</h2>
      <ul>
        {section.entries.map((entry, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two entries can say the same, and none moves
          <Entry key={index} entry={entry} view={view} />
        ))}
      </ul>
    </section>
  ));
}

/** It needs the width of the page. */
const isWordy = ({ text, items }: SiteSection['entries'][number]) => text !== null || items.length > 0;

function Entry({ entry, view }: { entry: SiteSection['entries'][number]; view: SiteView }) {
  const { category, number, location, url, date, text, items, keywords } = entry;
  // Without a title, whatever names it best takes its place.
  const [name, ...rest] = sectionEntryNames(entry);
  const place = [...rest, category, number, location].filter((part) => part !== null).join(', ');
  const period = periodWords(entry, view.language, view.words.now);
  const years = [date === null ? '' : dateWords(date, view.language), period].filter(Boolean).join(', ');
  return (
    <li>
      {name !== undefined && <strong>{url === null ? name : <a href={url}>{name}</a>}</strong>}
      {place !== '' && <span>{place}</span>}
      {years !== '' && <span className="years">{years}</span>}
      {text !== null && <p>{text}</p>}
      {items.length > 0 && (
        <ul className="items">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {keywords.length > 0 && <span>{keywords.join(', ')}</span>}
    </li>
  );
}
