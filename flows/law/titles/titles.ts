import type { RouteId } from '../ids';
import { routeIds } from '../ids';
import {
  blueCardGraduate,
  blueCardIt,
  blueCardMobility,
  blueCardRegular,
  blueCardShortage,
} from './blue-card';
import { experienced } from './experienced';
import {
  careAssistant,
  privilegedNationality,
  professionalDriver,
  shortTermQuota,
  westernBalkans,
} from './nationality-and-sector';
import { recognitionMeasure, recognitionPartnership } from './recognition';
import { skilledAcademic, skilledVocational } from './skilled-worker';
import {
  executiveOrSpecialist,
  intraCorporateTransfer,
  longTermResidentOtherState,
  opportunityCard,
  researcher,
  vocationalTraining,
} from './special-purposes';
import type { Title } from './title';

const byId: Record<RouteId, Title> = {
  blueCardMobility,
  blueCardRegular,
  blueCardShortage,
  blueCardGraduate,
  blueCardIt,
  skilledAcademic,
  skilledVocational,
  researcher,
  experienced,
  longTermResidentOtherState,
  executiveOrSpecialist,
  intraCorporateTransfer,
  recognitionPartnership,
  recognitionMeasure,
  privilegedNationality,
  professionalDriver,
  careAssistant,
  westernBalkans,
  vocationalTraining,
  shortTermQuota,
  opportunityCard,
};

/** Every title that can open a way to work, in the order of preference. */
export const titles: readonly Title[] = routeIds.map((id) => byId[id]);
