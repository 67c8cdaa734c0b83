import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { change } from './client.ts';
import { RESTORE_VERSION, SITE, UNPUBLISH_SITE, UPDATE_SITE } from './operations/site.ts';
import { Publish } from './publish.tsx';
import { Action, dayWords, Page, Problem, Waiting } from './ui.tsx';
import { useQuery } from './use-query.ts';

type Data = ResultOf<typeof SITE>;
type SiteData = Data['site'];
type Input = Parameters<typeof change<{ result: { __typename: string } }, { input: object }>>[1]['input'];

const THEMES = [
  { theme: 'EDITORIAL', title: 'Editorial', words: 'A magazine profile, in serif' },
  { theme: 'POSTER', title: 'Poster', words: 'One bold colour that is yours' },
  { theme: 'TERMINAL', title: 'Terminal', words: 'A manual page, precise and calm' },
] as const;

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

const save = async (input: Input) => (await change(UPDATE_SITE, { input })).refused;

/** Design, address and who may see it; publishing with what it changes; every version. */
export function Site() {
  const { data, problem } = useQuery(SITE, {});
  if (!data) return <Waiting problem={problem}>Fetching your site…</Waiting>;
  const { site } = data;
  return (
    <Page title="Site" intro="Design and content change for others when you publish. Who may see it changes at once.">
      <section className="card lift" aria-label="Publishing">
        <Publish site={site} />
        <Told title="What publishing changes" lines={site.changes} />
        <Told title="Left out until you accept it" lines={site.leftOut} />
        {site.problems.map((line) => (
          <Problem key={line}>{line}</Problem>
        ))}
      </section>
      <Designs site={site} />
      <Address key={site.slug} site={site} />
      <Privacy site={site} />
      <Versions data={data} />
    </Page>
  );
}

function Told({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <details className="told" open={lines.length < 6}>
      <summary>
        {title} ({lines.length})
      </summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function Designs({ site }: { site: SiteData }) {
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <section className="card" aria-labelledby="designs-title">
      <h2 id="designs-title">Design</h2>
      {problem !== null && <Problem>{problem}</Problem>}
      <div className="designs">
        {THEMES.map(({ theme, title, words }) => (
          <div key={theme} className={`design${site.theme === theme ? ' chosen' : ''}`}>
            <div className="frame" aria-hidden="true">
              <iframe
                src={`/preview?theme=${theme.toLowerCase()}`}
                title={`${title} preview`}
                tabIndex={-1}
                loading="lazy"
              />
            </div>
            <button
              type="button"
              className="cover"
              aria-pressed={site.theme === theme}
              onClick={() => void save({ theme }).then(setProblem)}
            >
              <strong>{title}</strong>
              <span>{words}</span>
            </button>
          </div>
        ))}
      </div>
    </section>
  );
}

function Address({ site }: { site: SiteData }) {
  const [slug, setSlug] = useState(site.suggestedSlug);
  return (
    <section className="card" aria-labelledby="address-title">
      <h2 id="address-title">Address</h2>
      <label>
        Your page is at {location.host}/
        <input
          value={slug}
          onChange={(event) => setSlug(event.target.value)}
          spellCheck={false}
          autoCapitalize="none"
        />
      </label>
      <p className="hint">Earlier addresses keep leading to your page.</p>
      {slug !== site.slug && (
        <Action kind="main" doing="Taking it…" onDo={() => save({ slug })}>
          Take this address
        </Action>
      )}
    </section>
  );
}

function Privacy({ site }: { site: SiteData }) {
  const [problem, setProblem] = useState<string | null>(null);
  const keep = (input: Input) => void save(input).then(setProblem);
  return (
    <section className="card" aria-labelledby="privacy-title">
      <h2 id="privacy-title">Who sees what</h2>
      {problem !== null && <Problem>{problem}</Problem>}
      <fieldset>
        <legend>Who may see the site</legend>
        {VISIBILITIES.map(({ visibility, title, words }) => (
          <label key={visibility} className="check">
            <input
              type="radio"
              name="visibility"
              checked={site.visibility === visibility}
              onChange={() => keep({ visibility })}
            />
            <span>
              {title} <span className="hint">{words}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {site.visibility === 'UNLISTED' && (
        <p>
          Private link: <a href={site.unlistedUrl}>{site.unlistedUrl}</a>
        </p>
      )}
      <fieldset>
        <legend>What it says about you, with the next version</legend>
        {FIELDS.map(([field, label]) => (
          <label key={field} className="check">
            <input
              type="checkbox"
              checked={site.visibleFields.includes(field)}
              onChange={(event) =>
                keep({
                  visibleFields: event.target.checked
                    ? [...site.visibleFields, field]
                    : site.visibleFields.filter((one) => one !== field),
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
            checked={site.offersResume}
            onChange={(event) => keep({ offersResume: event.target.checked })}
          />
          <span>
            Visitors may take it with them <span className="hint">As PDF and JSON, with what the page shows.</span>
          </span>
        </label>
        {site.offersResume && site.url !== null && site.liveVersion !== null && (
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
            checked={site.indexable}
            onChange={(event) => keep({ indexable: event.target.checked })}
          />
          Ask them to list the site
        </label>
      </fieldset>
    </section>
  );
}

const STATES: Record<string, string> = {
  PUBLISHED: 'published',
  FAILED: 'refused',
  BUILDING: 'being made',
  DRAFT: 'draft',
};

function Versions({ data: { site, siteVersions } }: { data: Data }) {
  if (siteVersions.edges.length === 0) return null;
  return (
    <section className="card" aria-labelledby="versions-title">
      <h2 id="versions-title">Versions</h2>
      <ol className="versions">
        {siteVersions.edges.map(({ node: version }) => {
          const isLive = version.id === site.liveVersion?.id;
          return (
            <li key={version.id}>
              <div className="row between">
                <strong>
                  Version {version.number}
                  {isLive && <span className="tag good">online</span>}
                </strong>
                <span className="hint">
                  {STATES[version.status]} {dayWords(version.createdAt)}
                </span>
              </div>
              {version.restoredFrom !== null && <p className="hint">Brings back version {version.restoredFrom}.</p>}
              <Told title="What it changed" lines={[...version.problems, ...version.changes]} />
              <div className="row">
                <a href={version.previewUrl} target="_blank" rel="noopener" className="button plain">
                  Look at it<span className="unseen"> (version {version.number})</span>
                </a>
                {isLive ? (
                  <Action
                    kind="danger"
                    doing="Taking it offline…"
                    onDo={async () => (await change(UNPUBLISH_SITE, {})).refused}
                  >
                    Take offline
                  </Action>
                ) : (
                  <Action
                    doing="Bringing it back…"
                    onDo={async () => (await change(RESTORE_VERSION, { id: version.id })).refused}
                  >
                    Bring back<span className="unseen"> version {version.number}</span>
                  </Action>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
