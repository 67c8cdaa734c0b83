import { change } from '../app/client.ts';
import { DropZone } from '../app/drop-zone.tsx';
import { t } from '../app/messages.tsx';
import { sampleFile, upload } from '../app/upload.ts';
import { USE_PHOTO } from './operations.ts';
import { keepLastPhoto } from './last-photo.ts';

/** Uploads a photo and starts the run that creates pictures from it. */
export function UsePhoto({ isFirst }: { isFirst: boolean }) {
  return (
    <DropZone
      title={isFirst ? t('pictures.drop') : t('pictures.dropAnother')}
      hint={isFirst ? t('pictures.dropHint') : t('pictures.dropAnotherHint')}
      accept="image/*"
      choose={isFirst ? t('pictures.choose') : t('pictures.chooseAnother')}
      {...(isFirst && { sample: t('pictures.trySample'), sampleFile: () => sampleFile('jpg') })}
      onFile={async (file) => {
        const { refused } = await change(USE_PHOTO, { input: { uploadId: await upload(file) } });
        if (refused === null) keepLastPhoto(file);
        if (refused !== null) throw new Error(refused);
      }}
    />
  );
}
