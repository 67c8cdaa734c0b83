import { ApolloProvider } from '@apollo/client/react';
import { type FormEvent, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CareerPage } from './career-page.tsx';
import { makeClient } from './make-client.ts';
import { Token } from './own-image.tsx';
import { openSession, textOf } from './session.ts';

function App() {
  const [token, setToken] = useState<string | null>(null);
  const client = useMemo(() => (token === null ? null : makeClient(token)), [token]);
  if (token === null || !client) return <SignIn onToken={setToken} />;
  return (
    <ApolloProvider client={client}>
      <Token value={token}>
        <CareerPage />
      </Token>
    </ApolloProvider>
  );
}

function SignIn({ onToken }: { onToken: (token: string) => void }) {
  const [problem, setProblem] = useState('');
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const account = { email: textOf(form, 'email'), password: textOf(form, 'password') };
    try {
      onToken(await openSession(account, form.get('isNew') === 'on'));
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
