import { change } from '../app/client.ts';
import { DropZone } from '../app/drop-zone.tsx';
import { sampleFile, upload } from '../app/upload.ts';
import { USE_PHOTO } from './operations.ts';

/** Takes a photo of the person and starts the run that makes pictures of it. */
export function UsePhoto({ isFirst }: { isFirst: boolean }) {
  return (
    <DropZone
      title={isFirst ? 'Drop a photo of you here' : 'Drop another photo here'}
      hint={
        isFirst
          ? 'A photo with your face well lit is enough. It stays on this server, and where it was taken is dropped.'
          : 'It makes new candidates; what you chose stays.'
      }
      accept="image/*"
      choose={isFirst ? 'Choose a photo' : 'Use another photo'}
      {...(isFirst && { sample: 'Try with a sample photo', sampleFile: () => sampleFile('jpg') })}
      onFile={async (file) => {
        const { refused } = await change(USE_PHOTO, { input: { uploadId: await upload(file) } });
        if (refused !== null) throw new Error(refused);
      }}
    />
  );
}
