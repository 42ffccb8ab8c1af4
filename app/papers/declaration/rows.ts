import {
  declarationFindings,
  needsLicence,
  type DeclarationFindingId,
} from '#flows/questionnaires/declaration-checks';
import type { DeclarationValues } from '#flows/questionnaires/declaration-answers';
import { noDeclaration } from '#flows/questionnaires/declaration-answers';
import { replayDeclaration } from '#flows/questionnaires/declaration';
import { formatDate, formatNumber } from '~/services/format';
import type { Lang } from '~/services/language';
import type { DeclarationSection, DeclarationTerm } from '~/texts/declaration-terms';
import type { PaperSource } from '../source';
import { chosen, fact, pay, term, workplace, yesNo } from './said';
import type { Said } from './said';

/** A field of the form: what is written in it, or why nothing is. */
export interface DeclarationRow {
  /** As printed on the form; empty in section E. */
  number: string;
  term: DeclarationTerm;
  /** German, as it is to be copied; with what it means, where the sheet is in another language. */
  entry: { value: string; meaning?: string } | 'missing' | 'none' | 'notNeeded' | 'depends' | 'byHand';
}
type Entry = DeclarationRow['entry'];

const or = (value: string | undefined, otherwise: Exclude<Entry, object>): Entry =>
  value === undefined || value === '' ? otherwise : { value };
/** What is said as an entry: in German to be copied, beside it what it means. */
const inWords =
  (lang: Lang) =>
  (said: Said): Entry => {
    const [value, meaning] = [said('de'), said(lang)];
    if (value === undefined || value === '') return 'missing';
    return { value, ...(meaning !== undefined && meaning !== value && { meaning }) };
  };

type Line = readonly [number: string, term: DeclarationTerm, entry: Entry];

function workLines(
  values: DeclarationValues,
  lang: Lang,
): Partial<Record<DeclarationSection, readonly Line[]>> {
  const { weeklyHours, overtime, leaveDays, collectivelyBound, insured, exemption } = values;
  const told = inWords(lang);
  const hours = weeklyHours === undefined ? undefined : formatNumber(weeklyHours, 'de');
  const onlyIf = (applies: boolean | undefined, entry: Entry): Entry =>
    applies === undefined ? 'depends' : applies ? entry : 'notNeeded';
  const bound = collectivelyBound === undefined ? undefined : collectivelyBound === 'yes';
  const uninsured = insured === undefined ? undefined : insured === 'no';
  const exempt = uninsured === false ? false : exemption === undefined ? undefined : exemption === 'yes';
  const extra = overtime === undefined ? undefined : overtime === 'yes';
  return {
    G: [
      ['37', 'workingTime', told(chosen('workingTime', values))],
      ['37', 'weeklyHours', or(hours, 'missing')],
    ],
    H: [
      ['38', 'overtime', told(chosen('overtime', values))],
      ['39', 'overtimeExtent', onlyIf(extra, or(values.overtimeExtent, 'missing'))],
      ['40', 'overtimeCompensation', onlyIf(extra, or(values.overtimeCompensation, 'missing'))],
    ],
    I: [['41', 'leaveDays', or(leaveDays?.toString(), 'missing')]],
    J: [
      ['42', 'collectivelyBound', told(chosen('collectivelyBound', values))],
      ['43', 'collectivelyPaid', onlyIf(bound, told(chosen('collectivelyPaid', values)))],
      ['44', 'collectiveAgreement', onlyIf(bound, or(values.collectiveAgreement, 'missing'))],
      ['45', 'payGroup', onlyIf(bound, or(values.payGroup, 'missing'))],
      ['46', 'payAmount', told(pay(values))],
      ['47–51', 'benefits', or(values.benefits, 'none')],
      ['47–51', 'otherPay', or(values.otherPay, 'none')],
    ],
    K: [
      ['52', 'insured', told(chosen('insured', values))],
      ['53', 'notInsuredReasons', onlyIf(uninsured, or(values.notInsuredReasons, 'missing'))],
      ['54', 'exemption', onlyIf(uninsured, told(chosen('exemption', values)))],
      ['55', 'exemptionProof', onlyIf(exempt, or(values.exemptionProof, 'missing'))],
      ['56', 'additions', 'none'],
    ],
    L: [
      ['57–58', 'placeDate', 'byHand'],
      ['59', 'signature', 'byHand'],
    ],
  };
}

