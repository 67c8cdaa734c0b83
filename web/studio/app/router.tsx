import { type ReactNode, useSyncExternalStore } from 'react';

/** Path below /studio, without surrounding slashes; empty for the overview. */
export function usePath(): string {
  return useSyncExternalStore(subscribe, () => location.pathname.replace(/^\/studio\/?|\/$/gu, ''));
}

export function goTo(path: string): void {
  history.pushState(null, '', `/studio${path === '' ? '' : `/${path}`}`);
  dispatchEvent(new PopStateEvent('popstate'));
  scrollTo(0, 0);
}

export function Link({ to, children, className }: { to: string; children: ReactNode; className?: string }) {
  const isHere = usePath() === to;
  return (
    <a
      href={`/studio${to === '' ? '' : `/${to}`}`}
      className={className}
      aria-current={isHere ? 'page' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        goTo(to);
      }}
    >
      {children}
    </a>
  );
}

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener);
  return () => removeEventListener('popstate', listener);
}
