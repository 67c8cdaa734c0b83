import { useApolloClient, useMutation, useQuery, useSubscription } from '@apollo/client/react';
import { useState } from 'react';
import { Images } from './images.tsx';
import { CAREER, CHANGES, READ_RESUME, refusalOf, RUNS, UPDATE_PROFILE, USE_PHOTO } from './operations.ts';
import { textOf } from './session.ts';
import { Upload } from './upload.tsx';

export function CareerPage() {
  const client = useApolloClient();
  const { data, error } = useQuery(CAREER);
  const [readResume] = useMutation(READ_RESUME);
  const [usePhoto] = useMutation(USE_PHOTO);
  // Runs and other windows change the career graph too.
  useSubscription(CHANGES, { onData: () => void client.refetchQueries({ include: [CAREER] }) });
  if (!data) return <p role="status">{error?.message ?? 'Loading'}</p>;
  const { profile, experiences, placements } = data.careerGraph;
  return (
    <main>
      <h1>{profile.name ?? 'Upload a resume'}</h1>
      <Headline headline={profile.headline} />
      <Upload
        label="Resume"
        onUploaded={async (uploadId) =>
          refusalOf((await readResume({ variables: { input: { uploadId } } })).data?.ingestDocument)
        }
      />
      <Upload
        label="Photo"
        onUploaded={async (uploadId) =>
          refusalOf((await usePhoto({ variables: { input: { uploadId } } })).data?.usePhoto)
        }
      />
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
function Headline({ headline }: { headline: string | null }) {
  const [edit, { data }] = useMutation(UPDATE_PROFILE);
  const graph = useQuery(CAREER).data?.careerGraph;
  function save(text: string) {
    if (!graph) return;
    const { id, version, profile } = graph;
    const careerGraph = {
      __typename: 'CareerGraph',
      id,
      version: version + 1,
      profile: { ...profile, headline: text },
    };
    void edit({
      variables: { input: { headline: text } },
      optimisticResponse: { updateProfile: { __typename: 'UpdateProfileSuccess', careerGraph } },
    });
  }
  return (
    <form action={(form) => save(textOf(form, 'headline'))}>
      <p data-testid="headline">{headline ?? 'No headline'}</p>
      <label>
        Headline <input name="headline" defaultValue={headline ?? ''} />
      </label>
      <button>Save</button>
      <p role="alert">{refusalOf(data?.updateProfile)}</p>
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
