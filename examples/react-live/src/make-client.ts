import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import type { CursusClient } from 'cursus-client';
import { createClient } from 'graphql-ws';

/** Fragments on this interface match these types, which Apollo Client can't know. */
const POSSIBLE_TYPES = { Error: ['InvalidInput', 'NotFound', 'Conflict', 'UploadRefused'] };

/** Queries and mutations go over HTTP, subscriptions over one WebSocket. Everything has an ID, so the cache needs no keys. */
export function makeClient({ url, token }: CursusClient): ApolloClient {
  const authorization = `Bearer ${token}`;
  let hasConnected = false;
  const socket = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    connectionParams: { authorization },
    retryAttempts: Infinity,
    shouldRetry: () => true,
    on: {
      // What happened while the connection was lost is read again.
      connected() {
        if (hasConnected) void client.refetchQueries({ include: 'active' });
        hasConnected = true;
      },
    },
  });
  const client = new ApolloClient({
    cache: new InMemoryCache({ possibleTypes: POSSIBLE_TYPES }),
    link: ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      new GraphQLWsLink(socket),
      new HttpLink({ uri: `${url}/graphql`, headers: { authorization } }),
    ),
  });
  return client;
}
