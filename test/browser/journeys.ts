import type { Journey } from './walk';

/** A first day of work so many days from now, as people write dates. */
function dayFromNow(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat('de-DE', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'Europe/Berlin',
  }).format(day);
}
const inFourMonths = dayFromNow(120);
const inAYear = dayFromNow(365);

const standard = {
  beschaeftigung: { kind: 'standard' },
  betrieb: { bound: 'no' },
  alter: { aged45: 'no' },
};
const permanent = (startDate: string) => ({ type: 'permanent', startDate });

export const indianDeveloper: Journey = {
  title: 'Indian developer',
  occupation: { search: 'Softwareentwickler', choose: /Softwareentwickler/, isco08: '2512', regulated: 'no' },
  answers: {
    ...standard,
    arbeitsort: { postalCode: '80331' },
    anforderung: { level: 'degree' },
    gehalt: { amount: '62.000 €', period: 'year', hours: '40', comparable: 'yes' },
    vertrag: permanent(inAYear),
    herkunft: { nationality: 'Indien', residence: 'Indien' },
    abschluss: { kind: 'academic' },
    ausbildung: { country: 'Indien', awardedOn: '15.07.2016', stateRecognised: 'yes' },
    anerkennung: { state: 'comparable' },
    erfahrung: { months: '60', ictMonths: '60', graduateLevel: 'yes' },
    verfahren: { waitWeeks: '6', applicationDate: dayFromNow(7) },
  },
  result: { de: /Die Blaue Karte (EU )?ist möglich/, en: /Blue Card is possible/ },
};

export const turkishTechnician: Journey = {
  title: 'Turkish mechatronics technician without a notice',
  occupation: { search: 'Mechatroniker', choose: /^Mechatroniker\/in/, isco08: '7412', regulated: 'no' },
  answers: {
    ...standard,
    arbeitsort: { postalCode: '70173' },
    anforderung: { level: 'skilled' },
    gehalt: { amount: '3.000', period: 'month', hours: '38,5', comparable: 'yes' },
    vertrag: permanent(inAYear),
    herkunft: { nationality: 'Türkei', residence: 'Türkei' },
    abschluss: { kind: 'vocational' },
    ausbildung: { country: 'Türkei', trainingYears: '3', stateRecognised: 'yes', ahk: 'no' },
    anerkennung: { state: 'notStarted', confirmed: 'unknown' },
    deutsch: { level: 'A2' },
    nachqualifizierung: { fitsJob: 'yes', agreement: 'willing', measure: 'unknown', suitable: 'yes' },
  },
  result: { de: /Fachkraft mit Berufsausbildung/, en: /skilled worker/i },
};

export const filipinoNurse: Journey = {
  title: 'Filipino nurse with a partial notice',
  occupation: {
    search: 'Krankenschwester',
    choose: /pflege|Krankenschwester/i,
    isco08: '3221',
    regulated: 'yes',
  },
  answers: {
    ...standard,
    arbeitsort: { postalCode: '10115' },
    anforderung: { level: 'skilled' },
    gehalt: { amount: '36000', period: 'year', hours: '38,5', comparable: 'yes' },
    vertrag: permanent(inFourMonths),
    herkunft: { nationality: 'Philippinen', residence: 'Philippinen' },
    abschluss: { kind: 'vocational' },
    ausbildung: {
      country: 'Philippinen',
      trainingYears: '4',
      stateRecognised: 'yes',
      ahk: 'no',
    },
    anerkennung: { state: 'partial' },
    erlaubnis: { state: 'none' },
    deutsch: { level: 'B1' },
    nachqualifizierung: { fitsJob: 'yes', agreement: 'no', measure: 'yes', suitable: 'unknown' },
  },
  result: { de: /Anerkennung/, en: /recognition/i },
};

export const serbianDriver: Journey = {
  title: 'Serbian driver',
  occupation: { search: 'LKW-Fahrer', choose: /fahrer/i, isco08: '8332', regulated: 'no' },
  answers: {
    ...standard,
    arbeitsort: { postalCode: '20095' },
    beschaeftigung: { kind: 'driver' },
    anforderung: { level: 'helper' },
    gehalt: { amount: '2.900,50', period: 'month', hours: '40', comparable: 'yes' },
    vertrag: permanent(inFourMonths),
    herkunft: { nationality: 'Serbien', residence: 'Serbien' },
    westbalkan: { benefits: 'no', visaCountry: 'Serbien' },
    fahrerlaubnis: { licence: 'yes' },
    abschluss: { kind: 'none' },
  },
  result: { de: /Berufskraftfahrer/, en: /driver/i },
};

export const americanBarista: Journey = {
  title: 'US barista',
  occupation: { search: 'Barista', choose: /Barista/i, isco08: '5132', regulated: 'no' },
  answers: {
    ...standard,
    arbeitsort: { postalCode: '50667' },
    anforderung: { level: 'helper' },
    gehalt: { amount: '30000', period: 'year', hours: '38', comparable: 'yes' },
    vertrag: permanent(inFourMonths),
    herkunft: { nationality: 'Vereinigte Staaten', residence: 'USA' },
    abschluss: { kind: 'none' },
  },
  result: { de: /begünstigte Staaten/, en: /privileged|favoured/i },
};

export const journeys = [indianDeveloper, turkishTechnician, filipinoNurse, serbianDriver, americanBarista];
