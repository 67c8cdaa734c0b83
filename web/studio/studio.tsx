import { type FunctionComponent, useEffect } from 'react';
import { Account } from './account/account.tsx';
import { VIEWER } from './account/operations.ts';
import { ConfirmAddress } from './account/confirm-address.tsx';
import { ForgottenPassword } from './account/forgotten-password.tsx';
import { NewPassword } from './account/new-password.tsx';
import { SecondStep, SignIn } from './account/sign-in.tsx';
import { useTrouble } from './app/connection.ts';
import { LanguageSwitch } from './app/language-switch.tsx';
import { type MessageKey, t } from './app/messages.tsx';
import { forgetVersions } from './app/mounted-queries.ts';
import { goTo, Link, usePath } from './app/router.tsx';
import { RunsBar } from './app/runs/runs-bar.tsx';
import { RunsProvider } from './app/runs/use-runs.tsx';
import { Page, Waiting } from './app/ui.tsx';
import { useLiveCareerGraph } from './app/use-live-career-graph.ts';
import { useQuery } from './app/use-query.ts';
import { Career } from './career/career.tsx';
import { SHELL } from './operations.ts';
import { SampleNotice } from './documents/sample-notice.tsx';
import { Overview } from './overview/overview.tsx';
import { Pictures } from './pictures/pictures.tsx';
import { Review } from './review/review.tsx';
import { Site } from './site/site.tsx';
import { Story } from './story/story.tsx';
import { Visitors } from './visitors/visitors.tsx';

const PAGES: { path: string; label: MessageKey; Page: FunctionComponent }[] = [
  { path: '', label: 'overview.title', Page: Overview },
  { path: 'review', label: 'review.title', Page: Review },
  { path: 'career', label: 'career.title', Page: Career },
  { path: 'story', label: 'story.title', Page: Story },
  { path: 'pictures', label: 'pictures.title', Page: Pictures },
  { path: 'site', label: 'site.title', Page: Site },
  { path: 'visitors', label: 'visitors.title', Page: Visitors },
  { path: 'account', label: 'account.title', Page: Account },
];
const UNKNOWN = { label: 'unknownPage.title', Page: UnknownPage } as const;

export function Studio() {
  const { data, problem } = useQuery(VIEWER, {});
  const path = usePath();
  if (path === 'new-password') return <NewPassword />;
  if (path === 'forgotten-password') return <ForgottenPassword onBack={() => goTo('')} />;
  if (path === 'confirm-address') return <ConfirmAddress />;
  if (!data) return <Waiting problem={problem}>{t('studio.opening')}</Waiting>;
  if (!data.viewer && path === 'second-factor') return <SecondStep onBack={() => goTo('')} />;
  if (!data.viewer) return <SignIn />;
  return (
    <RunsProvider>
      <SignedIn name={data.viewer.name} />
    </RunsProvider>
  );
}

function SignedIn({ name }: { name: string }) {
  const path = usePath();
  const { Page: Shown, label } = PAGES.find((one) => one.path === path) ?? UNKNOWN;
  const title = t(label);
  const { data } = useQuery(SHELL, {});
  useEffect(() => {
    document.title = `${title} · Cursus`;
  }, [title]);
  // On a phone, the navigation is wider than the screen.
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
        {t('studio.skip')}
      </a>
      <header className="side">
        <Link to="" className="brand">
          Cursus
        </Link>
        <nav aria-label={t('studio.navigation')}>
          <ul>
            {PAGES.map((page) => (
              <li key={page.path}>
                <Link to={page.path}>
                  {t(page.label)}
                  {page.path === 'review' && waiting > 0 && <span className="count">{waiting}</span>}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <p className="who">{name}</p>
        <LanguageSwitch />
      </header>
      <main id="main" tabIndex={-1}>
        <p className="away" role="status">
          {trouble}
        </p>
        <RunsBar />
        <SampleNotice documents={data?.documents ?? []} />
        <Shown />
      </main>
    </div>
  );
}

function UnknownPage() {
  return (
    <Page title={t('unknownPage.title')} intro={t('unknownPage.intro')}>
      <p>
        <Link to="">{t('unknownPage.toOverview')}</Link>
      </p>
    </Page>
  );
}
