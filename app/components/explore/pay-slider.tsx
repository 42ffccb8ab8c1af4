import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react';
import { parseMoney } from '~/forms/parse';
import { formatNumber } from '~/services/format';
import { useLang } from '~/services/language';
import type { WhatIfView } from './what-if-view';

const CENTS = 100;
const MONTHS_A_YEAR = 12;
const STEP = 100;
const MARKS_ID = 'gehaltsschwellen';

function fieldOf(
  form: HTMLFormElement | null,
  name: string,
): HTMLInputElement | HTMLSelectElement | undefined {
  const field = form?.elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field : undefined;
}

const subscribeToNothing = () => () => undefined;

interface PaySliderProps {
  view: Pick<WhatIfView, 'slider' | 'thresholds' | 'texts'>;
  form: RefObject<HTMLFormElement>;
  onMove: () => void;
}

/** Moves the pay with the thresholds marked. It only writes into the field beside it, so without script nothing is lost. */
export function PaySlider({ view, form, onMove }: PaySliderProps) {
  const { slider, thresholds, texts } = view;
  const lang = useLang();
  // False while the page is the server's: without script there is nothing to move.
  const isReady = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
  const [euros, setEuros] = useState(slider.value ?? slider.min);
  useEffect(() => {
    const current = form.current;
    const follow = () => {
      const typed = parseMoney(fieldOf(current, slider.amount)?.value.trim() ?? '');
      const months = fieldOf(current, slider.period)?.value === 'month' ? MONTHS_A_YEAR : 1;
      if (typed !== undefined) setEuros(Math.round((typed * months) / CENTS));
    };
    current?.addEventListener('input', follow);
    return () => current?.removeEventListener('input', follow);
  }, [form, slider.amount, slider.period]);
  if (!isReady) return null;
  const move = (value: number) => {
    const field = fieldOf(form.current, slider.amount);
    const period = fieldOf(form.current, slider.period);
    if (field === undefined || period === undefined) return;
    const amount = period.value === 'month' ? Math.ceil((value * CENTS) / MONTHS_A_YEAR) / CENTS : value;
    field.value = formatNumber(amount, lang);
    setEuros(value);
    onMove();
  };
  return (
    <div className="pay-slider">
      <label className="kern-label" htmlFor="gehaltsregler">
        {texts.slider}
      </label>
      <input
        id="gehaltsregler"
        className="pay-slider__input"
        type="range"
        min={slider.min}
        max={slider.max}
        step={STEP}
        value={euros}
        list={MARKS_ID}
        aria-valuetext={`${formatNumber(euros, lang)} €`}
        onChange={(event) => move(Number(event.target.value))}
      />
      <datalist id={MARKS_ID}>
        {thresholds.map((mark) => (
          <option key={mark.words} value={mark.euros} label={mark.words} />
        ))}
      </datalist>
    </div>
  );
}
