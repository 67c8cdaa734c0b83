/**
 * The connection string for what needs a session of its own behind a pooler: notifications, the queue and migrations. Leads where
 * `listenUrl` does, as the user of `url`.
 *
 * @param listenUrl null without a pooler
 */
export function directUrl(url: string, listenUrl: string | null): string {
  if (listenUrl === null) return url;
  const { username, password } = new URL(url);
  return Object.assign(new URL(listenUrl), { username, password }).href;
}
