import { revalidatePath } from 'next/cache';
import { Webhook } from 'standardwebhooks';
import { WEBHOOK_SECRET } from '../../../settings.ts';

interface Message {
  type: string;
  data: { slug: string | null; previousSlug?: string | null };
}

/** Makes a page again when its site has been published or taken offline. A repeated message does no harm, so none is remembered. */
export async function POST(request: Request): Promise<Response> {
  if (WEBHOOK_SECRET === undefined) return new Response('CURSUS_WEBHOOK_SECRET is not set.', { status: 500 });
  let message: Message;
  try {
    message = new Webhook(WEBHOOK_SECRET).verify(await request.text(), Object.fromEntries(request.headers)) as Message;
  } catch {
    return new Response('The signature is not valid.', { status: 400 });
  }
  if (message.type.startsWith('site.'))
    for (const slug of [message.data.slug, message.data.previousSlug]) if (slug != null) revalidatePath(`/${slug}`);
  return new Response(null, { status: 204 });
}
