import type { ReactNode } from 'react';

/** A button that asks for a picture file. The same file can be picked again. */
export function PictureButton({
  isBusy,
  onPick,
  children,
}: {
  isBusy: boolean;
  onPick: (file: File) => void;
  children: ReactNode;
}) {
  return (
    <label className="button plain">
      {children}
      <input
        type="file"
        accept="image/jpeg,image/png,image/webp,image/avif,image/heic,image/heif"
        className="unseen"
        disabled={isBusy}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onPick(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
