/** Where a figure was read (procedure sheet, "Sources"), and from when the copy is: a day, a month or a year; null where it shows none. */
export interface Source {
  address: string;
  asOf: string | null;
}

export const sources = {
  statutes: { address: 'https://www.gesetze-im-internet.de', asOf: '2026-08-19' },
  zab: {
    address: 'https://zab.kmk.org/de/zeugnisbewertung/feg',
    asOf: null,
  },
  federalPortal: {
    address: 'https://www.make-it-in-germany.com/de/unternehmen/einreise/bundesagentur-fuer-arbeit',
    asOf: null,
  },
  missionSeoul: {
    address: 'https://seoul.diplo.de/kr-de/service/2699572',
    asOf: '2025-02',
  },
  missionCairo: { address: 'https://kairo.diplo.de', asOf: null },
  reportOnRecognitionVisa: {
    address: 'https://freiburger-bund.com',
    asOf: null,
  },
  berlin: {
    address: 'https://tonkawojahn.de',
    asOf: '2025-02-03',
  },
  hamburg: {
    address: 'https://europesays.com/de/543801',
    asOf: '2025-11-01',
  },
} as const satisfies Record<string, Source>;
export type SourceId = keyof typeof sources;
export const sourceIds = Object.keys(sources) as [SourceId, ...SourceId[]];
