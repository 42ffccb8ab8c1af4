/** A bar of the picture, in percent of its width. */
export interface PlanBar {
  from: number;
  certain: number;
  uncertain: number;
  /** Lasts longer than the picture shows. */
  goesOn: boolean;
  /** Where the period that the law sets would end, if the step began as early as it can. */
  statutory: number | undefined;
  /** Where the day lies on which the step was ticked done. */
  done: number | undefined;
}

/** A step as the picture shows it. */
export interface PlanBarView {
  id: string;
  name: string;
  isCritical: boolean;
  /** "erledigt am 12.01.2027"; undefined where it is not. */
  doneOn: string | undefined;
  bar: PlanBar;
}

interface Mark {
  label: string;
  x: number;
}

export interface PlanPictureView {
  lanes: readonly { actor: string; steps: readonly PlanBarView[] }[];
  ticks: readonly Mark[];
  today: Mark;
  wished: Mark | undefined;
  /** What the picture is, for those who do not see it. */
  described: string;
}

export interface PlanStepView {
  id: string;
  name: string;
  text: string;
  actor: string;
  office: string | undefined;
  provision: string | undefined;
  /** "erledigt am 12.01.2027"; undefined where it is not. */
  done: string | undefined;
  from: string;
  until: string;
  typical: string;
  /** What the usual length rests on, where nobody published it. */
  basis: string | undefined;
  statutory: string | undefined;
  slack: string | undefined;
  /** The last day to begin for the wished start to hold; undefined where none is wished. */
  beginBy: string | undefined;
  isCritical: boolean;
}

/** A source with its address as it is printed. */
export interface SourceView {
  words: string;
  href: string;
  address: string;
}

/** The papers and sources of a step, in words. */
export interface StepPapersView {
  id: string;
  name: string;
  needs: readonly string[];
  handsOver: readonly string[];
  sources: readonly string[];
}

export interface FeeLine {
  name: string;
  amount: string;
  /** What one person pays, where the line is for several. */
  each: string | undefined;
  payer: string;
  provision: string;
}

/** Fees of the person, of the family that comes along, and those outside the total. */
export interface FeesView {
  person: readonly FeeLine[];
  family: readonly FeeLine[];
  personSum: string;
  familySum: string;
  total: string;
  optional: readonly FeeLine[];
  /** Whether a licence comes on top of the recognition, of whose fee the sheets know little. */
  hasLicence: boolean;
}

export interface FollowUpView {
  id: string;
  name: string;
  text: string;
  when: string;
  who: string;
  provision: string;
}

/** Where the fast track stands in this case, and what there is to know of it. */
export interface FastTrackView {
  standing: 'chosen' | 'alternative' | 'impossible' | 'ask';
  /** Why it is out of the question. */
  why: string | undefined;
  cost: string;
  periods: { recognition: string; consent: string; appointment: string; decision: string };
  /** The central office of the Land; null where there is none, undefined where the place of work is not known. */
  office:
    { name: string; phone: string | null; email: string | null; website: string | null } | null | undefined;
}

/** The start of work that is tried out: what was entered, and what is wrong with it. */
export interface StartTrial {
  entered: string;
  error: 'notADate' | 'past' | undefined;
  /** In words; undefined where the answers of the check are planned. */
  chosen: string | undefined;
}

/** A plan in words, made on the server. */
export interface PlanView {
  asOf: string;
  route: string | undefined;
  procedure: { name: string; text: string };
  /** Nothing can be planned only because too little is known yet, for all that can be seen. */
  isUndecided: boolean;
  /** Heads the reasons: of the procedure shown, or of the one proposed in its place. */
  why: string;
  reasons: readonly string[];
  /** What to mind about the times. */
  caution: string;
  start: string;
  decisive: string | undefined;
  /** Undefined where there are no steps that could cost anything. */
  total: string | undefined;
  /** The way to the calendar file; undefined where there are no steps. */
  calendar: string | undefined;
  /** What to say of the wished start. */
  wished: { verdict: 'holds' | 'uncertain' | 'breaks'; lines: readonly string[] } | undefined;
  /** The chosen procedure and the others, side by side; empty where there is no other. */
  /** The fees compared are those of the person, without the family that comes along. */
  comparesPerson: boolean;
  compared: readonly {
    name: string;
    time: string;
    fees: string;
    effort: string;
    href: string | undefined;
  }[];
  /** Where this plan and another one stand side by side; undefined where there is nothing to compare. */
  compareHref: string | undefined;
  fastTrack: FastTrackView | undefined;
  /** With how long they took in the region, where enough cases tell. */
  steps: readonly (PlanStepView & { region: string | undefined })[];
  stepPapers: readonly StepPapersView[];
  sources: readonly SourceView[];
  picture: PlanPictureView;
  fees: FeesView;
  documents: readonly { side: string; names: readonly string[] }[];
  followUps: readonly FollowUpView[];
  family: readonly { id: string; words: string; provision: string }[];
}

/** The form beside the plan: who comes along, and what turns the procedure; what is undefined is not asked. */
export interface PlanFactsView {
  spouse: boolean;
  children: string;
  atOnce: boolean | undefined;
  pending: boolean | undefined;
  /** Whether the number of children is none. */
  isWrong: boolean;
}

/** One of the plans that can be chosen, or its name. */
export interface ChoiceView {
  value: string;
  label: string;
}

/** Two plans beside each other, in words. */
export interface ComparedView {
  /** What the plans differ in, as sentences. */
  differences: readonly string[];
  names: readonly [string, string];
  /** Rows of the table; a cell is a sentence or a list. */
  aspects: readonly { name: string; cells: readonly [readonly string[], readonly string[]] }[];
  /** Drawn on one scale. */
  pictures: readonly [PlanPictureView, PlanPictureView];
  /** The dates of every step in both; undefined where it has no part. */
  steps: readonly { name: string; dates: readonly [string | undefined, string | undefined] }[];
  /** The plans on their own pages. */
  hrefs: readonly [string, string];
}
