import type { Tensor3D } from '@tensorflow/tfjs';
import { loadModels } from './models.ts';
import { type Box, clamp, openPixels, type Pixels, raw } from './pixels.ts';

/** A face; positions in pixels of the searched image. */
export interface Face {
  /** From brows to chin and ear to ear. */
  box: Box;
  /** Confidence of the precise detector, 0..1. */
  confidence: number;
  leftEye: Point;
  rightEye: Point;
}

export interface Point {
  x: number;
  y: number;
}

/** A face with its recognition descriptor. Descriptors are biometric data: never persist them or send them to another process. */
export interface KnownFace extends Face {
  descriptor: Float32Array;
  /** Around all 68 landmarks: jaw, brows, eyes, nose and mouth. */
  outline: Box;
}

/** Input sizes of the small detector: the first finds faces of 1/20 of the image, the second those that fill it. */
const TINY_INPUTS = [608, 256];
const TINY_CONFIDENCE = 0.4;
/** The precise detector takes cats for faces, so it only confirms findings of the small one. */
const PRECISE_CONFIDENCE = 0.5;

/** Finds all faces, largest first. The small detector searches the whole image; the precise one confirms each surrounding part. */
export async function findFaces(picture: Pixels): Promise<KnownFace[]> {
  const faces: KnownFace[] = [];
  for (const inputSize of TINY_INPUTS)
    for (const box of await lookForFaces(picture, inputSize)) {
      if (faces.some((other) => overlap(other.box, box) > 0.3)) continue;
      const face = await confirm(picture, box);
      if (face && !faces.some((other) => overlap(other.box, face.box) > 0.3)) faces.push(face);
    }
  return faces.sort((a, b) => b.box.height - a.box.height);
}

/** Downscales with sharp first, because the models would do it with several 4-byte copies of the image. */
async function lookForFaces(picture: Pixels, inputSize: number): Promise<Box[]> {
  const { tf, faceapi } = await loadModels();
  const scale = Math.min(1, inputSize / Math.max(picture.width, picture.height));
  const size = { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
  const small = scale < 1 ? await raw(openPixels(picture).resize({ ...size, fit: 'fill' })) : picture;
  const tensor = tf.tensor3d(new Uint8Array(small.data), [small.height, small.width, 3], 'int32');
  try {
    const options = new faceapi.TinyFaceDetectorOptions({ inputSize, scoreThreshold: TINY_CONFIDENCE });
    const found = await faceapi.detectAllFaces(tensor, options);
    return found.map(({ box }) => ({
      x: box.x / scale,
      y: box.y / scale,
      width: box.width / scale,
      height: box.height / scale,
    }));
  } finally {
    tensor.dispose();
  }
}

/** Runs the precise detector on about twice the surrounding area, at the resolution that it was made for. */
async function confirm(picture: Pixels, near: Box): Promise<KnownFace | null> {
  const { tf, faceapi } = await loadModels();
  const side = Math.max(near.width, near.height) * 2.2;
  const left = Math.round(clamp(near.x + near.width / 2 - side / 2, 0, picture.width - 2));
  const top = Math.round(clamp(near.y + near.height / 2 - side / 2, 0, picture.height - 2));
  const width = Math.min(Math.round(side), picture.width - left);
  const height = Math.min(Math.round(side), picture.height - top);
  const scale = Math.min(1, 512 / Math.max(width, height));
  const part = await raw(
    openPixels(picture)
      .extract({ left, top, width, height })
      .resize(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))),
  );
  const tensor: Tensor3D = tf.tensor3d(new Uint8Array(part.data), [part.height, part.width, 3], 'int32');
  try {
    const options = new faceapi.SsdMobilenetv1Options({ minConfidence: PRECISE_CONFIDENCE });
    const known = await faceapi.detectAllFaces(tensor, options).withFaceLandmarks().withFaceDescriptors();
    const place = (x: number, y: number): Point => ({ x: left + x / scale, y: top + y / scale });
    const expected = { x: near.x + near.width / 2, y: near.y + near.height / 2 };
    const best = known
      .map(({ detection, landmarks, descriptor }) => {
        const { x, y } = place(detection.box.x, detection.box.y);
        return {
          box: { x, y, width: detection.box.width / scale, height: detection.box.height / scale },
          confidence: detection.score,
          leftEye: middle(landmarks.getLeftEye().map((one) => place(one.x, one.y))),
          rightEye: middle(landmarks.getRightEye().map((one) => place(one.x, one.y))),
          outline: around(landmarks.positions.map((one) => place(one.x, one.y))),
          descriptor,
        };
      })
      .sort((a, b) => distance(center(a.box), expected) - distance(center(b.box), expected))[0];
    return best && overlap(best.box, near) > 0.15 ? best : null;
  } finally {
    tensor.dispose();
  }
}

const center = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

function middle(points: Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function around(points: Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Intersection over union. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / (a.width * a.height + b.width * b.height - width * height);
}
