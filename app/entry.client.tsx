import { RemixBrowser } from '@remix-run/react';
import { hydrateRoot } from 'react-dom/client';

/**
 * The data of the page have been read. Remix waits for them by throwing a promise while React takes over the page; a key that is
 * pressed in that moment makes React give up ("Root did not complete", error 345). So the first such promise is awaited before.
 */
async function dataRead(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (pending) {
    await pending;
  }
}

// In one go, not as a transition, so that nothing typed falls between two parts of it.
void dataRead().then(() => hydrateRoot(document, <RemixBrowser />));
