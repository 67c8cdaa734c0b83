import { addressGroup } from '../services/auth/address-group.ts';
import type { ApiLimits } from './api-deps.ts';

/** A WebSocket or an event stream. */
export interface LiveConnection {
  /** Makes it the user's, once they are known. @returns false if they have as many open as allowed */
  belongsTo(userId: string): boolean;
  /** Counts a subscription. @returns false if whoever opened the connection has as many open as allowed */
  subscribe(): boolean;
  unsubscribe(): void;
  /** To be called once the connection is closed. */
  closed(): void;
}

/**
 * Counts open connections of this process. Those of a user are counted by user, wherever they come from, so that nobody uses up what their
 * office shares. Those of others are counted by address, or /64 network of IPv6, and the oldest is closed for a new one: a user's
 * connection begins as one of these.
 */
export interface LiveConnections {
  open(address: string, close: () => void): LiveConnection;
  /** How many there are. */
  counts(): { connections: number; subscriptions: number };
}

export function openLiveConnections(limits: ApiLimits): LiveConnections {
  const visitors = new Map<string, Map<LiveConnection, () => void>>();
  const users = new Map<string, number>();
  const subscriptions = new Map<string, number>();
  return {
    counts: () => ({
      connections: sum([...visitors.values()].map(({ size }) => size)) + sum(users.values()),
      subscriptions: sum(subscriptions.values()),
    }),
    open(address, close) {
      const group = addressGroup(address);
      let userId: string | null = null;
      let isClosed = false;
      let subscribed = 0;
      const leaveVisitors = () => {
        const there = visitors.get(group);
        there?.delete(connection);
        if (there?.size === 0) visitors.delete(group);
      };
      const whose = () => userId ?? group;
      const connection: LiveConnection = {
        belongsTo(user) {
          if (isClosed || userId !== null) return userId === user;
          if ((users.get(user) ?? 0) >= limits.connectionsPerUser) return false;
          leaveVisitors();
          add(users, user, 1);
          userId = user;
          return true;
        },
        subscribe() {
          if ((subscriptions.get(whose()) ?? 0) >= limits.subscriptionsPerUser) return false;
          add(subscriptions, whose(), 1);
          subscribed += 1;
          return true;
        },
        unsubscribe() {
          if (subscribed === 0) return;
          add(subscriptions, whose(), -1);
          subscribed -= 1;
        },
        closed() {
          if (isClosed) return;
          isClosed = true;
          add(subscriptions, whose(), -subscribed);
          subscribed = 0;
          if (userId === null) leaveVisitors();
          else add(users, userId, -1);
        },
      };
      const there = visitors.get(group) ?? new Map<LiveConnection, () => void>();
      visitors.set(group, there.set(connection, close));
      if (there.size > limits.connectionsPerAddress) {
        const [oldest] = there;
        oldest?.[0].closed();
        oldest?.[1]();
      }
      return connection;
    },
  };
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function add(counts: Map<string, number>, key: string, by: number): void {
  const now = (counts.get(key) ?? 0) + by;
  if (now > 0) counts.set(key, now);
  else counts.delete(key);
}
