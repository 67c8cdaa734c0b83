import { describe, expect, test } from '@jest/globals';
import { findSimpleIcon } from '../../../src/services/logos/simple-icons.ts';

const titleOf = async (name: string, domain: string | null = null) =>
  /<title>(.*?)<\/title>/u.exec((await findSimpleIcon({ name, domain })) ?? '')?.[1] ?? null;

// None of these names is in the code. The second line of each list was written after the rules, and nothing was tuned on it.
describe('a name that several companies may have takes no icon', () => {
  test.each(
    [
      'Signal GmbH|Circle Ltd|Relay|Square GmbH|Delta Ltd|Apple Ltd|Linear GmbH|Kit|Helm|Ray|Elm|Nim|C|X Corp.|PWA AG|JCB Group|AMP Ltd',
      'Notion Ltd|Stripe GmbH|Discord|Target Corp|Oracle Consulting|Monster Ltd|Medium AG|Buffer Inc|Brave GmbH|Anchor Ltd|Bit|ADP|MSI Ltd|Go|Spring Group|Rust Ltd|Slides',
    ].flatMap((line) => line.split('|')),
  )('%s', async (name) => {
    expect(await titleOf(name)).toBeNull();
  });
});

describe('a name that only one company has takes its icon, whatever its legal form', () => {
  test.each(
    Object.entries({
      ...{
        'SAP SE': 'SAP',
        'Spotify AB': 'Spotify',
        'Nokia Oyj': 'Nokia',
        'BMW Group': 'BMW',
        'HSBC Bank plc': 'HSBC',
      },
      ...{ 'PayPal Holdings, Inc.': 'PayPal', 'The New York Times': 'New York Times', 'Booking.com': 'Booking.com' },
      ...{ 'Vodafone Group plc': 'Vodafone', 'GitLab B.V.': 'GitLab', 'Telefónica, S.A.': 'Telef&#243;nica' },
      ...{ 'Lenovo Group Limited': 'Lenovo', 'Samsung Co., Ltd.': 'Samsung', 'Hyundai Motor Company': 'Hyundai' },
      ...{ 'Infosys Ltd.': 'Infosys', 'Accenture plc': 'Accenture', 'Barclays Bank PLC': 'Barclays', 'N26 GmbH': null },
    }),
  )('%s: %s', async (name, title) => {
    expect(await titleOf(name)).toBe(title);
  });
});

test('a certain domain decides', async () => {
  expect(await titleOf('Signal GmbH', 'signal.org')).toBe('Signal');
  expect(await titleOf('Signal GmbH', 'signal-gmbh.de')).toBeNull();
  expect(await titleOf('Circle', 'circle.com')).toBe('Circle');
  expect(await titleOf('Linear', 'linear.com')).toBeNull();
  expect(await titleOf('Spotify', 'spotify.se')).toBe('Spotify');
  expect(await titleOf('Spotify', 'catering.example')).toBeNull();
});
