/** Answers every unknown address quietly: no stack in the log, the 404 page for people. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
