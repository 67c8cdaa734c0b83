import { APIError, toFile } from 'openai';
import type { ImageEditorSettings } from '../../config/env.ts';
import { openSdk } from './open-sdk.ts';

export interface ImageEdit {
  image: Uint8Array;
  prompt: string;
  /** The service supports three sizes. Pick the one with the closest aspect ratio and crop the result. */
  size: '1536x1024' | '1024x1024' | '1024x1536';
  signal: AbortSignal;
}

export interface EditedImage {
  bytes: Uint8Array;
  usage: { inputTokens: number; outputTokens: number; usd: number };
}

/** Generates images from an image and a prompt. */
export interface ImageEditor {
  model: string;
  /**
   * @throws ImageEditorFailed with the reason when there is no image
   * @throws the signal's reason when aborted
   */
  edit(question: ImageEdit): Promise<EditedImage>;
}

/** The message never quotes the service, whose response may contain the key. */
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
        if (!data) throw new ImageEditorFailed('the image service returned no image');
        const [inputTokens, outputTokens] = [answer.usage?.input_tokens ?? 0, answer.usage?.output_tokens ?? 0];
        const usd = (inputTokens * USD_PER_MILLION.input + outputTokens * USD_PER_MILLION.output) / 1e6;
        return { bytes: Buffer.from(data, 'base64'), usage: { inputTokens, outputTokens, usd } };
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof ImageEditorFailed) throw error;
        const status = error instanceof APIError ? error.status : undefined;
        const reason =
          status === undefined ? 'the image service could not be reached' : `the image service failed (${status})`;
        throw new ImageEditorFailed(reason, { cause: error });
      }
    },
  };
}
