import { type FunctionComponent, useEffect } from 'react';
import { Account } from './account/account.tsx';
import { VIEWER } from './account/operations.ts';
import { SignIn } from './account/sign-in.tsx';
import { useTrouble } from './app/connection.ts';
import { forgetVersions } from './app/mounted-queries.ts';
import { Link, usePath } from './app/router.tsx';
import { RunsBar } from './app/runs/runs-bar.tsx';
import { RunsProvider } from './app/runs/use-runs.tsx';
import { Page, Waiting } from './app/ui.tsx';
import { useLiveCareerGraph } from './app/use-live-career-graph.ts';
import { useQuery } from './app/use-query.ts';
import { Career } from './career/career.tsx';
import { SHELL } from './operations.ts';
import { Overview } from './overview/overview.tsx';
import { Pictures } from './pictures/pictures.tsx';
import { Review } from './review/review.tsx';
import { Site } from './site/site.tsx';
import { Story } from './story/story.tsx';
import { Visitors } from './visitors/visitors.tsx';

const PAGES: { path: string; label: string; Page: FunctionComponent }[] = [
  { path: '', label: 'Overview', Page: Overview },
  { path: 'review', label: 'Review', Page: Review },
  { path: 'career', label: 'Career', Page: Career },
  { path: 'story', label: 'Story', Page: Story },
  { path: 'pictures', label: 'Pictures', Page: Pictures },
  { path: 'site', label: 'Site', Page: Site },
  { path: 'visitors', label: 'Visitors', Page: Visitors },
  { path: 'account', label: 'Account', Page: Account },
];

export function Studio() {
  const { data, problem } = useQuery(VIEWER, {});
  if (!data) return <Waiting problem={problem}>Opening the studio…</Waiting>;
  if (!data.viewer) return <SignIn />;
  return (
    <RunsProvider>
      <SignedIn name={data.viewer.name} />
    </RunsProvider>
  );
}

function SignedIn({ name }: { name: string }) {
  const path = usePath();
  const { Page: Shown, label } = PAGES.find((one) => one.path === path) ?? { Page: UnknownPage, label: 'No such page' };
  const { data } = useQuery(SHELL, {});
  useEffect(() => {
    document.title = `${label} · Cursus`;
  }, [label]);
  // On a phone the navigation is wider than the window.
  useEffect(() => {
    document.querySelector('.side [aria-current]:not(.brand)')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [path]);
  useLiveCareerGraph();
  useEffect(() => forgetVersions, []);
  const trouble = useTrouble();
  const waiting = data?.reviewQueue.length ?? 0;
  return (
    <div className="studio">
      <a className="skip button main" href="#main">
        Skip to the content
      </a>
      <header className="side">
        <Link to="" className="brand">
          Cursus
        </Link>
        <nav aria-label="Studio">
          <ul>
            {PAGES.map((page) => (
              <li key={page.path}>
                <Link to={page.path}>
                  {page.label}
                  {page.path === 'review' && waiting > 0 && <span className="count">{waiting}</span>}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <p className="who">{name}</p>
      </header>
      <main id="main" tabIndex={-1}>
        <p className="away" role="status">
          {trouble}
        </p>
        <RunsBar />
        <Shown />
      </main>
    </div>
  );
}

function UnknownPage() {
  return (
    <Page title="There is no such page" intro="The address may have a typing error, or the page has moved.">
      <p>
        <Link to="">Go to the overview</Link>
      </p>
    </Page>
  );
}
