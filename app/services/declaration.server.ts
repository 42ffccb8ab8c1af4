import { type AppLoadContext, data, redirect } from '@remix-run/node';
import { factAt } from '#flows/facts/facts';
import type { Facts } from '#flows/facts/facts';
import {
  fieldsOf,
  helpfulFacts,
  replayDeclaration,
  suggestedValues,
} from '#flows/questionnaires/declaration';
import type { DeclarationField, DeclarationValues } from '#flows/questionnaires/declaration-answers';
import { noDeclaration } from '#flows/questionnaires/declaration-answers';
import {
  type DeclarationPageId,
  declarationPageIds,
  declarationPages,
} from '#flows/questionnaires/declaration-pages';
import { factWords } from '~/components/result/fact-words';
import { countriesOf } from '~/components/result/result-view.server';
import { wordsIn } from '~/components/result/words';
import { declarationForm, declarationStored } from '~/forms/declaration';
import {
  fieldViews,
  formValues,
  linesOfFields,
  serverLookups,
  storedValues,
  writerFor,
} from '~/forms/question.server';
import type { PageTexts, QuestionView, Refusal } from '~/forms/view';
import { declarationTexts } from '~/texts/declaration';
import { declarationPageTexts } from '~/texts/declaration.server';
import { openCheck, pagePath } from './check.server';
import { readForm } from './csrf.server';
import { contentOf } from './draft.server';
import { calendarDateOf } from './format';
import { elsewhere } from './handoff.server';
import { textOf } from './keep.server';
import { pathIn, requestLanguage, type Lang } from './language';
import { type DraftChange, EDITION_FIELD, editionOf, saveChange } from './save-page.server';

/** The German address of the copy sheet; its questions stand below it. */
const DECLARATION_PATH = '/check/erklaerung';

/** The German address of a page of the declaration. */
export function declarationPath(page: DeclarationPageId | 'sheet'): string {
  return page === 'sheet' ? DECLARATION_PATH : `${DECLARATION_PATH}/${declarationPages[page].slug}`;
}

/** The page at an address, or undefined. */
export function declarationPageAt(slug: string | undefined): DeclarationPageId | undefined {
  return declarationPageIds.find((id) => declarationPages[id].slug === slug);
}

/** The declaration of the draft in this browser. One read. Throws a redirect to the check where there is no draft. */
export async function openDeclaration(request: Request, context: AppLoadContext) {
  const { draft, walked: check } = await openCheck(request, context);
  if (draft.code === null) throw elsewhere(pathIn(requestLanguage(request), pagePath('workplace')));
  const { firm, contact } = draft.handoff ?? {};
  const source = { facts: check.facts, firm, contact };
  return {
    draft,
    facts: check.facts,
    walked: replayDeclaration(draft.declaration ?? noDeclaration, source),
  };
}
type OpenDeclaration = Awaited<ReturnType<typeof openDeclaration>>;

/** The words of fields, with what the check knows beside those that it helps with. */
function helped(
  texts: PageTexts['fields'],
  facts: Facts,
  { lang, context }: { lang: Lang; context: AppLoadContext },
): PageTexts['fields'] {
  const isco08 = facts.job?.isco08;
  const names = {
    countries: countriesOf(facts, context, lang),
    occupation: isco08 === undefined ? null : context.reference.occupations.iscoTitle(isco08, lang),
  };
  const words = wordsIn(lang);
  return Object.fromEntries(
    Object.entries(texts).map(([field, own]) => {
      const path = helpfulFacts[field as DeclarationField];
      const value = path && factAt(facts, path);
      if (path === undefined || value === undefined) return [field, own];
      const told = factWords(path, value, words, names);
      const known = declarationTexts(lang).fromCheck(words.law.factLabels[path], told);
      return [field, { ...own, hint: own.hint === undefined ? known : `${own.hint}. ${known}` }];
    }),
  );
}

