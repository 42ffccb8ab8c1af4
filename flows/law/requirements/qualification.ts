import type { FactPath } from '../../facts/facts';
import type { CaseFile } from '../case-file';
import { ictProfessionalGroups, ictTechnicianGroups, inGroups } from '../parameters/occupation-groups';
import type { Finding } from '../verdict';
import { anyOf, decide, met, prove, toProve, unknown, unmet } from '../verdict';
import type { Notice } from './recognition';
import {
  effectiveRecognition,
  noticeForExperienced,
  noticeForPartnership,
  recognitionFacts,
  recognitionOrCountry,
} from './recognition';
import type { Rule } from './rule';

const kind: FactPath = 'qualification.kind';

/** Degree. `orTertiary`: a tertiary programme of level 6 counts as one, § 18g Abs. 1 S. 5 AufenthG. */
export function degree(provision: string, orTertiary = false): Rule {
  return {
    id: 'degree',
    provision,
    facts: orTertiary ? [kind, 'qualification.level6Confirmed'] : [kind],
    judge: (file) => {
      const actual = file.qualification.kind;
      if (actual === undefined) return unknown([kind]);
      if (actual === 'academic') return met({ actual });
      if (actual === 'tertiaryVocational' && orTertiary) {
        return { ...prove(file.qualification.level6Confirmed, 'level6'), actual };
      }
      return unmet({ actual });
    },
  };
}

/** § 18 Abs. 3 Nr. 1 with § 2 Abs. 12a AufenthG: qualified vocational training. */
export const vocationalTrainingCompleted: Rule = {
  id: 'vocationalQualification',
  provision: '§ 18a, § 18 Abs. 3 Nr. 1 AufenthG',
  facts: [kind, 'qualification.trainingYears'],
  judge: (file) => {
    const { kind: actual, country, trainingYears } = file.qualification;
    if (actual === undefined) return unknown([kind]);
    if (actual !== 'vocational' && actual !== 'tertiaryVocational') return unmet({ actual });
    // For a foreign certificate the notice of equivalence answers the length; a German one must show it itself.
    const tooShort =
      country === 'DE' && trainingYears !== undefined && trainingYears < file.term('qualifiedTrainingYears');
    return tooShort ? unmet({ actual }) : met({ actual });
  },
};

/** A degree, or training of at least two years; `assistant` is by definition shorter. */
export function hasTwoYearTraining(file: CaseFile): Finding {
  const { kind: actual, trainingYears } = file.qualification;
  if (actual === undefined) return unknown([kind]);
  if (actual === 'academic') return met({ actual });
  if (actual === 'none' || actual === 'assistant') return unmet({ actual });
  const required = file.term('qualifiedTrainingYears');
  if (trainingYears === undefined) return unknown(['qualification.trainingYears'], { required });
  const detail = { required, actual: trainingYears };
  return trainingYears >= required ? met(detail) : unmet(detail);
}

/** The same, acquired abroad: a German qualification does not count. */
function hasForeignTraining(file: CaseFile): Finding {
  const training = hasTwoYearTraining(file);
  if (training.status === 'unmet') return training;
  const { country } = file.qualification;
  if (country === 'DE') return unmet({ actual: country });
  return country === undefined ? unknown(['qualification.country', ...(training.missing ?? [])]) : training;
}

const trainingFacts: readonly FactPath[] = [kind, 'qualification.country', 'qualification.trainingYears'];

/** § 16d Abs. 3 S. 1 Nr. 1 AufenthG. */
export const foreignTraining: Rule = {
  id: 'vocationalQualification',
  provision: '§ 16d Abs. 3 S. 1 Nr. 1 AufenthG',
  facts: trainingFacts,
  unit: 'years',
  judge: hasForeignTraining,
};

/** § 16d Abs. 1 S. 1 AufenthG: any foreign qualification. */
export const anyForeignQualification: Rule = {
  id: 'vocationalQualification',
  provision: '§ 16d Abs. 1 S. 1 AufenthG',
  facts: [kind, 'qualification.country'],
  judge: (file) => {
    const { kind: actual, country } = file.qualification;
    if (actual === 'none' || country === 'DE') return unmet({ actual });
    if (actual === undefined) return unknown([kind]);
    return country === undefined ? unknown(['qualification.country'], { actual }) : met({ actual });
  },
};

const stateRecognisedFact: FactPath = 'qualification.stateRecognised';

/** A notice presupposes a state-recognised qualification; an explicit no stands all the same. */
function isStateRecognised(file: CaseFile, byNotice: boolean): Finding {
  if (file.qualification.kind === 'none') return unmet();
  return decide(file.qualification.stateRecognised ?? (byNotice || undefined), stateRecognisedFact);
}

/** Confirmation by a competent German body, or a notice that amounts to it. */
function isConfirmed(file: CaseFile, notice: Notice): Finding {
  if (file.qualification.kind === 'none') return unmet();
  if (notice.confirms) return met();
  const confirmed = prove(file.qualification.stateRecognitionConfirmed, 'confirmation');
  return confirmed.status === 'unmet' && notice.openTo.length > 0 ? unknown(notice.openTo) : confirmed;
}

/** § 16d Abs. 3 S. 1 Nr. 1: recognised by the state in which it was acquired. */
export const stateRecognisedForPartnership: Rule = {
  id: 'stateRecognised',
  provision: '§ 16d Abs. 3 S. 1 Nr. 1 AufenthG',
  facts: [stateRecognisedFact, 'qualification.recognition'],
  judge: (file) => isStateRecognised(file, noticeForPartnership(file).confirms),
};

