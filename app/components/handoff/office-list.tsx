import type { ReactNode } from 'react';
import { idsOf } from '~/components/fields/field-parts';
import { SelectField } from '~/components/fields/select-field';
import { useHandoffTexts } from '~/texts/handoff';
import type { OfficeGroup, OfficeOption, OfficeSearchView } from './office-fields';
import { OFFICE_QUERY, OFFICE_STATE } from './office-fields';

/** Search for an office by words and Land. */
function Search({ query, state, states }: OfficeSearchView) {
  const { others } = useHandoffTexts();
  return (
    <form method="get" role="search" className="office-search">
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={idsOf(OFFICE_QUERY).input}>
          {others.search}
        </label>
        <input
          className="kern-form-input__input"
          id={idsOf(OFFICE_QUERY).input}
          name={OFFICE_QUERY}
          type="search"
          defaultValue={query}
        />
      </div>
      <SelectField
        field={{
          name: OFFICE_STATE,
          label: others.state,
          value: state,
          options: [{ value: '', label: others.allStates }, ...states].map((option) => ({
            ...option,
            reveals: false,
          })),
        }}
      />
      <button className="kern-btn kern-btn--secondary" type="submit">
        <span className="kern-label">{others.submit}</span>
      </button>
    </form>
  );
}

/** The search, and how many offices it found. */
export function OfficeSearch({
  search,
  groups,
}: {
  search: OfficeSearchView;
  groups: readonly OfficeGroup[];
}) {
  const { others } = useHandoffTexts();
  const count = groups.reduce((sum, { offices }) => sum + offices.length, 0);
  return (
    <>
      <Search {...search} />
      <p className="kern-body" role="status">
        {count === 0 ? others.nothing : others.found(count)}
      </p>
    </>
  );
}

interface OfficeGroupsProps {
  groups: readonly OfficeGroup[];
  /** The button or link by which an office is chosen, with the name it is to have. */
  choose: (office: OfficeOption, label: string) => ReactNode;
}

/** Offices in groups, each with the way to choose it. */
export function OfficeGroups({ groups, choose }: OfficeGroupsProps) {
  const { others } = useHandoffTexts();
  return groups.map(({ title, lang, offices }) => (
    <section key={title} className="office-group">
      <h2 className="kern-heading-small" lang={lang}>
        {title}
      </h2>
      <ul className="choice-list">
        {offices.map((office) => (
          <li key={office.id} className="office-choice">
            <span>
              <span lang="de">{office.name}</span>
              <span className="choice-list__hint">{office.hint}</span>
            </span>
            {choose(office, `${others.choose}: ${office.name}`)}
          </li>
        ))}
      </ul>
    </section>
  ));
}