function viewOf(
  page: DeclarationPageId,
  { draft, facts, walked }: OpenDeclaration,
  { lang, context }: { lang: Lang; context: AppLoadContext },
): QuestionView<DeclarationPageId> {
  const { title, intro, why, provisions, fields: texts } = declarationPageTexts(lang)[page];
  const shown = fieldsOf(page, walked.asked);
  const form = declarationForm(shown);
  const { values, answered } = draft.declaration ?? noDeclaration;
  const expected = answered.includes(page) ? {} : suggestedValues(facts);
  const isExpected = shown.some((field) => expected[field] !== undefined && values[field] === undefined);
  const stored = declarationStored({ ...expected, ...values }, writerFor(context.reference, lang));
  return {
    page,
    title,
    ...(isExpected ? { intro: declarationTexts(lang).expected } : intro !== undefined && { intro }),
    why,
    provisions,
    fields: fieldViews({
      fields: form.fields,
      shown,
      values: storedValues(form, stored, answered.includes(page)),
      texts: helped(texts, facts, { lang, context }),
      lang,
      today: calendarDateOf(context.now()),
    }),
    countries: [],
  };
}

/** The question of a page with all around it. Throws a redirect to the current page where the path does not lead here. */
export async function openDeclarationPage(
  request: Request,
  context: AppLoadContext,
  page: DeclarationPageId,
) {
  const lang = requestLanguage(request);
  const open = await openDeclaration(request, context);
  const { path, current } = open.walked;
  const index = path.indexOf(page);
  if (index === -1) throw elsewhere(pathIn(lang, declarationPath(current)));
  return {
    question: viewOf(page, open, { lang, context }),
    asked: [...fieldsOf(page, open.walked.asked)],
    back: pathIn(lang, declarationPath(path[index - 1] ?? 'sheet')),
    csrf: context.csrfToken(),
    edition: editionOf(open.draft),
    refused: context.refused === true,
  };
}

function changeBy(
  page: DeclarationPageId,
  shown: readonly DeclarationField[],
  given: DeclarationValues,
): DraftChange {
  return {
    isIn: ({ declaration }) =>
      declaration?.answered.includes(page) === true &&
      shown.every((field) => declaration.values[field] === given[field]),
    applyTo: (content) => {
      const { values, answered } = content.declaration ?? noDeclaration;
      const kept = Object.entries(values).filter(([field]) => !(shown as readonly string[]).includes(field));
      const set = Object.entries(given).filter(([, value]) => value !== undefined);
      return {
        ...contentOf(content),
        declaration: {
          values: Object.fromEntries([...kept, ...set]),
          answered: [...new Set([...answered, page])],
        },
      };
    },
  };
}

/** Takes the answer of a page: back to the form where it is refused, on to the next page where it is saved. */
export async function answerDeclarationPage(
  request: Request,
  context: AppLoadContext,
  page: DeclarationPageId,
) {
  const lang = requestLanguage(request);
  const sent = await readForm(request, context);
  const open = await openDeclaration(request, context);
  if (!open.walked.path.includes(page)) return redirect(pathIn(lang, declarationPath(open.walked.current)));
  const shown = fieldsOf(page, open.walked.asked);
  const form = declarationForm(shown);
  const values = formValues(form, sent);
  const refuse = (refusal: Refusal, status: number) => {
    context.refused = true;
    return data(refusal, { status });
  };
  const today = calendarDateOf(context.now());
  const parsed = form.schema(shown, serverLookups(context.reference, today)).safeParse(values);
  if (!parsed.success) {
    const complaints = parsed.error.issues.map(({ path, message }) => [String(path[0]), message] as const);
    return refuse({ errors: Object.fromEntries(complaints), values }, 422);
  }
  const origin = { edition: textOf(sent, EDITION_FIELD), start: '' };
  const saved = await saveChange(context, open.draft, changeBy(page, shown, parsed.data), origin);
  if ('stale' in saved) {
    const now = await openDeclaration(request, context);
    const lines = linesOfFields(viewOf(page, now, { lang, context }).fields);
    const stale = { kind: saved.kind, edition: editionOf(now.draft), lines };
    return refuse({ errors: {}, values, stale }, 409);
  }
  const { walked } = await openDeclaration(request, context);
  const next = walked.path[walked.path.indexOf(page) + 1] ?? walked.current;
  return redirect(pathIn(lang, declarationPath(next)), { headers: { 'Set-Cookie': saved.cookie } });
}