/** § 16d Abs. 3 S. 4. */
export const confirmationForPartnership: Rule = {
  id: 'stateRecognitionConfirmed',
  provision: '§ 16d Abs. 3 S. 4 AufenthG',
  facts: ['qualification.stateRecognitionConfirmed', 'qualification.recognition'],
  judge: (file) => isConfirmed(file, noticeForPartnership(file)),
};

/**
 * § 6 Abs. 1 S. 3 BeschV: in ICT occupations no qualification is needed; for ICT technicians that is doubtful (D10).
 * Nr. 3 c: a certificate of a German chamber abroad replaces qualification and confirmation.
 */
function unlessExempt(judge: (file: CaseFile) => Finding): (file: CaseFile) => Finding {
  return (file) => {
    const code = file.job.isco08;
    if (file.ahkCertificate) return met();
    if (code !== undefined && inGroups(code, ictProfessionalGroups)) return met();
    const finding = judge(file);
    if (finding.status === 'met') return finding;
    if (code === undefined) return unknown(['job.isco08', ...(finding.missing ?? [])]);
    const doubtful = finding.status === 'unmet' && inGroups(code, ictTechnicianGroups);
    return doubtful ? toProve('authorityDiscretion', { actual: finding.actual }) : finding;
  };
}

const exemptionFacts: readonly FactPath[] = ['job.isco08', 'qualification.ahkCertificate'];

/** § 6 Abs. 1 S. 1 Nr. 3 BeschV: the foreign qualification, its recognition by the state, the confirmation. */
export const experiencedQualification: readonly Rule[] = [
  {
    id: 'vocationalQualification',
    provision: '§ 6 Abs. 1 S. 1 Nr. 3 BeschV',
    facts: [...trainingFacts, ...exemptionFacts],
    unit: 'years',
    judge: unlessExempt(hasForeignTraining),
  },
  {
    id: 'stateRecognised',
    provision: '§ 6 Abs. 1 S. 1 Nr. 3 BeschV',
    facts: [stateRecognisedFact, 'qualification.recognition', ...exemptionFacts],
    judge: unlessExempt((file) => isStateRecognised(file, noticeForExperienced(file).confirms)),
  },
  {
    id: 'stateRecognitionConfirmed',
    provision: '§ 6 Abs. 1 S. 4, 5 BeschV',
    facts: ['qualification.stateRecognitionConfirmed', 'qualification.recognition', ...exemptionFacts],
    judge: unlessExempt((file) => isConfirmed(file, noticeForExperienced(file))),
  },
];

/** § 22a BeschV: German assistant training or its equivalent found; nurses on the way there. */
export const assistantTraining: Rule = {
  id: 'vocationalQualification',
  provision: '§ 22a BeschV',
  facts: [kind, ...recognitionFacts],
  judge: (file) => {
    const actual = file.qualification.kind;
    if (actual === undefined) return unknown([kind]);
    if (actual === 'vocational') return toProve('recognition', { actual });
    if (actual !== 'assistant') return unmet({ actual });
    const { state, openTo } = effectiveRecognition(file);
    if (state === undefined) return unknown(recognitionOrCountry(file), { actual });
    if (state === 'full') return met({ actual });
    if (state === 'notStarted' || state === 'pending') return toProve('recognition', { actual });
    return openTo.length > 0
      ? unknown(openTo, { actual })
      : unmet({ actual, remedy: { id: 'completeRecognition' } });
  },
};

/**
 * § 20a Abs. 3, 4 AufenthG: a skilled worker, or a state-recognised degree or training of two years, or the
 * certificate of a German chamber abroad.
 */
export const searchQualification: readonly Rule[] = [
  {
    id: 'vocationalQualification',
    provision: '§ 20a Abs. 3, Abs. 4 S. 3 Nr. 1 AufenthG',
    facts: [...trainingFacts, 'qualification.recognition', 'qualification.ahkCertificate'],
    unit: 'years',
    judge: (file) => {
      const actual = file.qualification.kind;
      if (actual === 'none' || actual === 'assistant') return unmet({ actual });
      return file.ahkCertificate ? met({ actual }) : anyOf(isSkilledWorker(file), hasTwoYearTraining(file));
    },
  },
  {
    id: 'stateRecognised',
    provision: '§ 20a Abs. 4 S. 3 Nr. 1 AufenthG',
    facts: [stateRecognisedFact, 'qualification.recognition', 'qualification.ahkCertificate'],
    judge: (file) =>
      file.ahkCertificate ? met() : anyOf(isSkilledWorker(file), isStateRecognised(file, false)),
  },
];

/** § 18 Abs. 3 AufenthG: German, recognised or comparable. */
function isSkilledWorker(file: CaseFile): Finding {
  const { state, openTo } = effectiveRecognition(file);
  if (state === undefined) return unknown(recognitionOrCountry(file));
  if (state !== 'full' && state !== 'comparable') return openTo.length > 0 ? unknown(openTo) : unmet();
  return file.qualification.kind === undefined ? unknown([kind]) : met();
}

/** Enables for the job; same occupational group (§ 2a BeschV). */
export function fitsJob(provision: string): Rule {
  return {
    id: 'fitsJob',
    provision,
    facts: ['qualification.fitsJob'],
    judge: (file) => decide(file.qualification.fitsJob, 'qualification.fitsJob'),
  };
}
