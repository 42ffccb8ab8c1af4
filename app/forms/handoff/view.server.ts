import type { Office } from '#flows/network/office';
import { isConfirmed } from '#flows/network/office';
import { type HandoffPageId, handoffPages, handoffSections } from '#flows/questionnaires/handoff-pages';
import type { OfficeOption } from '~/components/handoff/office-fields';
import { calendarDateOf } from '~/services/format';
import type { OpenHandoff } from '~/services/handoff.server';
import type { Lang } from '~/services/language';
import type { HandoffTexts } from '~/texts/de/handoff';
import { handoffTexts } from '~/texts/handoff';
import { handoffPageTexts } from '~/texts/handoff-pages.server';
import type { FormValues } from '../field';
import { fieldViews, linesOfFields, storedValues } from '../question.server';
import type { AnswerLine, FieldView, OptionTexts, QuestionView, SectionView } from '../view';
import type { HandoffForm } from './define';
import { handoffForm } from './index';

/** What an office is, for somebody who chooses among several. */
function officeHint(office: Office, { routing }: HandoffTexts): string {
  const { carrier, tier } = office;
  const parts = [tier === null ? [] : routing.tiers[tier], carrier ?? []].flat();
  return isConfirmed(office) ? parts.join(' · ') : [...parts, routing.unconfirmed].join(' · ');
}

/** An office among those to choose from. */
export function officeOption(office: Office, texts: HandoffTexts): OfficeOption {
  return { id: office.id, name: office.name, hint: officeHint(office, texts) };
}

/** Words for options that the directory gives. */
function optionWords(
  page: HandoffPageId,
  { places, offices, agencies }: OpenHandoff,
  texts: HandoffTexts,
): Record<string, OptionTexts> {
  switch (page) {
    case 'district': {
      return Object.fromEntries(
        places.map(({ district }) => {
          const names = places.filter((place) => place.district.ags === district.ags).map(({ name }) => name);
          return [district.ags, { label: district.name, hint: [...new Set(names)].join(', ') }];
        }),
      );
    }
    case 'office':
      return Object.fromEntries(
        offices.map((office) => [office.id, { label: office.name, hint: officeHint(office, texts) }]),
      );
    case 'agency':
      return Object.fromEntries(agencies.map(({ id, name }) => [id, { label: name }]));
    default:
      return {};
  }
}

function viewsOf(
  page: HandoffPageId,
  form: HandoffForm,
  values: FormValues,
  open: OpenHandoff,
  { lang, today }: { lang: Lang; today: string },
): FieldView[] {
  const words = optionWords(page, open, handoffTexts(lang));
  const fields = Object.entries(handoffPageTexts(lang)[page].fields).map(
    ([name, field]) => [name, { ...field, options: { ...field.options, ...words } }] as const,
  );
  return fieldViews({
    fields: form.fields,
    shown: Object.keys(form.fields),
    values,
    texts: Object.fromEntries(fields),
    lang,
    today,
  });
}

/** The question of a page in the language of the visitor. */
export function handoffView(
  page: HandoffPageId,
  open: OpenHandoff,
  lang: Lang,
  now: Date,
): QuestionView<HandoffPageId> {
  const texts = handoffPageTexts(lang)[page];
  const form = handoffForm(page, open.choices);
  const { handoff } = open.draft;
  const isAnswered = handoff?.answered.includes(page) === true;
  const values = storedValues(form, form.fromAnswers(handoff ?? {}), isAnswered);
  return {
    page,
    title: texts.title,
    intro: texts.intro,
    example: texts.example,
    why: texts.why,
    provisions: texts.provisions,
    fields: viewsOf(page, form, values, open, { lang, today: calendarDateOf(now) }),
    countries: [],
  };
}

/** What is saved for a page, in words. */
export function handoffLines(page: HandoffPageId, open: OpenHandoff, lang: Lang, now: Date): AnswerLine[] {
  return linesOfFields(handoffView(page, open, lang, now).fields);
}

/** The sections with their state, seen from one page. */
export function handoffSectionViews(
  { walked, draft }: Pick<OpenHandoff, 'walked' | 'draft'>,
  here: HandoffPageId | 'preview',
  lang: Lang,
): SectionView<string>[] {
  const current = here === 'preview' ? here : handoffPages[here].section;
  return handoffSections.map((id) => {
    const pages = walked.path.filter((page) => handoffPages[page].section === id);
    const isDone =
      pages.length > 0 &&
      pages.every((page) => draft.handoff?.answered.includes(page) === true && page !== walked.current);
    return {
      id,
      label: handoffTexts(lang).sections[id],
      state: id === current ? 'current' : isDone ? 'done' : 'open',
    };
  });
}
