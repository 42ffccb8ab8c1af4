/** A path as a log may hold it: the token of a mailed link opens a case or an account, so it is left out. */
export function loggablePath(path: string): string {
  return path.replace(/(\/(?:zugang|einladung)\/).+/, '$1…');
}
