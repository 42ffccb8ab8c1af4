/** node:http alone, as the upper bound of what this machine can answer: as many bytes as the address asks for. */
import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';

const bodies = new Map();

function bodyOf(size) {
  if (!bodies.has(size)) bodies.set(size, Buffer.alloc(size, 'x'));
  return bodies.get(size);
}

const server = createServer((request, response) => {
  const body = bodyOf(Number(request.url.slice(1)));
  request.resume();
  request.on('end', () => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': body.length });
    response.end(body);
  });
});
server.listen(0, () => console.log(`http://localhost:${server.address().port}`));
process.on('SIGTERM', () => process.exit(0));
