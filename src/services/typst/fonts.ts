import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** Font families of the templates, followed by fallbacks for other scripts, with the weights in use. */
const FACES: Record<string, string[]> = {
  'source-serif-4': ['400Regular', '400Regular_Italic', '600SemiBold'],
  'source-sans-3': ['400Regular', '600SemiBold', '700Bold'],
  inter: ['400Regular', '500Medium', '600SemiBold', '700Bold'],
  'noto-sans': ['400Regular', '600SemiBold'],
  'noto-sans-sc': ['400Regular', '700Bold'],
  'noto-sans-kr': ['400Regular', '700Bold'],
  'noto-sans-arabic': ['400Regular', '700Bold'],
  'noto-sans-hebrew': ['400Regular', '700Bold'],
  'noto-sans-thai': ['400Regular', '700Bold'],
  'noto-sans-math': ['400Regular'],
  'noto-sans-symbols-2': ['400Regular'],
  'noto-emoji': ['400Regular'],
};

/** Folders that contain one font file each. */
export function fontFolders(): string[] {
  return Object.entries(FACES).flatMap(([family, faces]) => {
    const root = path.dirname(require.resolve(`@expo-google-fonts/${family}/package.json`));
    return faces.map((face) => path.join(root, face));
  });
}
