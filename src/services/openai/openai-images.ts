import { APIConnectionTimeoutError, APIError, toFile } from 'openai';
import type { ImageEditorSettings } from '../../config/env.ts';
import { type ModelSize, USD_PER_MILLION } from '../../domain/images/image-price.ts';
import { openSdk } from './open-sdk.ts';

export interface ImageEdit {
  image: Uint8Array;
  prompt: string;
  /** The service supports three sizes. Pick the one with the closest aspect ratio and crop the result. */
  size: ModelSize;
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
        if (!data)
          throw new ImageEditorFailed(
            'The image service returned no image. The remaining pictures were made on this server.',
          );
        const [inputTokens, outputTokens] = [answer.usage?.input_tokens ?? 0, answer.usage?.output_tokens ?? 0];
        const usd = (inputTokens * USD_PER_MILLION.input + outputTokens * USD_PER_MILLION.output) / 1e6;
        return { bytes: Buffer.from(data, 'base64'), usage: { inputTokens, outputTokens, usd } };
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof ImageEditorFailed) throw error;
        throw new ImageEditorFailed(reasonOf(error, timeoutMs), { cause: error });
      }
    },
  };
}

/** Why there is no image, for the owner. */
function reasonOf(error: unknown, timeoutMs: number): string {
  if (error instanceof APIConnectionTimeoutError)
    return `The image service did not answer within ${Math.round(timeoutMs / 1000)} seconds. The remaining pictures were made on this server.`;
  const { status, code } = error instanceof APIError ? error : { status: undefined, code: undefined };
  if (status === undefined)
    return 'The image service could not be reached. The remaining pictures were made on this server.';
  if (code === 'moderation_blocked' || code === 'content_policy_violation')
    return 'The image service refused to edit this photo. The remaining pictures were made on this server. Try another photo.';
  if (status === 401 || status === 403)
    return 'The image service does not accept the key. The remaining pictures were made on this server. Ask its operator to check OPENAI_API_KEY.';
  if (status === 429)
    return 'The image service is busy, or its quota is used up. The remaining pictures were made on this server. Try again later.';
  return `The image service failed with status ${status}. The remaining pictures were made on this server.`;
}
