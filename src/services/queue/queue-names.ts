/** The queues of an installation. */
export const QUEUE_NAMES = { runs: 'runs', webhooks: 'webhooks' } as const;

/** Of everything that we store in Redis, which may be shared with other applications. */
export const REDIS_PREFIX = 'cursus';
