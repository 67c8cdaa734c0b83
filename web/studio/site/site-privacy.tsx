import { change } from '../app/client.ts';
import { Action, Problem } from '../app/ui.tsx';
import { RENEW_LINK } from './operations.ts';
import { type SiteData, useSettings } from './use-settings.ts';

const VISIBILITIES = [
  { visibility: 'PUBLIC', title: 'Everyone', words: 'Whoever has the address.' },
  { visibility: 'UNLISTED', title: 'People with a private link', words: 'The plain address shows nothing.' },
  { visibility: 'PRIVATE', title: 'Only me', words: 'Nothing can be seen from outside.' },
] as const;

const FIELDS = [
  ['HEADLINE', 'Headline'],
  ['SUMMARY', 'Summary'],
  ['LINKS', 'Links'],
  ['LOCATION', 'Place'],
  ['EMAIL', 'E-mail address'],
  ['PHONE', 'Phone number'],
] as const;

/** Who may see the site, and what of it. */
export function SitePrivacy({ site }: { site: SiteData }) {
  const { settings, problem, keep } = useSettings(site);
  const { visibility, visibleFields, offersResume, indexable } = settings;
  return (
    <section className="card" aria-labelledby="privacy-title">
      <h2 id="privacy-title">Who sees what</h2>
      {problem !== null && <Problem>{problem}</Problem>}
      <fieldset>
        <legend>Who may see the site</legend>
        {VISIBILITIES.map((one) => (
          <label key={one.visibility} className="check">
            <input
              type="radio"
              name="visibility"
              checked={visibility === one.visibility}
              onChange={() => void keep({ visibility: one.visibility })}
            />
            <span>
              {one.title} <span className="hint">{one.words}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {visibility === 'UNLISTED' && <PrivateLink url={site.unlistedUrl} isEmpty={site.liveVersion === null} />}
      <fieldset>
        <legend>What it says about you, from the next publishing on</legend>
        {FIELDS.map(([field, label]) => (
          <label key={field} className="check">
            <input
              type="checkbox"
              checked={visibleFields.includes(field)}
              onChange={({ target }) =>
                void keep({
                  visibleFields: target.checked
                    ? [...visibleFields, field]
                    : visibleFields.filter((one) => one !== field),
                })
              }
            />
            {label}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>Your resume</legend>
        <label className="check">
          <input
            type="checkbox"
            checked={offersResume}
            onChange={({ target }) => void keep({ offersResume: target.checked })}
          />
          <span>
            Visitors may take it with them <span className="hint">As PDF and JSON, with what the page shows.</span>
          </span>
        </label>
        {offersResume && site.url !== null && site.liveVersion !== null && visibility === 'PUBLIC' && (
          <p className="hint">
            <a href={`${site.url}/resume.pdf`}>resume.pdf</a> · <a href={`${site.url}/resume.json`}>resume.json</a>
          </p>
        )}
      </fieldset>
      <fieldset>
        <legend>Search engines</legend>
        <label className="check">
          <input
            type="checkbox"
            checked={indexable}
            onChange={({ target }) => void keep({ indexable: target.checked })}
          />
          <span>
            Ask them to list the site
            {indexable && visibility !== 'PUBLIC' && <span className="hint"> Once everyone may see it.</span>}
          </span>
        </label>
      </fieldset>
    </section>
  );
}

function PrivateLink({ url, isEmpty }: { url: string; isEmpty: boolean }) {
  return (
    <div className="private-link">
      <p>
        <a href={url} target="_blank" rel="noopener">
          {url}
        </a>
      </p>
      {isEmpty && <p className="hint">It shows something once you have published.</p>}
      <div className="row">
        <Action
          doing="Copying…"
          done="Copied"
          onDo={async () =>
            navigator.clipboard.writeText(url).then(
              () => null,
              () => 'The browser does not allow it. Select the link and copy it.',
            )
          }
        >
          Copy the link
        </Action>
        <Action kind="danger" doing="Making another…" onDo={async () => (await change(RENEW_LINK, {})).refused}>
          Make a new link
        </Action>
      </div>
      <p className="hint">With a new link, the one that you have given away shows nothing any more.</p>
    </div>
  );
}
