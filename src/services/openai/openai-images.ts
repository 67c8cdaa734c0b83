import { APIError, toFile } from 'openai';
import type { ImageEditorSettings } from '../../config/env.ts';
import { openSdk } from './open-sdk.ts';

export interface ImageEdit {
  image: Uint8Array;
  prompt: string;
  /** The service knows three; the nearest in ratio is to be cut to size. */
  size: '1536x1024' | '1024x1024' | '1024x1536';
  signal: AbortSignal;
}

export interface EditedImage {
  bytes: Uint8Array;
  usage: { inputTokens: number; outputTokens: number; usd: number };
}

/** Makes images out of an image and words. */
export interface ImageEditor {
  model: string;
  /**
   * @throws ImageEditorFailed when there is no image, with the reason in words
   * @throws the signal's reason when it aborts
   */
  edit(question: ImageEdit): Promise<EditedImage>;
}

/** The message repeats nothing of what the service said, which may quote the key. */
export class ImageEditorFailed extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ImageEditorFailed';
  }
}

/** US dollars per million tokens, list prices of November 2026 for gpt-image-1. */
const USD_PER_MILLION = { input: 10, output: 40 };

export function openImageEditor(
  { apiKey, baseUrl, model }: ImageEditorSettings,
  { timeoutMs = 120_000, retries = 2 }: { timeoutMs?: number; retries?: number } = {},
): ImageEditor {
  const client = openSdk({ apiKey, baseUrl, timeout: timeoutMs, maxRetries: retries });
  return {
    model,
    async edit({ image, prompt, size, signal }) {
      try {
        const answer = await client.images.edit(
          {
            image: await toFile(image, 'portrait.jpg', { type: 'image/jpeg' }),
            prompt,
            model,
            size,
            n: 1,
            input_fidelity: 'high',
            quality: 'high',
          },
          { signal },
        );
        const data = answer.data?.[0]?.b64_json;
        if (!data) throw new ImageEditorFailed('the image service answered without an image');
        const [inputTokens, outputTokens] = [answer.usage?.input_tokens ?? 0, answer.usage?.output_tokens ?? 0];
        const usd = (inputTokens * USD_PER_MILLION.input + outputTokens * USD_PER_MILLION.output) / 1e6;
        return { bytes: Buffer.from(data, 'base64'), usage: { inputTokens, outputTokens, usd } };
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof ImageEditorFailed) throw error;
        const status = error instanceof APIError ? error.status : undefined;
        const reason =
          status === undefined ? 'the image service could not be reached' : `the image service answered ${status}`;
        throw new ImageEditorFailed(reason, { cause: error });
      }
    },
  };
}
