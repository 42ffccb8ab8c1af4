import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

function listen<Listener extends { listen: (port: number, host: string, done: () => void) => unknown }>(
  server: Listener,
): Promise<Listener> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const portOf = (server: Server) => String((server.address() as AddressInfo).port);

/** A mail as it arrived: whom it went to, and its text without the line breaks of the transfer. */
export interface Arrived {
  to: string;
  text: string;
}

/** A mail server that takes everything, and the settings with which a product sends to it. */
export async function openMailbox() {
  const arrived: Arrived[] = [];
  const mailServer = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, { envelope }, done) {
      text(stream).then((whole) => {
        const to = envelope.rcptTo.map(({ address }) => address).join();
        arrived.push({ to, text: whole.replace(/=\r?\n/g, '') });
        done();
      }, done);
    },
  });
  // a product that stops may leave a connection in the middle
  mailServer.on('error', () => undefined);
  const { server } = await listen(mailServer);
  // links in mails need the public address before the start, so a port that is free just now is taken
  const placeholder = await listen(createServer());
  const port = portOf(placeholder);
  await new Promise((resolve) => placeholder.close(resolve));
  return {
    arrived,
    environment: {
      PORT: port,
      BASE_URL: `http://localhost:${port}`,
      SMTP_URL: `smtp://127.0.0.1:${portOf(server)}`,
      MAIL_FROM: 'lotse@lotse.example',
      NETWORK_EMAIL: 'netz@netz.example',
    },
    close: () => new Promise<void>((resolve) => mailServer.close(() => resolve())),
  };
}
