/** Added by `npm run dev`: swaps in new styles, and reloads the page after any other edit. */
let server: string | undefined;
const changes = new EventSource('/studio/changes');
changes.addEventListener('server', ({ data }: MessageEvent<string>) => {
  if (server !== undefined && server !== data) location.reload();
  server = data;
});
changes.addEventListener('page', () => location.reload());
changes.addEventListener('styles', () => {
  const old = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]');
  if (!old) return;
  const fresh = old.cloneNode() as HTMLLinkElement;
  fresh.href = `/studio/studio.css?${Date.now()}`;
  fresh.addEventListener('load', () => old.remove());
  old.after(fresh);
});
