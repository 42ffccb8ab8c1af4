const NOWHERE = 'http://own.invalid';

/** An address of this site as a parameter may name it; null where it leads anywhere else. */
export function ownPath(given: string | null): string | null {
  if (given === null || !given.startsWith('/')) return null;
  const url = URL.canParse(given, NOWHERE) ? new URL(given, NOWHERE) : null;
  // browsers take "//" and "/\" as the start of another host; so does the parser, or leaves such a path
  return url?.origin === NOWHERE && !/^\/[/\\]/.test(url.pathname) ? url.pathname + url.search : null;
}
