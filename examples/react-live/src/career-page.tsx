import { useApolloClient, useMutation, useQuery, useSubscription } from '@apollo/client/react';
import { useState } from 'react';
import { Images } from './images.tsx';
import { CAREER, CHANGES, EDIT_HEADLINE, READ_RESUME, RUNS, USE_PHOTO } from './operations.ts';
import { textOf } from './session.ts';
import { Upload } from './upload.tsx';

export function CareerPage() {
  const client = useApolloClient();
  const { data, error } = useQuery(CAREER);
  // Runs and other windows change the career graph too.
  useSubscription(CHANGES, { onData: () => void client.refetchQueries({ include: [CAREER] }) });
  if (!data) return <p role="status">{error?.message ?? 'Loading'}</p>;
  const { profile, experiences, placements } = data.careerGraph;
  return (
    <main>
      <h1>{profile.name ?? 'Upload a resume'}</h1>
      <Headline id={profile.id} headline={profile.headline} />
      <Upload label="Resume" mutation={READ_RESUME} />
      <Upload label="Photo" mutation={USE_PHOTO} />
      <Runs />
      <ul aria-label="Roles">
        {experiences.map(({ id, title, company }) => (
          <li key={id}>{[title, company?.name].filter(Boolean).join(', ')}</li>
        ))}
      </ul>
      <Images placements={placements} />
    </main>
  );
}

/** Shows the new headline at once, and the old one again if the server refuses it. */
function Headline({ id, headline }: { id: string; headline: string | null }) {
  const [edit, { data }] = useMutation(EDIT_HEADLINE);
  const graph = useQuery(CAREER).data?.careerGraph;
  function save(text: string) {
    if (!graph) return;
    const profile = { __typename: 'Profile', id, headline: text };
    const careerGraph = { __typename: 'CareerGraph' as const, id: graph.id, version: graph.version + 1, profile };
    void edit({
      variables: { headline: text },
      optimisticResponse: { done: { __typename: 'UpdateProfileSuccess', careerGraph } },
    });
  }
  return (
    <form action={(form) => save(textOf(form, 'headline'))}>
      <p data-testid="headline">{headline ?? 'No headline'}</p>
      <label>
        Headline <input name="headline" defaultValue={headline ?? ''} />
      </label>
      <button>Save</button>
      <p role="alert">{data?.done.message}</p>
    </form>
  );
}

/** The last event of each run since the page was opened. */
function Runs() {
  const [runs, setRuns] = useState<Record<string, string>>({});
  useSubscription(RUNS, {
    onData({ data: { data } }) {
      if (!data) return;
      const { run, step } = data.pipelineRuns;
      const line = [run.kind, run.status, `${Math.round(run.progress * 100)} %`, step].filter(Boolean).join(' ');
      setRuns((before) => ({ ...before, [run.id]: line }));
    },
  });
  return (
    <ol aria-label="Runs">
      {Object.entries(runs).map(([id, line]) => (
        <li key={id}>{line}</li>
      ))}
    </ol>
  );
}
