import { BODY_LIMIT } from '../../src/api/open-http.ts';
import { MOST_ALIASES, MOST_DEPTH, MOST_DIRECTIVES, MOST_TOKENS } from '../../src/api/query-limits.ts';
import { CONTACT_LIMITS } from '../../src/api/site/add-contact.ts';
import { LIMITS, type LimitVariable } from '../../src/config/limits.ts';
import { QUERY_COST } from '../../src/schema/builder.ts';
import { SIGN_IN_LIMITS } from '../../src/services/auth/sign-in-limits.ts';
import { MOST_BYTES_OF_ROWS, MOST_ROWS } from '../../src/services/archive/open-account-archive.ts';
import { MOST_OPEN as MOST_TICKETS } from '../../src/services/uploads/create-upload-ticket.ts';

export interface LimitRow {
  limit: string;
  /** Null if it is fixed. */
  variable: LimitVariable | 'RUNS_AT_ONCE_PER_USER' | null;
  value: string;
  /** What happens beyond it, and when to try again. */
  beyond: string;
  /** File and title of the test. */
  test: [file: string, title: string];
}

const RATE_LIMITED = '`RATE_LIMITED`, REST 429';
const INVALID = '`GRAPHQL_VALIDATION_FAILED`';
const API_LIMITS = 'tests/api/limits.test.ts';
const FAIRNESS = 'tests/jobs/fairness.test.ts';
const GRAPHQL = 'tests/api/graphql.test.ts';
const UPLOADS = 'tests/services/uploads/uploads.test.ts';
const IMPORT = 'tests/pipelines/import/import-archive.test.ts';
const CONTACT = 'tests/api/site/contact-form.test.ts';
const AUTH = 'tests/api/auth.test.ts';

const number = (value: number) => value.toLocaleString('en');
const rate = ({ max, seconds }: { max: number; seconds: number }) => `${max} in ${seconds} s`;
const preset = (name: keyof typeof LIMITS) => number(LIMITS[name].default);

