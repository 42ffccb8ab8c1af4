import { useLocation, useNavigate } from '@remix-run/react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useLang } from '~/services/language';
import { useCommonTexts } from '~/texts/common';
import { useSuggestions } from './use-suggestions';

interface ComboboxProps {
  name: string;
  inputId: string;
  describedBy: string | undefined;
  defaultValue: string;
  isInvalid: boolean;
  /** From where the page was opened to change the answer, to return there. */
  change: string | undefined;
}

/** Text field with a list of suggestions, by the ARIA pattern; a plain text field without JavaScript. */
export function Combobox({ name, inputId, describedBy, defaultValue, isInvalid, change }: ComboboxProps) {
  const listId = useId();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { form } = useCommonTexts();
  const [typed, setTyped] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(typed, useLang());
  const input = useRef<HTMLInputElement>(null);
  const isShown = isOpen && suggestions.length > 0;
  const optionId = (index: number) => `${listId}-${String(index)}`;
  const activeId = isShown && active >= 0 ? optionId(active) : undefined;

  useEffect(() => {
    // The focus stays in the field, so the browser does not bring the option into sight by itself.
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  useEffect(() => {
    // on a slow line somebody has typed before the script was there
    const early = input.current?.value ?? '';
    if (document.activeElement !== input.current || early === defaultValue) return;
    setTyped(early);
    setIsOpen(true);
  }, [defaultValue]);

  const pick = (index: number) => {
    const suggestion = suggestions[index];
    if (suggestion === undefined) return;
    setIsOpen(false);
    const query = new URLSearchParams({ q: typed, wahl: suggestion.title });
    if (change !== undefined) query.set('aendern', change);
    navigate(`${pathname}?${query.toString()}`);
  };

  const move = (event: KeyboardEvent, step: number) => {
    event.preventDefault();
    setIsOpen(true);
    setActive((now) => (now + step + suggestions.length) % suggestions.length);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && suggestions.length > 0) move(event, 1);
    else if (event.key === 'ArrowUp' && suggestions.length > 0) move(event, active < 0 ? 0 : -1);
    else if (event.key === 'Escape' && isShown) setIsOpen(false);
    else if (event.key === 'Enter' && isShown && active >= 0) {
      event.preventDefault();
      pick(active);
    }
  };

  return (
    <div className="combobox">
      <input
        ref={input}
        id={inputId}
        name={name}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={activeId}
        aria-describedby={describedBy}
        aria-invalid={isInvalid ? true : undefined}
        className={`kern-form-input__input${isInvalid ? ' kern-form-input__input--error' : ''}`}
        defaultValue={defaultValue}
        onChange={(event) => {
          setTyped(event.target.value);
          setIsOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setIsOpen(false);
        }}
      />
      <ul
        id={listId}
        role="listbox"
        aria-label={form.suggestions}
        className="combobox__list"
        hidden={!isShown}
      >
        {suggestions.map(({ title, matched }, index) => (
          <li
            key={title}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            className="combobox__option"
            // The field must keep the focus, or the list would close before the click arrives.
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              pick(index);
            }}
          >
            {title}
            {matched !== title && <span className="choice-list__hint">{matched}</span>}
          </li>
        ))}
      </ul>
      <span className="kern-sr-only" role="status">
        {isShown ? form.suggestionCount(suggestions.length) : ''}
      </span>
    </div>
  );
}
