import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { languages } from '~/services/language';
import { caseTexts } from './case';

type Wording = string | ((...names: string[]) => string);

/**
 * What a person agreed to must be found again by the version that stands with the consent. Whoever changes the wording gives it
 * a new version in both languages and writes both down here.
 */
const wordings: Readonly<Record<string, Record<(typeof languages)[number], string>>> = {
  '2026-11-23': { de: 'e3df38cc71ee5990', en: '1942a3407eac067b' },
};

test.each(languages)(
  'the wording of the consent of the person is that of its version in the language %s',
  (lang) => {
    const { consentVersion, statement, intro, whomText, whomNot, whyText, freeText, withdrawal, ...rest } =
      caseTexts(lang).candidate;
    const { storageText, sourceText, rightsText, contact, authority, basis, noDecision } = rest;
    const { fields, findings } = rest;
    const told: Wording[] = [
      ...[statement, intro, whomText, whomNot, whyText, freeText, withdrawal],
      ...[storageText, sourceText, rightsText, contact, authority, basis, noDecision],
      ...[...Object.values(fields), findings.label, findings.value],
    ];
    const text = told.map((words) => (typeof words === 'string' ? words : words('(1)', '(2)'))).join('\n');
    const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
    expect(wordings[consentVersion]?.[lang]).toBe(digest);
  },
);
