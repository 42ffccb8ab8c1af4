const browsers: readonly [RegExp, string][] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\//, 'Firefox'],
  [/\b(Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const systems: readonly [RegExp, string][] = [
  [/\bWindows\b/, 'Windows'],
  [/\b(iPhone|iPad)\b/, 'iOS'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bLinux\b/, 'Linux'],
];

/** Browser and system in short, from the User-Agent header: enough to know one's own devices again. Empty where unknown. */
export function clientName(userAgent: string | null): string {
  const found = [browsers, systems].flatMap(
    (known) => known.find(([sign]) => sign.test(userAgent ?? ''))?.[1] ?? [],
  );
  return found.join(', ');
}
