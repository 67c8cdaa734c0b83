import { useEffect, useState } from 'react';
import { useCursus } from './session.ts';

/** An image that only its owner may see yet. `img` can't send the token, and cookies don't cross sites. */
export function OwnImage({ path, alt }: { path: string; alt: string }) {
  const { url: cursus, token } = useCursus();
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    const given = new AbortController();
    async function read() {
      const headers = { authorization: `Bearer ${token}` };
      const answer = await fetch(cursus + path, { headers, signal: given.signal });
      if (!answer.ok) return;
      made = URL.createObjectURL(await answer.blob());
      setUrl(made);
    }
    // Without the image, nothing is shown in its place.
    read().catch(() => {});
    return () => {
      given.abort();
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [cursus, path, token]);
  return url === undefined ? null : <img src={url} alt={alt} />;
}
