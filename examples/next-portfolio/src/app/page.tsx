import { redirect } from 'next/navigation';
import { SLUGS } from '../settings.ts';

/** The first site, or a hint for whoever starts this example. */
export default function Home() {
  const [first] = SLUGS;
  if (first !== undefined) redirect(`/${first}`);
  return (
    <main>
      <h1>No site yet</h1>
      <p>
        Open <code>/</code> and the address of a public site, or list the sites to build in <code>CURSUS_SITES</code>.
      </p>
    </main>
  );
}
