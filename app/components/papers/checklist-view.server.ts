import type { DocumentId, PlanDocument } from '#flows/plan/documents';
import type { AnswerLine } from '~/forms/view';
import { formatNumber } from '~/services/format';
import type { Lang } from '~/services/language';
import { checklistTexts } from '~/texts/checklist';
import { planTexts } from '~/texts/plan';

/** The name of all boxes of a list. */
export const PAPER_FIELD = 'papers';

export interface ChecklistView {
  field: string;
  sides: readonly {
    side: PlanDocument['side'];
    name: string;
    count: string;
    items: readonly { id: DocumentId; name: string; isDone: boolean }[];
  }[];
}

/** The papers of a plan by who brings them, with what is ticked. */
export function checklistView(
  documents: readonly PlanDocument[],
  ticked: readonly DocumentId[],
  lang: Lang,
): ChecklistView {
  const { sides, documents: names } = planTexts(lang);
  const count = (value: number) => formatNumber(value, lang);
  return {
    field: PAPER_FIELD,
    sides: (['employer', 'candidate'] as const).flatMap((side) => {
      const own = documents.filter((one) => one.side === side);
      if (own.length === 0) return [];
      const items = own.map(({ id }) => ({ id, name: names[id], isDone: ticked.includes(id) }));
      const done = items.filter(({ isDone }) => isDone).length;
      return [
        { side, name: sides[side], count: checklistTexts(lang).count(count(done), count(own.length)), items },
      ];
    }),
  };
}

/** The names of papers in a row, as lines of a notice about what is saved. */
export function tickedLines(ticked: readonly DocumentId[], lang: Lang): AnswerLine[] {
  const { documents } = planTexts(lang);
  return ticked.length === 0
    ? [{ label: undefined, value: checklistTexts(lang).none, lang: undefined }]
    : ticked.map((id) => ({ label: undefined, value: documents[id], lang: undefined }));
}
