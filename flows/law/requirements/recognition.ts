import type { FactPath, Facts } from '../../facts/facts';
import type { CaseFile } from '../case-file';
import { met, toProve, unknown, unmet } from '../verdict';
import type { Rule } from './rule';

type RecognitionState = NonNullable<NonNullable<Facts['qualification']>['recognition']>;

interface Recognition {
  /** Undefined while not known. A German qualification needs none and counts as full. */
  state: RecognitionState | undefined;
  /** Facts that could still turn the state into full: a licence, a German certificate. */
  openTo: readonly FactPath[];
}

/**
 * Recognition as it counts for the titles. In a regulated profession a licence granted or promised counts as full
 * recognition (contract, section 3.1 point 2).
 */
export function effectiveRecognition(file: CaseFile): Recognition {
  const { country, recognition, licence } = file.qualification;
  const regulated = file.job.regulatedProfession;
  if (country === 'DE') return { state: 'full', openTo: [] };
  if (regulated === true && (licence === 'granted' || licence === 'promised')) {
    return { state: 'full', openTo: [] };
  }
  const openTo: FactPath[] = [];
  if (regulated === undefined) openTo.push('job.regulatedProfession');
  if (regulated === true && licence === undefined) openTo.push('qualification.licence');
  if (country === undefined) openTo.push('qualification.country');
  return { state: recognition, openTo };
}

/** What is missing while the state is unknown: a German certificate would need no recognition at all. */
export function recognitionOrCountry(file: CaseFile): FactPath[] {
  return file.qualification.country === undefined
    ? ['qualification.recognition', 'qualification.country']
    : ['qualification.recognition'];
}

export const recognitionFacts: readonly FactPath[] = [
  'qualification.country',
  'qualification.recognition',
  'job.regulatedProfession',
  'qualification.licence',
];

/** Equivalence found, or a recognised or comparable degree, § 18 Abs. 2 Nr. 4, Abs. 3 AufenthG. */
function recognised(accepted: readonly RecognitionState[]): Rule {
  return {
    id: 'recognition',
    provision: '§ 18 Abs. 2 Nr. 4, Abs. 3 AufenthG',
    facts: recognitionFacts,
    judge: (file) => {
      const { state, openTo } = effectiveRecognition(file);
      if (state === undefined) return unknown(recognitionOrCountry(file));
      if (accepted.includes(state)) return met({ actual: state });
      if (state === 'partial' || state === 'rejected') {
        return openTo.length > 0
          ? unknown(openTo, { actual: state })
          : unmet({ actual: state, remedy: { id: 'completeRecognition' } });
      }
      return toProve('recognition', { actual: state });
    },
  };
}

/** § 18 Abs. 3 Nr. 1: full equivalence. A comparable degree is none yet, so the notice is still to come. */
export const fullRecognition = recognised(['full']);
/** § 18 Abs. 3 Nr. 2: recognised or comparable degree. */
export const degreeRecognition = recognised(['full', 'comparable']);

/** Licence to practise (Berufsausübungserlaubnis), where the profession is regulated. */
export function licence(provision = '§ 18 Abs. 2 Nr. 3 AufenthG'): Rule {
  return {
    id: 'licence',
    provision,
    facts: ['job.regulatedProfession', 'qualification.licence'],
    judge: (file) => {
      const regulated = file.job.regulatedProfession;
      if (regulated === undefined) return unknown(['job.regulatedProfession']);
      if (!regulated) return met();
      const state = file.qualification.licence;
      if (state === undefined) return unknown(['qualification.licence']);
      return state === 'none' ? toProve('licence') : met({ actual: state });
    },
  };
}

/** § 16d Abs. 3: no licence is needed for work below the level of the profession (S. 2, 3). */
export const licenceForPartnership: Rule = {
  ...licence('§ 2a Abs. 1 S. 2 BeschV'),
  judge: (file) => (file.job.qualifiedEmployment === false ? null : licence().judge(file)),
};

/** § 16d Abs. 1 S. 1: a notice that names what is missing. */
export const deficitNotice: Rule = {
  id: 'deficitNotice',
  provision: '§ 16d Abs. 1 S. 1 AufenthG',
  facts: recognitionFacts,
  judge: (file) => {
    const { state, openTo } = effectiveRecognition(file);
    if (state === undefined) return unknown(recognitionOrCountry(file));
    if (state === 'full' || state === 'comparable' || state === 'rejected') return unmet({ actual: state });
    if (openTo.length > 0) return unknown(openTo, { actual: state });
    return state === 'partial' ? met({ actual: state }) : toProve('notice', { actual: state });
  },
};

/** § 16d Abs. 3: pointless once recognition is full, or refused. */
export const partnershipRecognition: Rule = {
  id: 'recognition',
  provision: '§ 16d Abs. 3 S. 1 AufenthG',
  facts: recognitionFacts,
  judge: (file) => {
    const { state, openTo } = effectiveRecognition(file);
    if (state === undefined) return unknown(recognitionOrCountry(file));
    if (state === 'full' || state === 'rejected') return unmet({ actual: state });
    if (state === 'comparable') {
      if (file.job.regulatedProfession === undefined) return unknown(['job.regulatedProfession']);
      if (!file.job.regulatedProfession) return unmet({ actual: state });
    }
    return openTo.length > 0 ? unknown(openTo, { actual: state }) : met({ actual: state });
  },
};

/** Whether a notice amounts to a confirmation, and the facts that could still make it one. */
export interface Notice {
  confirms: boolean;
  openTo: readonly FactPath[];
}

/** Contract, section 3.1 point 8: these notices confirm a state-recognised qualification. */
export function noticeForExperienced(file: CaseFile): Notice {
  const { state, openTo } = effectiveRecognition(file);
  if (state === undefined) return { confirms: false, openTo: recognitionOrCountry(file) };
  return { confirms: state === 'full' || state === 'partial' || state === 'comparable', openTo };
}

/** Point 10: a partial notice, or in a regulated profession a comparable degree. */
export function noticeForPartnership(file: CaseFile): Notice {
  const { state } = effectiveRecognition(file);
  const regulated = file.job.regulatedProfession;
  if (state === undefined) return { confirms: false, openTo: recognitionOrCountry(file) };
  if (state === 'comparable' && regulated === undefined) {
    return { confirms: false, openTo: ['job.regulatedProfession'] };
  }
  return { confirms: state === 'partial' || (state === 'comparable' && regulated === true), openTo: [] };
}
