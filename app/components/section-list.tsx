import type { SectionView } from '~/forms/view';
import { useCommonTexts } from '~/texts/common';

/** Where in the check somebody is: sections with their state in words, no percentage. */
export function SectionList({
  sections,
  label,
}: {
  sections: readonly SectionView<string>[];
  /** Of what these are the sections; of the check where nothing is said. */
  label?: string;
}) {
  const { form, sectionStates } = useCommonTexts();
  return (
    <ol className="sections" aria-label={label ?? form.sections}>
      {sections.map(({ id, label, state }) => (
        <li
          key={id}
          className={`sections__item sections__item--${state}`}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          {label}
          <span className="kern-sr-only"> ({sectionStates[state]})</span>
        </li>
      ))}
    </ol>
  );
}
