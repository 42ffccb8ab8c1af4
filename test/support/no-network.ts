import { setupServer } from 'msw/node';
import { afterAll, beforeAll } from 'vitest';
import { handlers } from './outside';

/** Stands between every test and the world: what is not answered here or on this machine is an error. */
const outside = setupServer(...handlers);

const isThisMachine = (url: string) => ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);

beforeAll(() => {
  outside.listen({
    onUnhandledRequest(request, print) {
      if (!isThisMachine(request.url)) print.error();
    },
  });
});
afterAll(() => outside.close());
