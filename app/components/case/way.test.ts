import { expect, test } from 'vitest';
import type { RecordedEvent } from '#flows/case/replay';
import { stagesOf } from '#flows/case/replay';
import { wayOf } from './way.server';

const handoff: RecordedEvent = {
  type: 'submitted',
  role: 'employer',
  at: '2026-11-23T09:00:00.000Z',
  open: {
    officeId: 'leipzig',
    agencyId: null,
    digest: 'a'.repeat(64),
    consents: [{ kind: 'coordination', textVersion: '1' }],
  },
};
const by =
  (role: RecordedEvent['role']) =>
  (type: string, day: number, open = {}) => ({
    type,
    role,
    at: `2026-11-${String(day)}T09:00:00.000Z`,
    open,
  });
const office = by('adviser');
const employer = by('employer');

const drawn = (...events: RecordedEvent[]) =>
  wayOf(stagesOf([handoff, ...events]), 'de').map(({ name, state, day }) => [name, state, day].join(' '));

test('the way shows what was, where the case is, and what usually follows', () => {
  expect(drawn()).toEqual([
    'Übergeben current 23.11.2026',
    'Angenommen open ',
    'In Bearbeitung open ',
    'Abgeschlossen open ',
  ]);
  const question = office('questionAsked', 26, { question: 'q', to: 'employer' });
  const working = [office('accepted', 24), office('workBegan', 25), question];
  expect(drawn(...working)).toEqual([
    'Übergeben done 23.11.2026',
    'Angenommen done 24.11.2026',
    'In Bearbeitung done 25.11.2026',
    'Wartet auf Sie current 26.11.2026',
    'In Bearbeitung open ',
    'Abgeschlossen open ',
  ]);
});

test('waiting that is over is part of the work; what happened twice is shown twice', () => {
  const question = office('questionAsked', 26, { question: 'q', to: 'employer' });
  const answer = employer('questionAnswered', 27, { question: 'q' });
  expect(drawn(office('accepted', 24), office('workBegan', 25), question, answer)).toEqual([
    'Übergeben done 23.11.2026',
    'Angenommen done 24.11.2026',
    'In Bearbeitung current 25.11.2026',
    'Abgeschlossen open ',
  ]);
  expect(
    drawn(office('declined', 24), employer('resubmitted', 25, { officeId: 'dresden', textVersion: '1' })),
  ).toEqual([
    'Übergeben done 23.11.2026',
    'Abgelehnt done 24.11.2026',
    'Übergeben current 25.11.2026',
    'Angenommen open ',
    'In Bearbeitung open ',
    'Abgeschlossen open ',
  ]);
});

test('a chain that could not have happened has no way', () => {
  expect(() => drawn(office('reopened', 24))).toThrow(/could not have happened: reopened/);
  expect(() => stagesOf([])).toThrow();
});
