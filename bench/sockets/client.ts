// The subscribers of a benchmark, in a process of their own: open sockets, and note when which event arrives.
import { once } from 'node:events';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';

/** Opens `each` sockets for every token. A bare socket is subscribed by its address, others by graphql-transport-ws. */
export interface Open {
  do: 'open';
  url: string;
  tokens: string[];
  each: number;
  isBare: boolean;
}

/** Answers with what has arrived since, and forgets it. */
export interface Collect {
  do: 'collect';
}

export interface Collected {
  /** Of every event that a socket got: milliseconds from when it was written. */
  delays: number[];
  /** Events that a socket got twice, or out of order. */
  wrong: number;
}

const SUBSCRIPTION = 'subscription { pipelineRuns { runId seq kind message at } }';
const AT_ONCE = 50;

let delays: number[] = [];
let wrong = 0;
const sockets: WebSocket[] = [];

process.on('message', (message: Open | Collect) => {
  if (message.do === 'open') void openAll(message).then(() => process.send?.('opened'));
  else {
    process.send?.({ delays, wrong } satisfies Collected);
    [delays, wrong] = [[], 0];
  }
});

async function openAll({ url, tokens, each, isBare }: Open): Promise<void> {
  for (const socket of sockets.splice(0)) socket.terminate();
  await pause(1_000);
  const wanted = tokens.flatMap((token) => Array.from({ length: each }, () => token));
  for (let at = 0; at < wanted.length; at += AT_ONCE)
    await Promise.all(wanted.slice(at, at + AT_ONCE).map((token) => open(url, token, isBare)));
}

async function open(url: string, token: string, isBare: boolean): Promise<void> {
  const socket = isBare ? new WebSocket(`${url}?${token}`) : new WebSocket(url, 'graphql-transport-ws');
  sockets.push(socket);
  await once(socket, 'open');
  let last = 0;
  const take = (message: string) => {
    // Messages are `<number> <time in milliseconds>`.
    const [number = 0, sent = 0] = message.split(' ').map(Number);
    if (number !== last + 1) wrong += 1;
    last = number;
    delays.push(performance.timeOrigin + performance.now() - sent);
  };
  if (isBare) {
    socket.on('message', (data: Buffer) => take(data.toString()));
    return;
  }
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
  await once(socket, 'message');
  socket.on('message', (data: Buffer) => {
    const { type, payload } = JSON.parse(data.toString()) as {
      type: string;
      payload?: { data?: { pipelineRuns: { message: string } } };
    };
    if (type === 'next' && payload?.data) take(payload.data.pipelineRuns.message);
    else wrong += 1;
  });
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: SUBSCRIPTION } }));
}
