import { describe, expect, test } from 'vitest';
import { wishes } from '../facts/enums';
import { replayHandoff } from './handoff';
import type { HandoffPlaces } from './handoff';
import type { HandoffAnswers } from './handoff-answers';
import { handoffPageIds } from './handoff-pages';

const leipzig = { key: '14713', agencies: ['leipzig'] };
const berlin = { key: '11000', agencies: ['mitte', 'nord', 'sued'] };
const at = (...districts: HandoffPlaces['districts']): HandoffPlaces => ({ districts, occupationGroup: '' });
const complete: HandoffAnswers = {
  office: { id: 'fizu', routing: '14713 ' },
  firm: { name: 'Uhrwerk GmbH', postalCode: '04109', place: 'Leipzig' },
  contact: { name: 'Karla Quast', email: 'quast@uhrwerk.example' },
  wishes: ['advice'],
  answered: ['office', 'firm', 'contact', 'wishes', 'message'],
};

describe('the questionnaire before a handoff', () => {
  test('asks neither for a district nor for an agency where there is one only', () => {
    const { path, current, district, agencyId } = replayHandoff(complete, at(leipzig));
    expect(path).toEqual(['office', 'firm', 'contact', 'wishes', 'message']);
    expect([current, district, agencyId]).toEqual(['preview', '14713', 'leipzig']);
  });

  test('asks for the district first where the postal code lies in several', () => {
    expect(replayHandoff({ answered: [] }, at(leipzig, berlin)).current).toBe('district');
    const chosen = { district: '11000', answered: ['district' as const] };
    expect(replayHandoff(chosen, at(leipzig, berlin)).district).toBe('11000');
  });

  test('asks for the agency where a district has several, and takes that nobody can tell', () => {
    const office = { id: 'bis', routing: '11000 ' };
    const before: HandoffAnswers = { office, answered: ['office'] };
    expect(replayHandoff(before, at(berlin)).current).toBe('agency');
    const unknown: HandoffAnswers = {
      ...before,
      agency: { id: null, district: '11000' },
      answered: ['office', 'agency'],
    };
    const walked = replayHandoff(unknown, at(berlin));
    expect([walked.current, walked.agencyId]).toEqual(['firm', null]);
  });

  test('asks for the office again after a move to another place, group of occupations or district', () => {
    expect(replayHandoff(complete, at(berlin)).current).toBe('office');
    expect(replayHandoff(complete, { districts: [leipzig], occupationGroup: 'health' }).current).toBe(
      'office',
    );
    const elsewhere = { ...complete, district: '99999', answered: handoffPageIds };
    expect(replayHandoff(elsewhere, at(leipzig, berlin)).current).toBe('district');
  });

  test('asks for the agency again where that one is not competent here', () => {
    const answers: HandoffAnswers = {
      office: { id: 'bis', routing: '11000 ' },
      agency: { id: 'leipzig', district: '11000' },
      answered: ['office', 'agency'],
    };
    expect(replayHandoff(answers, at(berlin)).current).toBe('agency');
  });

  test.each(wishes)('asks who the person is only for help that needs it: %s', (wish) => {
    const { path } = replayHandoff({ ...complete, wishes: [wish] }, at(leipzig));
    expect(path.includes('person')).toBe(wish !== 'advice' && wish !== 'agencySupport');
  });

  test('passes on nothing about the person once the help chosen does not need it any more', () => {
    const person = { name: 'Ada Okonkwo' };
    const answered: HandoffAnswers['answered'] = [...complete.answered, 'person'];
    const named = { ...complete, wishes: ['recognition' as const], person, answered };
    expect(replayHandoff(named, at(leipzig)).answers.person).toEqual(person);
    expect(replayHandoff({ ...named, wishes: ['advice'] }, at(leipzig)).answers.person).toBeUndefined();
  });
});
