/** ISO 3166-1 alpha-2 codes (XK: Kosovo) as the statutes list the states, text of 2026-08-19. */

/** Member States of the European Union, § 1 FreizügG/EU. */
export const europeanUnion: ReadonlySet<string> = new Set([
  'AT',
  'BE',
  'BG',
  'HR',
  'CY',
  'CZ',
  'DK',
  'EE',
  'FI',
  'FR',
  'DE',
  'GR',
  'HU',
  'IE',
  'IT',
  'LV',
  'LT',
  'LU',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SK',
  'SI',
  'ES',
  'SE',
]);

/** States of the European Economic Area outside the Union, § 12 FreizügG/EU. */
export const europeanEconomicArea: ReadonlySet<string> = new Set(['IS', 'LI', 'NO']);

/** Switzerland, § 28 AufenthV. */
export const switzerland: ReadonlySet<string> = new Set(['CH']);

/** § 26 Abs. 1 BeschV. */
export const privilegedNationalities: ReadonlySet<string> = new Set([
  'AD',
  'AU',
  'IL',
  'JP',
  'CA',
  'KR',
  'MC',
  'NZ',
  'SM',
  'GB',
  'US',
]);

/** § 26 Abs. 2 S. 1 BeschV. */
export const westernBalkans: ReadonlySet<string> = new Set(['AL', 'BA', 'XK', 'ME', 'MK', 'RS']);

/** § 41 Abs. 1 AufenthV: entry without visa, title obtainable in Germany. */
export const visaFreeEntryForLongStay: ReadonlySet<string> = new Set([
  'AU',
  'IL',
  'JP',
  'CA',
  'KR',
  'NZ',
  'GB',
  'US',
]);

/** § 38 BeschV with annex: recruitment for health and care reserved to the Federal Employment Agency. */
export const reservedRecruitment: ReadonlySet<string> = new Set([
  'AF',
  'AO',
  'GQ',
  'ET',
  'BD',
  'BJ',
  'BF',
  'BI',
  'DJ',
  'CI',
  'ER',
  'GA',
  'GM',
  'GH',
  'GN',
  'GW',
  'HT',
  'YE',
  'CM',
  'KI',
  'KM',
  'CD',
  'CG',
  'LA',
  'LS',
  'LR',
  'MG',
  'MW',
  'ML',
  'MR',
  'FM',
  'MZ',
  'NP',
  'NE',
  'NG',
  'PK',
  'PG',
  'RW',
  'SB',
  'ZM',
  'WS',
  'SN',
  'SL',
  'ZW',
  'SO',
  'SD',
  'SS',
  'TZ',
  'TL',
  'TG',
  'TD',
  'TV',
  'UG',
  'VU',
  'CF',
]);