function qualificationLines(source: PaperSource, values: DeclarationValues): readonly Line[] {
  const { qualification, job } = source.facts;
  const told = inWords(source.lang);
  const isNone = qualification?.kind === 'none';
  const onlyWith = (entry: Entry): Entry => (isNone ? 'notNeeded' : entry);
  const isGerman = qualification?.country === 'DE';
  return [
    ['', 'qualificationKind', told(fact(source, 'qualification.kind'))],
    ['', 'qualificationName', onlyWith(or(values.qualificationName, 'missing'))],
    ['', 'qualificationPlace', onlyWith(or(values.qualificationPlace, 'missing'))],
    ['', 'recognised', isNone || isGerman ? 'notNeeded' : told(fact(source, 'qualification.recognition'))],
    ['', 'qualificationProof', onlyWith(or(values.qualificationProof, 'missing'))],
    ['', 'otherQualifications', or(values.otherQualifications, 'none')],
    [
      '',
      'unqualified',
      told(yesNo(job?.qualifiedEmployment === undefined ? undefined : !job.qualifiedEmployment)),
    ],
  ];
}

const judgedOf = ({ facts, planned, result }: PaperSource) => ({
  facts,
  assessment: result.assessment,
  route: planned.route,
});

function linesOf(
  source: PaperSource,
  values: DeclarationValues,
): Record<DeclarationSection, readonly Line[]> {
  const { facts, lang } = source;
  const told = inWords(lang);
  const day = (date: string | undefined) => or(date && formatDate(date, 'de'), 'missing');
  const line = (field: 'firstNames' | 'surname' | 'residence' | 'jobTitle' | 'jobDescription') =>
    or(values[field], 'missing');
  const regulated = facts.job?.regulatedProfession;
  const isNeeded = needsLicence(judgedOf(source));
  const { G = [], H = [], I = [], J = [], K = [], L = [] } = workLines(values, lang);
  return {
    A: [
      ['1', 'procedure', told(chosen('procedure', values))],
      ['2', 'occasion', told(chosen('occasion', values))],
    ],
    B: [
      ['3', 'firstNames', line('firstNames')],
      ['4', 'surname', line('surname')],
      ['5', 'birthDate', day(values.birthDate)],
      ['6', 'sex', told(chosen('sex', values))],
      ['7', 'nationality', told(fact(source, 'person.nationalities'))],
      ['8', 'residence', line('residence')],
      ['9', 'residenceSince', day(values.residenceSince)],
    ],
    C: [
      ['10', 'firmName', or(values.firmName, 'missing')],
      ['11–12', 'firmStreet', or(values.firmStreet, 'missing')],
      ['13', 'firmPostalCode', or(values.firmPostalCode, 'missing')],
      ['14', 'firmPlace', or(values.firmPlace, 'missing')],
      ['15', 'contactName', or(values.contactName, 'missing')],
      ['16', 'contactPhone', or(values.contactPhone, 'missing')],
      ['17', 'contactEmail', or(values.contactEmail, 'missing')],
      ['18', 'contactFax', or(values.contactFax, 'none')],
      ['19', 'companyNumber', or(values.companyNumber, 'missing')],
      ['20', 'recentlyFounded', told(chosen('recentlyFounded', values))],
    ],
    D: [
      ['21', 'startDate', day(values.startDate)],
      ['22', 'contractType', told(term(values))],
      ['23', 'hiredOut', told(chosen('hiredOut', values))],
      ['24', 'workplace', told(workplace(values))],
      ['25', 'jobTitle', line('jobTitle')],
      ['25', 'jobDescription', line('jobDescription')],
    ],
    E: qualificationLines(source, values),
    F: [
      ['35', 'regulated', told(yesNo(regulated))],
      ['36', 'licence', or(values.licence, isNeeded ? 'missing' : 'notNeeded')],
    ],
    G,
    H,
    I,
    J,
    K,
    L,
  };
}

/** The declaration in the form's order: its sections with their fields, and what does not fit together. */
export function declarationSheet(source: PaperSource): {
  sections: readonly { letter: DeclarationSection; rows: readonly DeclarationRow[] }[];
  findings: readonly DeclarationFindingId[];
} {
  const { facts, told } = source;
  const { values, isPayWorkedOut } = replayDeclaration(source.declaration ?? noDeclaration, {
    facts,
    ...told,
  });
  const lines = linesOf(source, values);
  return {
    sections: (Object.keys(lines) as DeclarationSection[]).map((letter) => ({
      letter,
      rows: lines[letter].map(([number, term, entry]) => ({ number, term, entry })),
    })),
    findings: declarationFindings(values, {
      ...judgedOf(source),
      earliestStart: source.planned.earliestStart?.from ?? null,
      isPayWorkedOut,
    }),
  };
}
