import { type DragEvent, type ReactNode, useState } from 'react';
import { t } from './messages.tsx';
import { Problem } from './ui.tsx';

/** Accepts one file: dropped, chosen or the sample. Shows progress and errors. */
export function DropZone({
  title,
  hint,
  accept,
  choose,
  sample,
  sampleFile,
  onFile,
}: {
  title: string;
  hint: ReactNode;
  accept: string;
  /** Label of the button that opens the file dialog. */
  choose: string;
  /** Label of the button that uses the sample; omitted if there is none. */
  sample?: string;
  sampleFile?: () => Promise<File>;
  /** Throws an error whose message is shown. */
  onFile: (file: File) => Promise<void>;
}) {
  const [isOver, setOver] = useState(false);
  const [doing, setDoing] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (get: () => Promise<File>, words: string) => {
    setDoing(words);
    setProblem(null);
    try {
      await onFile(await get());
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
    setDoing(null);
  };
  const takeFile = (file: File | undefined) => {
    if (file) void take(async () => file, t('upload.sending', { file: file.name }));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    takeFile(event.dataTransfer.files[0]);
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
      <p className="drop-title" aria-live="polite">
        {doing ?? title}
      </p>
      <p className="hint">{hint}</p>
      <div className="row center">
        <label className="button main">
          {choose}
          <input
            type="file"
            accept={accept}
            className="unseen"
            disabled={doing !== null}
            onChange={({ currentTarget }) => {
              takeFile(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
        </label>
        {sample !== undefined && sampleFile && (
          <button
            type="button"
            className="button plain"
            disabled={doing !== null}
            onClick={() => void take(sampleFile, t('upload.fetchingSample'))}
          >
            {sample}
          </button>
        )}
      </div>
      {problem !== null && <Problem>{problem}</Problem>}
    </div>
  );
}
