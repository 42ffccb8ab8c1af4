import type { DeclarationField, DeclarationValues } from '#flows/questionnaires/declaration-answers';
import type { Field, FormValue } from '../field';
import {
  openChoice,
  code,
  date,
  decimal,
  email,
  integer,
  line,
  message,
  money,
  phone,
  addressCode,
} from '../field';
import { formSchema, type PageForm, type Writer } from '../page';

const optional = { optional: true };
const yes = (field: DeclarationField) => ({ when: { field, is: ['yes'] } });
const no = (field: DeclarationField) => ({ when: { field, is: ['no'] } });
const yesOrNo = ['yes', 'no'] as const;
const MOST_CENTS = 100_000_000;

/** The fields of the form. What an employer may not know yet may stay empty; the sheet then lists it as a gap. */
export const declarationFields: Readonly<Record<DeclarationField, Field>> = {
  procedure: openChoice(['title', 'preApproval', 'workPermit']),
  occasion: openChoice(['first', 'extension', 'employerChange']),
  firstNames: line(optional),
  surname: line(optional),
  birthDate: date(optional),
  sex: openChoice(['male', 'female', 'diverse']),
  residence: line(optional),
  residenceSince: date(optional),
  firmName: line({ ...optional, autoComplete: 'organization' }),
  firmStreet: line({ ...optional, autoComplete: 'street-address' }),
  firmPostalCode: addressCode({ ...optional, autoComplete: 'postal-code' }),
  firmPlace: line({ ...optional, autoComplete: 'address-level2' }),
  contactName: line({ ...optional, autoComplete: 'name' }),
  contactPhone: phone({ ...optional, autoComplete: 'tel' }),
  contactEmail: email({ ...optional, autoComplete: 'email' }),
  contactFax: phone(optional),
  companyNumber: code(/^\d{8}$/, optional),
  recentlyFounded: openChoice(yesOrNo),
  startDate: date(optional),
  contractType: openChoice(['permanent', 'fixedTerm']),
  endDate: date({ ...optional, when: { field: 'contractType', is: ['fixedTerm'] } }),
  hiredOut: openChoice(yesOrNo),
  workplace: openChoice(['seat', 'changing', 'other']),
  workplaceAddress: line({ ...optional, when: { field: 'workplace', is: ['changing', 'other'] } }),
  jobTitle: line(optional),
  jobDescription: message(optional),
  qualificationName: line(optional),
  qualificationPlace: line(optional),
  qualificationProof: line(optional),
  otherQualifications: message(optional),
  licence: line(optional),
  workingTime: openChoice(['fullTime', 'partTime', 'marginal']),
  weeklyHours: decimal({ ...optional, least: 1, most: 80 }),
  overtime: openChoice(yesOrNo),
  overtimeExtent: line({ ...optional, ...yes('overtime') }),
  overtimeCompensation: line({ ...optional, ...yes('overtime') }),
  leaveDays: integer({ ...optional, least: 1, most: 366 }),
  collectivelyBound: openChoice(yesOrNo),
  collectivelyPaid: openChoice(yesOrNo, yes('collectivelyBound')),
  collectiveAgreement: line({ ...optional, ...yes('collectivelyBound') }),
  payGroup: line({ ...optional, ...yes('collectivelyBound') }),
  payUnit: openChoice(['month', 'hour']),
  payAmount: money({ ...optional, least: 1, most: MOST_CENTS }),
  benefits: line(optional),
  otherPay: line(optional),
  insured: openChoice(yesOrNo),
  notInsuredReasons: line({ ...optional, ...no('insured') }),
  exemption: openChoice(yesOrNo, no('insured')),
  exemptionProof: line({ ...optional, when: { field: 'exemption', is: ['yes'] } }),
};

/** The form of a page, as far as it asks. A field that hangs on one that is not asked here stands by itself. */
export function declarationForm(asked: readonly DeclarationField[]): PageForm<DeclarationValues> {
  const fields = Object.fromEntries(
    asked.map((name) => {
      const { when, ...field } = declarationFields[name];
      const hangs = when !== undefined && asked.some((other) => other === when.field);
      return [name, hangs ? { ...field, when } : field];
    }),
  );
  return { fields, schema: formSchema(fields, (answers) => answers as DeclarationValues) };
}

/** The form as it was filled in. */
export function declarationStored(
  values: DeclarationValues,
  write: Writer,
): Readonly<Record<string, FormValue | undefined>> {
  const { payAmount, weeklyHours, leaveDays, ...words } = values;
  const dated = ['birthDate', 'residenceSince', 'startDate', 'endDate'] as const;
  return {
    ...words,
    ...Object.fromEntries(dated.map((name) => [name, write.date(values[name])])),
    payAmount: write.money(payAmount),
    weeklyHours: write.number(weeklyHours),
    leaveDays: write.number(leaveDays),
  };
}
