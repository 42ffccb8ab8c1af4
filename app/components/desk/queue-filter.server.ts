import type { Reference } from '#db/reference/types';
import { deskSorts } from '#db/repositories/desk';
import { coordinationStates } from '#flows/case/states';
import { routeIds } from '#flows/law/ids';
import { wordsIn } from '~/components/result/words';
import { CHOICE_FIELD, dues, queueFields, queuePath } from '~/services/desk-queue.server';
import type { QueueChoice, QueueField } from '~/services/desk-queue.server';
import { pathIn, type Lang } from '~/services/language';
import { deskTexts } from '~/texts/desk';
import type { FilterView } from './view';

type Options = Record<QueueField, { label: string; options: { value: string; label: string }[] }>;

/** What can be chosen, but for the districts: worked out once for each language. */
const choices = new WeakMap<Reference, Map<Lang, Omit<Options, 'kreis'>>>();

function choicesIn(reference: Reference, lang: Lang): Omit<Options, 'kreis'> {
  const known = choices.get(reference) ?? new Map<Lang, Omit<Options, 'kreis'>>();
  choices.set(reference, known);
  const made = known.get(lang) ?? makeChoices(reference, lang);
  known.set(lang, made);
  return made;
}

const byLabel = (lang: Lang) => {
  const { compare } = new Intl.Collator(lang);
  return (one: { label: string }, other: { label: string }) => compare(one.label, other.label);
};

function makeChoices({ states, occupations }: Reference, lang: Lang): Omit<Options, 'kreis'> {
  const { life, queue } = deskTexts(lang);
  const { filters } = queue;
  const words = wordsIn(lang);
  const groups = Array.from({ length: 90 }, (_, index) => String(index + 10)).flatMap((value) => {
    const label = occupations.iscoTitle(value, lang);
    return label === null ? [] : [{ value, label: `${value} ${label}` }];
  });
  return {
    stand: {
      label: filters.state,
      options: [
        { value: '', label: filters.open },
        { value: 'all', label: filters.all },
        ...coordinationStates.map((value) => ({ value, label: life.states[value].name })),
      ],
    },
    faellig: { label: filters.due, options: dues.map((value) => ({ value, label: filters.dues[value] })) },
    land: {
      label: filters.land,
      options: [...states.values()]
        .map(({ code, name }) => ({ value: code, label: name }))
        .sort(byLabel(lang)),
    },
    gruppe: { label: filters.group, options: groups },
    ergebnis: {
      label: filters.verdict,
      options: [
        ...routeIds.map((value) => ({ value, label: words.law.routes[value].short })),
        ...Object.entries(queue.access).map(([value, label]) => ({ value, label })),
      ],
    },
    wer: {
      label: filters.who,
      options: (['me', 'nobody'] as const).map((value) => ({ value, label: filters.whos[value] })),
    },
    neues: { label: filters.news, options: [{ value: '1', label: filters.onlyNews }] },
    sortierung: {
      label: filters.sort,
      options: deskSorts.map((value) => ({ value, label: filters.sorts[value] })),
    },
  };
}

/** The filter as it stands, with all that can be chosen. Districts are those of the Land chosen, or of the office. */
export function filterView(
  choice: QueueChoice,
  homeLand: string | null,
  { reference, lang }: { reference: Reference; lang: Lang },
): FilterView {
  const { filters } = deskTexts(lang).queue;
  const land = choice.land ?? homeLand;
  const options: Options = {
    ...choicesIn(reference, lang),
    kreis: {
      label: filters.district,
      options: [...reference.districts.values()]
        .filter(({ ags, state }) => state === land || ags === choice.kreis)
        .map(({ ags, name }) => ({ value: ags, label: name }))
        .sort(byLabel(lang)),
    },
  };
  const withAny = new Set<QueueField>(['faellig', 'land', 'kreis', 'gruppe', 'ergebnis', 'wer', 'neues']);
  const fields = queueFields.map((name) => ({
    name,
    label: options[name].label,
    value: choice[name] ?? (name === 'sortierung' ? 'due' : ''),
    options: withAny.has(name)
      ? [{ value: '', label: filters.any }, ...options[name].options]
      : options[name].options,
  }));
  const active = fields.flatMap(({ name, label, value, options: all }) =>
    name === 'sortierung' || choice[name] === undefined
      ? []
      : [`${label}: ${all.find((option) => option.value === value)?.label ?? value}`],
  );
  return { fields, active, marker: CHOICE_FIELD, reset: pathIn(lang, queuePath({})) };
}
