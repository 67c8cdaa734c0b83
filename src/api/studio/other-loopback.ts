const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a request came to this machine by another of its names than the server's own. To a browser these are different origins, so uploads
 * and cookies would fail.
 *
 * @param host the request's, with its port
 */
export function isOtherLoopback(host: string, publicUrl: string): boolean {
  const own = new URL(publicUrl);
  const [, name = '', port = ''] = /^(.*?)(?::(\d+))?$/u.exec(host) ?? [];
  return name !== own.hostname && port === own.port && LOOPBACK.has(name) && LOOPBACK.has(own.hostname);
}
