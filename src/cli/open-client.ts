import { WebSocket } from 'ws';
import { createCursusClient, type CursusClient } from '#client';

export function openClient(url: string, token: string | null): CursusClient {
  return createCursusClient({ url, token, webSocket: WebSocket });
}
