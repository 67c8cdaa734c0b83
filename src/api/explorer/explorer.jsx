// The explorer page, bundled by explorer-files.ts.
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createClient } from 'graphql-ws';
import { createElement as el, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

globalThis.MonacoEnvironment = {
  getWorker(_id, label) {
    const name = label === 'json' || label === 'graphql' ? label : 'editor';
    return new Worker(`/graphql/explorer/${name}.worker.js`);
  },
};

const FIRST_QUERY = `{
  viewer {
    name
    email
  }
  careerGraph {
    version
    experiences {
      title
      start
      end
      company {
        name
      }
      achievements {
        rawText
        metrics {
          value
          unit
          label
        }
        evidence {
          text
          document {
            fileName
          }
        }
      }
    }
  }
}
`;

const socket = createClient({ url: `${location.origin.replace(/^http/, 'ws')}/graphql` });
const fetcher = createGraphiQLFetcher({ url: '/graphql', wsClient: socket });

/** Signing in sets a cookie that GraphiQL's requests and its socket send automatically. */
async function ask(path, body) {
  const answer = await fetch(`/api/auth/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const said = await answer.json().catch(() => null);
  if (!answer.ok) throw new Error(said?.details ?? said?.message ?? `The server responded with ${answer.status}.`);
  return said;
}

function Account() {
  const [user, setUser] = useState(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    ask('get-session').then(
      (session) => setUser(session?.user ?? null),
      () => {},
    );
  }, []);
  const act = async (event, path, body) => {
    event?.preventDefault();
    setProblem('');
    try {
      const said = await ask(path, body);
      setUser(said?.user ?? null);
      // The open socket belongs to the previous user.
      socket.terminate();
    } catch (error) {
      setProblem(error.message);
    }
  };
  if (user)
    return el(
      'div',
      { className: 'account' },
      el('span', null, `Signed in as ${user.email}`),
      el('button', { type: 'button', onClick: () => act(null, 'sign-out', {}) }, 'Sign out'),
    );
  const submit = (event) => {
    const fields = Object.fromEntries(new FormData(event.currentTarget));
    const isNew = event.nativeEvent.submitter?.value === 'new';
    const name = fields.email.split('@')[0];
    return act(event, isNew ? 'sign-up/email' : 'sign-in/email', isNew ? { ...fields, name } : fields);
  };
  return el(
    'form',
    { className: 'account', onSubmit: submit },
    el('input', { name: 'email', type: 'email', required: true, placeholder: 'E-mail', 'aria-label': 'E-mail' }),
    el('input', {
      name: 'password',
      type: 'password',
      required: true,
      minLength: 8,
      placeholder: 'Password',
      'aria-label': 'Password',
    }),
    el('button', { type: 'submit', value: 'old' }, 'Sign in'),
    el('button', { type: 'submit', value: 'new' }, 'Sign up'),
    el('span', { role: 'status' }, problem),
  );
}

createRoot(document.getElementById('account')).render(el(Account));
createRoot(document.getElementById('explorer')).render(el(GraphiQL, { fetcher, defaultQuery: FIRST_QUERY }));
