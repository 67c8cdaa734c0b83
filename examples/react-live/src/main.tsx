import { ApolloProvider } from '@apollo/client/react';
import type { CursusClient } from 'cursus-client';
import { type FormEvent, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CareerPage } from './career-page.tsx';
import { makeClient } from './make-client.ts';
import { Cursus, openSession, textOf } from './session.ts';

function App() {
  const [cursus, setCursus] = useState<CursusClient | null>(null);
  const client = useMemo(() => cursus && makeClient(cursus), [cursus]);
  if (!cursus || !client) return <SignIn onSession={setCursus} />;
  return (
    <ApolloProvider client={client}>
      <Cursus value={cursus}>
        <CareerPage />
      </Cursus>
    </ApolloProvider>
  );
}

function SignIn({ onSession }: { onSession: (cursus: CursusClient) => void }) {
  const [problem, setProblem] = useState('');
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    try {
      onSession(await openSession(textOf(form, 'email'), textOf(form, 'password'), form.get('isNew') === 'on'));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <h1>Cursus live</h1>
      <label>
        Email <input name="email" type="email" required />
      </label>
      <label>
        Password <input name="password" type="password" minLength={8} required />
      </label>
      <label>
        <input name="isNew" type="checkbox" /> Create an account
      </label>
      <button>Continue</button>
      <p role="alert">{problem}</p>
    </form>
  );
}

const root = document.querySelector('#root');
if (root) createRoot(root).render(<App />);
