import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';

test('a request to the outside fails, with no network asked', async () => {
  await expect(fetch('https://www.gesetze-im-internet.de/aufenthg_2004/__18g.html')).rejects.toThrow();
});

test('a server on this machine can be reached', async () => {
  const server = createServer((_request, response) => response.end('here'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${String(port)}/`);
  expect(await response.text()).toBe('here');
  await new Promise((resolve) => server.close(resolve));
});