export const limitRows: LimitRow[] = [
  {
    limit: 'open runs of a user',
    variable: 'OPEN_RUNS_PER_USER',
    value: preset('openRunsPerUser'),
    beyond: `${RATE_LIMITED}; retry after 10 s, a guess`,
    test: [FAIRNESS, 'nobody has more open runs than allowed, but a run may always start others'],
  },
  {
    limit: 'runs that a user starts or retries in 24 hours',
    variable: 'RUNS_PER_USER_AND_DAY',
    value: preset('runsPerUserAndDay'),
    beyond: `${RATE_LIMITED}; retry when the oldest is a day old`,
    test: [FAIRNESS, 'nobody starts more runs within a day than allowed, however many at once, and retries count'],
  },
  {
    limit: 'runs of a user that one worker executes at once',
    variable: 'RUNS_AT_ONCE_PER_USER',
    value: 'all but one of `WORKER_CONCURRENCY`',
    beyond: 'the run waits',
    test: [FAIRNESS, "a user's runs that take long leave a place to others"],
  },
  {
    limit: "a user's first run, behind any number of another's",
    variable: null,
    value: 'is taken next',
    beyond: 'jobs are taken by their rank among the open runs of their owner',
    test: [FAIRNESS, "a user's first run doesn't wait behind another's many"],
  },
  {
    limit: 'WebSockets and event streams of a user, per process',
    variable: 'CONNECTIONS_PER_USER',
    value: preset('connectionsPerUser'),
    beyond: `${RATE_LIMITED}, sockets close with 4429; retry after 10 s, a guess`,
    test: [
      API_LIMITS,
      'a user has a number of sockets and streams, wherever they come from, and closing one makes room',
    ],
  },
  {
    limit: 'the same of visitors with one address, or one IPv6 /64',
    variable: 'CONNECTIONS_PER_ADDRESS',
    value: preset('connectionsPerAddress'),
    beyond: 'the oldest is closed with 4429',
    test: [API_LIMITS, 'visitors of one address push out the oldest of them, and nobody who is signed in or elsewhere'],
  },
  {
    limit: 'subscriptions of a user over all sockets, per process',
    variable: 'SUBSCRIPTIONS_PER_USER',
    value: preset('subscriptionsPerUser'),
    beyond: '`RATE_LIMITED`; retry after 10 s, a guess',
    test: [
      API_LIMITS,
      'a user has a number of subscriptions over all sockets, and those of a lost socket count no more',
    ],
  },
  {
    limit: 'time for a request to arrive',
    variable: 'REQUEST_TIMEOUT_SECONDS',
    value: `${preset('requestMs')} s`,
    beyond: '408 `request_timeout`',
    test: [API_LIMITS, 'a body that does not arrive is waited for only so long: %s'],
  },
  {
    limit: 'time for an upload to arrive',
    variable: 'UPLOAD_TIMEOUT_SECONDS',
    value: `${preset('uploadMs')} s`,
    beyond: '408, checked every 30 s',
    test: [API_LIMITS, 'an upload that does not arrive is cut, too, and leaves nothing'],
  },
  {
    limit: 'an uploaded file',
    variable: 'UPLOAD_LIMIT_MB',
    value: `${preset('uploadBytes')} MB`,
    beyond: '`upload_too_large`, REST 413',
    test: [UPLOADS, 'before it starts: an empty or too large file, an invalid name, one ticket too many'],
  },
  {
    limit: 'an uploaded archive of an account',
    variable: 'UPLOADED_MB_PER_USER',
    value: `${preset('uploadedBytesPerUser')} MB`,
    beyond: '`upload_too_large`',
    test: [IMPORT, 'an archive may be as large as everything that a user may keep'],
  },
  {
    limit: 'rows of an archive; of one table',
    variable: null,
    value: `${number(MOST_ROWS)}; ${MOST_BYTES_OF_ROWS / 1024 / 1024} MB`,
    beyond: 'the run fails with `archive_invalid`',
    test: [IMPORT, 'nothing is imported: %s'],
  },
  {
    limit: 'documents and photos that a user keeps',
    variable: 'UPLOADED_MB_PER_USER',
    value: `${preset('uploadedBytesPerUser')} MB`,
    beyond: '`upload_total_too_large`, REST 413',
    test: [API_LIMITS, 'a user keeps a number of bytes, and open tickets count'],
  },
  {
    limit: 'unfinished uploads of a user',
    variable: null,
    value: number(MOST_TICKETS),
    beyond: '`too_many_uploads`; they expire after 15 minutes',
    test: [UPLOADS, 'before it starts: an empty or too large file, an invalid name, one ticket too many'],
  },
  {
    limit: 'messages to an owner through the form of a page, per process',
    variable: null,
    value: `${CONTACT_LIMITS.visitor.points} an hour of one visitor, ${CONTACT_LIMITS.owner.points} to one owner`,
    beyond: '429; the form keeps the text',
    test: [CONTACT, 'one visitor can send only so many messages, and is told so without losing the text'],
  },
  {
    limit: 'body of other requests',
    variable: null,
    value: `${BODY_LIMIT / 1024 / 1024} MB`,
    beyond: '413 `too_large`',
    test: [
      GRAPHQL,
      'malformed JSON, a body that is too large, a batch, a mutation by GET, a request that any page can send',
    ],
  },
  {
    limit: 'a query: depth, aliases, directives',
    variable: null,
    value: `${MOST_DEPTH}, ${MOST_ALIASES}, ${MOST_DIRECTIVES}`,
    beyond: INVALID,
    test: [GRAPHQL, '%s: an answer with errors, no data, no trace'],
  },
  {
    limit: 'a query: tokens',
    variable: null,
    value: number(MOST_TOKENS),
    beyond: '`GRAPHQL_PARSE_FAILED`',
    test: [GRAPHQL, '%s: an answer with errors, no data, no trace'],
  },
  {
    limit: 'a query: cost, breadth',
    variable: null,
    value: `${number(QUERY_COST.complexity)}, ${QUERY_COST.breadth}`,
    beyond: '`QUERY_TOO_LARGE`',
    test: [GRAPHQL, '%s: an answer with errors, no data, no trace'],
  },
  {
    limit: 'requests to sign-in endpoints from a known device, a user who is signed in, or else an address',
    variable: null,
    value: rate(SIGN_IN_LIMITS.perSender),
    beyond: '429 with the seconds to wait',
    test: [AUTH, 'what others send from an address does not lock out devices that have signed in before'],
  },
  {
    limit: 'attempts to sign in to an account from an address, or from a known device',
    variable: null,
    value: rate(SIGN_IN_LIMITS.perAccount),
    beyond: '429 with the seconds to wait',
    test: [AUTH, 'are limited from one address, and do not keep the owner out'],
  },
  {
    limit: 'the same from all other devices together',
    variable: null,
    value: rate(SIGN_IN_LIMITS.perAccountInAll),
    beyond: '429 with the seconds to wait',
    test: [AUTH, 'are limited from however many addresses, except for devices that have signed in before'],
  },
];
