/** Source maps, declarations and build records; licenses and everything that code may read stay. */
const NEVER_READ = /\.(?:map|tsbuildinfo)$|\.d\.[cm]?ts$|(?:^|\/)(?:README|CHANGELOG|HISTORY)[^/]*\.(?:md|markdown)$/i;

/** Builds for browsers, other databases, other processors, and models that `src` doesn't load. */
const NOT_LOADED = [
  // Node.js takes `main`, dist/….node.js; WebAssembly is in the same folder.
  /^@tensorflow\/[^/]+\/(?:src|dist)\/(?!.*\.(?:node\.js|wasm)$)/,
  // Only builds of TensorFlow for old browsers need it.
  /^core-js\//,
  /^@vladmandic\/face-api\/dist\/(?!face-api\.node-wasm\.js$)/,
  /^@vladmandic\/face-api\/model\/(?:age_gender|face_expression|face_landmark_68_tiny)/,
  /^@prisma\/client\/runtime\/query_compiler_(?!fast_bg\.postgresql\.)/,
  // Node.js reads the .wasm, and every processor that runs it has SIMD.
  /^tesseract\.js-core\/(?:.*\.wasm\.js$|tesseract-core(?:-lstm)?\.(?:js|wasm)$)/,
  /^docx\/dist\/.*\.(?:iife\.js|umd\.cjs)$/,
  /^simple-icons\/index\.m?js$/,
  /^pdfjs-dist\/(?:build|web|image_decoders)\//,
];

/** @expo-google-fonts/family/400Regular/Family_400Regular.ttf */
const FONT = /^@expo-google-fonts\/([^/]+)\/(?:([^/]+)\/)?[^/]+\.(?:ttf|png)$/;

/** @param file in node_modules  @param faces fonts in use: weights by family */
export function isUseless(file: string, faces: Record<string, string[]>): boolean {
  const [, family = '', face = ''] = FONT.exec(file) ?? [];
  if (family !== '') return !faces[family]?.includes(face);
  return NEVER_READ.test(file) || NOT_LOADED.some((pattern) => pattern.test(file));
}
