/** One wrong field of a request (RFC 9457 leaves the form of extensions to us). */
export interface FieldError {
  /** Path as in `facts.job.isco08`; empty for the body as a whole. */
  path: string;
  message: string;
}

const titles = {
  400: 'The request does not fit',
  404: 'Not found',
  405: 'Method not allowed',
  413: 'The body is too large',
  415: 'The content type is not supported',
  429: 'Too many requests',
} as const;

export type ProblemStatus = keyof typeof titles;

/** The body of a problem answer. */
export function problemBody(status: ProblemStatus, detail: string, errors?: readonly FieldError[]) {
  return { type: 'about:blank', title: titles[status], status, detail, ...(errors ? { errors } : {}) };
}

/** An answer of type `application/problem+json` (RFC 9457). */
export function problem(
  status: ProblemStatus,
  detail: string,
  { errors, headers }: { errors?: readonly FieldError[]; headers?: Record<string, string> } = {},
): Response {
  return new Response(JSON.stringify(problemBody(status, detail, errors)), {
    status,
    headers: { ...headers, 'Content-Type': 'application/problem+json; charset=utf-8' },
  });
}

/** For a resource that knows only other methods. */
export function methodNotAllowed(allowed: string): Response {
  return problem(405, `Allowed here: ${allowed}.`, { headers: { Allow: allowed } });
}
