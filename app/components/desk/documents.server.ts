import type { OpenedEvent } from '~/services/cases.server';
import { formatInstant, formatVersion } from '~/services/format';
import { pathIn } from '~/services/language';
import type { RevisionCause } from '#flows/case/events';
import { deskTexts } from '~/texts/desk';
import type { DeskDocument } from './case-view';
import type { DeskPage } from './page.server';

/** So much of a digest is enough to compare by eye. */
const SHOWN_DIGEST = 12;

/** The papers of a case, in order: each frozen package, and the sheet that the person signed. */
export function documentsOf(
  { access: { row }, lang }: DeskPage,
  events: readonly OpenedEvent[],
): DeskDocument[] {
  const { page, life } = deskTexts(lang);
  const { documents: texts } = page;
  let revision = 0;
  return events.flatMap(({ seq, type, at, fields }): DeskDocument[] => {
    const when = formatInstant(at, lang);
    if (type === 'submitted' || type === 'resultRevised') {
      revision += 1;
      const digest = String(fields['digest']).slice(0, SHOWN_DIGEST);
      return [
        {
          seq,
          name:
            type === 'submitted'
              ? texts.handedOver
              : texts.revised(life.causes[fields['cause'] as RevisionCause]),
          meta: texts.frozen(when, digest),
          href: pathIn(lang, `/stelle/${row.number}/paket/${String(revision)}`),
        },
      ];
    }
    if (type !== 'consentGiven' || fields['proof'] !== 'signedSheet') return [];
    const version = formatVersion(String(fields['textVersion']), lang);
    return [{ seq, name: texts.sheet, meta: texts.filed(when, version), href: undefined }];
  });
}
