import { type AppLoadContext, data, redirect } from '@remix-run/node';
import { handoffPages, type HandoffPageId } from '#flows/questionnaires/handoff-pages';
import { noHandoff } from '#flows/questionnaires/handoff-answers';
import type { ErrorKey } from '~/forms/field';
import type { HandoffPatch } from '~/forms/handoff/define';
import { handoffForm } from '~/forms/handoff';
import { handoffLines, handoffSectionViews, handoffView } from '~/forms/handoff/view.server';
import { formValues, serverLookups } from '~/forms/question.server';
import type { Refusal } from '~/forms/view';
import { readForm } from './csrf.server';
import { calendarDateOf } from './format';
import { elsewhere, HANDOFF_PATHS, handoffPath, openHandoff, type OpenHandoff } from './handoff.server';
import { textOf } from './keep.server';
import { pathIn, requestLanguage } from './language';
import { type DraftChange, EDITION_FIELD, editionOf, saveChange, type SaveResult } from './save-page.server';

/** Marks a page opened from the preview, to return there. */
export const CHANGE_FROM_PREVIEW = { parameter: 'aendern', value: 'vorschau' } as const;

function comesFromPreview(sent: unknown): boolean {
  return sent === CHANGE_FROM_PREVIEW.value;
}

/** The question of a page with all around it. Throws a redirect to the current page where the path does not lead here. */
export async function openHandoffPage(request: Request, context: AppLoadContext, page: HandoffPageId) {
  const lang = requestLanguage(request);
  const open = await openHandoff(request, context);
  const { draft, walked } = open;
  const index = walked.path.indexOf(page);
  if (index === -1) throw elsewhere(pathIn(lang, handoffPath(walked.current)));
  const before = walked.path[index - 1];
  const fromPreview = comesFromPreview(new URL(request.url).searchParams.get(CHANGE_FROM_PREVIEW.parameter));
  const back = fromPreview ? HANDOFF_PATHS.preview : before ? handoffPath(before) : HANDOFF_PATHS.enter;
  return {
    question: handoffView(page, open, lang, context.now()),
    choices: open.choices,
    sections: handoffSectionViews(open, page, lang),
    back: pathIn(lang, back),
    others: page === 'office' ? pathIn(lang, HANDOFF_PATHS.others) : undefined,
    csrf: context.csrfToken(),
    edition: editionOf(draft),
    change: fromPreview ? CHANGE_FROM_PREVIEW.value : undefined,
    refused: context.refused === true,
  };
}

/** With what the answer was given for, so that it can be told later whether it still fits. */
function placed(patch: HandoffPatch, { walked }: OpenHandoff): HandoffPatch {
  if (patch.office) return { office: { ...patch.office, routing: walked.routing } };
  if (patch.agency) return { agency: { ...patch.agency, district: walked.district } };
  return patch;
}

function changeBy(page: HandoffPageId, patch: HandoffPatch): DraftChange {
  const part = handoffPages[page].answer;
  return {
    isIn: ({ handoff }) =>
      handoff?.answered.includes(page) === true &&
      JSON.stringify(handoff[part]) === JSON.stringify(patch[part]),
    applyTo: (content) => {
      const { handoff } = content;
      const before = handoff ?? noHandoff;
      return {
        ...content,
        handoff: { ...before, [part]: patch[part], answered: [...new Set([...before.answered, page])] },
      };
    },
  };
}

/** Saves one page of the handoff over what was there. */
export function saveHandoffPage(
  context: AppLoadContext,
  open: OpenHandoff,
  { page, patch, edition }: { page: HandoffPageId; patch: HandoffPatch; edition: string },
): Promise<SaveResult> {
  return saveChange(context, open.draft, changeBy(page, placed(patch, open)), { edition, start: '' });
}

/** The page after one on the path. */
export function handoffPageAfter({ walked }: Pick<OpenHandoff, 'walked'>, page: HandoffPageId) {
  return walked.path[walked.path.indexOf(page) + 1] ?? walked.current;
}

/** The link for the person's decision must not go to whoever asks for it (§ 26 Abs. 2 BDSG): the two addresses differ. */
function sharedAddress(patch: HandoffPatch, { draft }: OpenHandoff): Record<string, ErrorKey> | undefined {
  const { contact, person } = { ...draft.handoff, ...patch };
  const [one, other] = [contact?.email, person?.email].map((address) => address?.toLowerCase());
  if (one === undefined || one !== other) return undefined;
  return { [patch.contact ? 'contactEmail' : 'personEmail']: 'same' };
}

/** Takes the answer of a page: back to the form where it is refused, on to the next page where it is saved. */
export async function answerHandoffPage(request: Request, context: AppLoadContext, page: HandoffPageId) {
  const lang = requestLanguage(request);
  const sent = await readForm(request, context);
  const open = await openHandoff(request, context);
  if (!open.walked.path.includes(page)) return redirect(pathIn(lang, handoffPath(open.walked.current)));
  const form = handoffForm(page, open.choices);
  const values = formValues(form, sent);
  const refuse = (refusal: Refusal, status: number) => {
    context.refused = true;
    return data(refusal, { status });
  };
  const today = calendarDateOf(context.now());
  const parsed = form
    .schema(Object.keys(form.fields), serverLookups(context.reference, today))
    .safeParse(values);
  if (!parsed.success) {
    const complaints = parsed.error.issues.map(({ path, message }) => [String(path[0]), message] as const);
    return refuse({ errors: Object.fromEntries(complaints), values }, 422);
  }
  const shared = sharedAddress(parsed.data, open);
  if (shared) return refuse({ errors: shared, values }, 422);
  const saved = await saveHandoffPage(context, open, {
    page,
    patch: parsed.data,
    edition: textOf(sent, EDITION_FIELD),
  });
  if ('stale' in saved) {
    const now = await openHandoff(request, context);
    const lines = handoffLines(page, now, lang, context.now());
    return refuse(
      { errors: {}, values, stale: { kind: saved.kind, edition: editionOf(now.draft), lines } },
      409,
    );
  }
  const after = await openHandoff(request, context);
  const next = comesFromPreview(sent.get(CHANGE_FROM_PREVIEW.parameter))
    ? 'preview'
    : handoffPageAfter(after, page);
  return redirect(pathIn(lang, handoffPath(next)), { headers: { 'Set-Cookie': saved.cookie } });
}
