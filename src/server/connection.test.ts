import { expect, it } from 'vitest';
import { connectionOf, proxiesFrom } from './connection.ts';

it('a connection is an address, a /64 of IPv6, or whom a proxy on this machine names', () => {
  expect(connectionOf('203.0.113.9', '198.51.100.1')).toBe('203.0.113.9');
  expect(connectionOf('127.0.0.1', '10.0.0.1, 198.51.100.1')).toBe('198.51.100.1');
  expect(connectionOf('::ffff:203.0.113.9', undefined)).toBe('203.0.113.9');
  expect(connectionOf('2001:db8:1:2:aaaa::1', undefined)).toBe(connectionOf('2001:DB8:1:2:bbbb:1:2:3', undefined));
  expect(connectionOf('2001:db8:1:3::1', undefined)).not.toBe(connectionOf('2001:db8:1:2::1', undefined));
});

const proxies = proxiesFrom('10.0.0.0/8, 192.0.2.7 2001:db8:ff::/48');

it.each<[string, string | undefined, string]>([
  // What stands further left anybody may have written.
  ['10.1.2.3', '203.0.113.5', '203.0.113.5'],
  ['10.1.2.3', '1.2.3.4, 203.0.113.5', '203.0.113.5'],
  ['10.1.2.3', '203.0.113.5, 192.0.2.7, 10.9.9.9', '203.0.113.5'],
  ['::ffff:10.1.2.3', '203.0.113.5,10.9.9.9', '203.0.113.5'],
  ['2001:db8:ff::1', '203.0.113.5:4711', '203.0.113.5'],
  ['10.1.2.3', '[2001:db8:1:2::9]:443', '2001:0db8:0001:0002'],
  // The same address in its other form is not this machine's.
  ['10.1.2.3', '::ffff:cb00:7105', '203.0.113.5'],
  ['10.1.2.3', '203.0.113.5, ::FFFF:a09:909', '203.0.113.5'],
  // Nobody named, or nobody that can be read: the proxy itself.
  ['10.1.2.3', undefined, '10.1.2.3'],
  ['10.1.2.3', 'unknown', '10.1.2.3'],
  ['10.1.2.3', '203.0.113.5, _hidden, 192.0.2.7', '192.0.2.7'],
  // All of them ours: the furthest.
  ['10.1.2.3', '10.4.4.4', '10.4.4.4'],
  // Not ours: not believed.
  ['192.0.2.8', '203.0.113.5', '192.0.2.8'],
  ['11.0.0.1', '203.0.113.5', '11.0.0.1'],
])('from %s, forwarded for %s, is %s', (remote, forwarded, connection) => {
  expect(connectionOf(remote, forwarded, proxies)).toBe(connection);
});

it.each(['proxy.example.org', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '2001:db8::/129', '10.0.0', '10.0.0.1-10.0.0.9', 'fe80::1%eth0'])('%s is neither an address nor a network', (part) => {
  expect(() => proxiesFrom(`192.0.2.7,${part}`)).toThrow(RangeError(part));
});
