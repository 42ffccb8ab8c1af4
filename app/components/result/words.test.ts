import { describe, expect, it } from 'vitest';
import { languages } from '~/services/language';
import { legalDates } from '#flows/law/parameters/dates';
import { parameterIds, parameterOn } from '#flows/law/parameters/parameters';
import type { ParameterId } from '#flows/law/parameters/parameters';
import { lawFigures, wordsIn } from './words';

const figures = Object.fromEntries(
  parameterIds.map((id) => [id, parameterOn(id, '2026-11-22').value]),
) as Record<ParameterId, number>;

describe.each(languages)('the sentences of the law in %s', (lang) => {
  const words = wordsIn(lang);
  const says = lawFigures({ figures, days: legalDates }, words);
  const { law } = words;
  const sentences: readonly (readonly [string, string])[] = [
    ...Object.entries(law.notes).map(([id, say]) => [id, say(says)] as const),
    ...Object.entries(law.warnings).map(([id, { text }]) => [id, text(says, {})] as const),
    ...Object.entries(law.duties).map(([id, { text }]) => [id, text(says)] as const),
    ...Object.entries(law.dueDates).map(([id, say]) => [id, say(says)] as const),
    ...Object.entries(law.remedies).map(([id, say]) => [id, say({})] as const),
    ...Object.entries(law.routes).map(([id, { openIf }]) => [id, openIf('…')] as const),
  ];

  it.each(sentences)('%s is whole', (_, sentence) => {
    expect(sentence.length).toBeGreaterThan(10);
    expect(sentence).not.toMatch(/undefined|NaN|\[object/);
  });

  it('names every figure with its unit', () => {
    for (const id of parameterIds) expect(words.figure(id, figures[id])).not.toMatch(/undefined|NaN/);
  });
});

it('bends the unit after one', () => {
  expect(wordsIn('de').amount('months', 1)).toBe('1 Monat');
  expect(wordsIn('de').amount('months', 8)).toBe('8 Monate');
  expect(wordsIn('en').amount('weeks', 1)).toBe('1 week');
});
