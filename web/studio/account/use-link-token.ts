import { useEffect, useState } from 'react';

/** The token of a link in a mail, which is its fragment. It is removed from the address bar and the history. */
export function useLinkToken(): string {
  const [token] = useState(() => location.hash.slice(1));
  useEffect(() => history.replaceState(null, '', location.pathname), []);
  return token;
}
