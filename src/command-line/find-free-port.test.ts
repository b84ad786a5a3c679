import { expect, it } from 'vitest';
import { findFreePort } from './find-free-port.ts';
import { serve } from './serve.ts';

it('gives a port that a server can take', async () => {
  const port = await findFreePort();
  const site = await serve({ folder: 'public', base: '/', host: '127.0.0.1', port, furtherPorts: 0 });
  expect(site.address).toContain(`:${port}/`);
  await site.close();
});
