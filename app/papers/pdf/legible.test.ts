import { expect, test } from 'vitest';
import { legible } from './legible';

test.each([
  ['Łukasz Żółć', 'Łukasz Żółć', false],
  ['Мария Иванова', 'Мария Иванова', false],
  ['محمد مرد', 'Mhmd Mrd', true],
  ['李伟', 'LiWei', true],
  ['Bitte\u202e zahlen', 'Bitte zahlen', false],
] as const)('%s is printed as %s', (name, printed, isTransliterated) => {
  expect(legible(name)).toEqual({ text: printed, isTransliterated });
});
