import { type DragEvent, useState } from 'react';
import { change } from './client.ts';
import { INGEST_DOCUMENT } from './operations/runs.ts';
import { Problem } from './ui.tsx';
import { sampleFile, upload } from './upload.ts';

const TYPES = '.pdf,.docx,.txt,.md,.zip,.json,.xml,.png,.jpg,.jpeg';

/** Takes a resume, by dropping, by choosing or as a sample; tells of the run that reads it. */
export function ReadResume({ onRun }: { onRun: (runId: string) => void }) {
  const [isOver, setOver] = useState(false);
  const [doing, setDoing] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (get: () => Promise<File>, words: string) => {
    setDoing(words);
    setProblem(null);
    try {
      onRun(await send(await get()));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
    setDoing(null);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void take(async () => file, `Sending ${file.name}…`);
  };
  return (
    <div
      className={`drop${isOver ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="drop-title">{doing ?? 'Drop your resume here'}</p>
      <p className="hint">PDF, Word, text, a LinkedIn export, JSON Resume, or a photo of a page</p>
      <div className="row center">
        <label className="button main">
          Choose a file
          <input
            type="file"
            accept={TYPES}
            className="unseen"
            disabled={doing !== null}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void take(async () => file, `Sending ${file.name}…`);
              currentTarget.value = '';
            }}
          />
        </label>
        <button
          type="button"
          className="button plain"
          disabled={doing !== null}
          onClick={() => void take(() => sampleFile('pdf'), 'Fetching the sample…')}
        >
          Try with a sample
        </button>
      </div>
      {problem !== null && <Problem>{problem}</Problem>}
    </div>
  );
}

/** Returns the id of the run; throws with words for people. */
async function send(file: File): Promise<string> {
  const { refused, result } = await change(INGEST_DOCUMENT, { input: { uploadId: await upload(file) } });
  if (!result || !('run' in result)) throw new Error(refused ?? 'The file could not be read.');
  return result.run.id;
}
