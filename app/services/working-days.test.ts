import { describe, expect, test } from 'vitest';
import { workCalendar } from './working-days';

const isHoliday = async (land: string, date: string) => (await workCalendar(land)).isHoliday(date);

describe('public holidays of the Länder', () => {
  test.each([
    [
      'Fronleichnam',
      '2026-06-04',
      ['DE-BW', 'DE-BY', 'DE-HE', 'DE-NW', 'DE-RP', 'DE-SL'],
      ['DE-SN', 'DE-BE', 'DE-TH'],
    ],
    ['Mariä Himmelfahrt', '2028-08-15', ['DE-SL'], ['DE-BY', 'DE-BW']],
    ['Buß- und Bettag', '2026-11-18', ['DE-SN'], ['DE-BY', 'DE-HE']],
    ['Reformationstag', '2026-10-31', ['DE-SN', 'DE-HH', 'DE-NI', 'DE-BB'], ['DE-BY', 'DE-NW', 'DE-BE']],
    ['Weltkindertag', '2027-09-20', ['DE-TH'], ['DE-SN', 'DE-ST']],
    ['Frauentag', '2027-03-08', ['DE-BE', 'DE-MV'], ['DE-BB', 'DE-SN']],
    ['Heilige Drei Könige', '2027-01-06', ['DE-BW', 'DE-BY', 'DE-ST'], ['DE-SN', 'DE-NW']],
    ['Tag der Deutschen Einheit', '2026-10-03', ['DE-SH', 'DE-HB', 'DE-BY'], []],
    // closed in most firms, yet no public holiday
    ['Heiligabend', '2026-12-24', [], ['DE-BY', 'DE-SN']],
  ])('%s', async (_name, date, held, notHeld) => {
    for (const land of held) expect(await isHoliday(land, date), `${land} ${date}`).toBe(true);
    for (const land of notHeld) expect(await isHoliday(land, date), `${land} ${date}`).toBe(false);
  });

  test('the day of an instant is that of Berlin', async () => {
    const { dateOf } = await workCalendar('DE-SN');
    expect(dateOf('2026-11-22T23:30:00.000Z')).toBe('2026-11-23');
    expect(dateOf('2026-07-01T21:59:59.999Z')).toBe('2026-07-01');
    expect(dateOf('2026-07-01T22:00:00.000Z')).toBe('2026-07-02');
  });
});
