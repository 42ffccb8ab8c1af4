/** Directories of gesetze-im-internet.de by the short name of the statute. */
const statutes: Readonly<Record<string, string>> = {
  AufenthG: 'aufenthg_2004',
  BeschV: 'beschv_2013',
  AufenthV: 'aufenthv',
  AsylG: 'asylvfg_1992',
  AÜG: 'a_g',
  BQFG: 'bqfg',
  'FreizügG/EU': 'freiz_gg_eu_2004',
  MiLoG: 'milog',
  'SGB III': 'sgb_3',
  'SGB XI': 'sgb_11',
  SvEV: 'svev',
};

/**
 * The official text of a provision written as in "§ 18g Abs. 1 S. 1 AufenthG", or undefined where the statute is not
 * among those we link to.
 */
export function provisionHref(provision: string): string | undefined {
  const section = /§§?\s*(\d+[a-z]?)/.exec(provision)?.[1];
  const statute = Object.keys(statutes).find((name) => provision.endsWith(name));
  const directory = statute === undefined ? undefined : statutes[statute];
  if (section === undefined || directory === undefined) return undefined;
  return `https://www.gesetze-im-internet.de/${directory}/__${section}.html`;
}
