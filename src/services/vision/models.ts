import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as TensorFlow from '@tensorflow/tfjs';
import type * as Wasm from '@tensorflow/tfjs-backend-wasm';
import type * as FaceApi from '@vladmandic/face-api';

// Load all three with require, because face-api requires the CommonJS TensorFlow and they must share one instance.
const require = createRequire(import.meta.url);

export interface Models {
  tf: typeof TensorFlow;
  faceapi: typeof FaceApi;
  /** MediaPipe selfie segmentation: 256×256×3 in 0..1 → fraction of each pixel that belongs to a person. */
  selfie: TensorFlow.GraphModel;
}

let loading: Promise<Models> | undefined;

/** Loads all models once per process, from installed packages and this folder, without network access. */
export function loadModels(): Promise<Models> {
  return (loading ??= load());
}

async function load(): Promise<Models> {
  const tf = require('@tensorflow/tfjs') as typeof TensorFlow;
  const wasm = require('@tensorflow/tfjs-backend-wasm') as typeof Wasm;
  wasm.setWasmPaths(`${folderOf('@tensorflow/tfjs-backend-wasm')}/dist/`);
  wasm.setThreadsCount(2);
  const faceapi = require('@vladmandic/face-api/dist/face-api.node-wasm.js') as typeof FaceApi;
  await tf.setBackend('wasm');
  await tf.ready();
  const folder = `${folderOf('@vladmandic/face-api')}/model`;
  await faceapi.nets.tinyFaceDetector.loadFromDisk(folder);
  await faceapi.nets.ssdMobilenetv1.loadFromDisk(folder);
  await faceapi.nets.faceLandmark68Net.loadFromDisk(folder);
  await faceapi.nets.faceRecognitionNet.loadFromDisk(folder);
  return { tf, faceapi, selfie: await loadSelfie(tf) };
}

const folderOf = (name: string) => path.dirname(require.resolve(`${name}/package.json`));

async function loadSelfie(tf: typeof TensorFlow): Promise<TensorFlow.GraphModel> {
  const folder = path.join(import.meta.dirname, 'models/selfie');
  const model = JSON.parse(await readFile(path.join(folder, 'selfie.json'), 'utf8')) as {
    modelTopology: object;
    weightsManifest: { weights: TensorFlow.io.WeightsManifestEntry[] }[];
    format: string;
  };
  const weights = await readFile(path.join(folder, 'selfie.bin'));
  return tf.loadGraphModel({
    load: async () => ({
      modelTopology: model.modelTopology,
      weightSpecs: model.weightsManifest[0]?.weights ?? [],
      weightData: new Uint8Array(weights).buffer,
      format: model.format,
    }),
  });
}
