import type { ReactNode } from 'react';
import { usePlanTexts } from '~/texts/plan';
import type { PlanBarView, PlanPictureView } from './view';

const percent = (value: number) => `${String(value)}%`;
/** So much of a bar is there even for a step of a day, in percent. */
const LEAST = 0.8;

function Axis({ ticks }: Pick<PlanPictureView, 'ticks'>) {
  return (
    <svg className="plan-picture__axis" width="100%" height="22">
      {ticks.map(({ label, x }) => (
        <g key={label}>
          <line x1={percent(x)} x2={percent(x)} y1="16" y2="22" />
          <text x={percent(x)} y="12" textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}

type MarkKind = 'statutory' | 'wished' | 'today';

/** A day across a row. Kinds differ in stroke and ends, not in colour alone. */
function DayMark({ kind, x }: { kind: MarkKind; x: string }) {
  return (
    <svg className={`plan-picture__mark plan-picture__${kind}`} x={x} overflow="visible">
      <line y1="0" y2="20" />
      {kind === 'statutory' && <path d="M-4 1H4M-4 19H4" />}
      {kind === 'wished' && <path className="plan-picture__flag" d="M0 0L7 4L0 8Z" />}
    </svg>
  );
}

/** A tick on the bar where the step was done. */
function DoneMark({ x }: { x: string }) {
  return (
    <svg className="plan-picture__done" x={x} overflow="visible">
      <circle cy="10" r="8" />
      <path d="M-4 10L-1 13L4 7" />
    </svg>
  );
}

/** The tip of an arrow at the right edge, where a bar lasts longer than the picture shows. */
function GoesOnMark({ x }: { x: string }) {
  return (
    <svg className="plan-picture__goes-on" x={x} overflow="visible">
      <path d="M-12 1L0 10L-12 19Z" />
    </svg>
  );
}

function Bars({ step: { bar, isCritical, doneOn } }: { step: PlanBarView }) {
  const certain = Math.max(bar.certain, LEAST);
  const isDone = doneOn !== undefined;
  return (
    <>
      {bar.uncertain > 0 && !isDone && (
        <rect
          className="plan-picture__uncertain"
          x={percent(bar.from + bar.certain)}
          y="5"
          width={percent(bar.uncertain)}
          height="10"
        />
      )}
      <rect
        className={`plan-picture__certain${isCritical ? ' plan-picture__certain--critical' : ''}${isDone ? ' plan-picture__certain--done' : ''}`}
        x={percent(Math.min(bar.from, 100 - LEAST))}
        y="3"
        width={percent(certain)}
        height="14"
      />
    </>
  );
}

function Row({ step, picture }: { step: PlanBarView; picture: PlanPictureView }) {
  const { bar, name, isCritical, doneOn } = step;
  const { wished, today } = picture;
  return (
    <li>
      <span className="plan-picture__name">
        {doneOn !== undefined && '✓ '}
        {isCritical && <span className="plan-picture__critical">◆ </span>}
        {name}
        {doneOn !== undefined && ` (${doneOn})`}
      </span>
      <svg width="100%" height="20">
        <line className="plan-picture__grid" x1="0" x2="100%" y1="10" y2="10" />
        <DayMark kind="today" x={percent(today.x)} />
        <Bars step={step} />
        {bar.goesOn && <GoesOnMark x="100%" />}
        {bar.statutory !== undefined && <DayMark kind="statutory" x={percent(bar.statutory)} />}
        {wished !== undefined && <DayMark kind="wished" x={percent(wished.x)} />}
        {bar.done !== undefined && <DoneMark x={percent(bar.done)} />}
      </svg>
    </li>
  );
}

/** What the signs mean. */
function Legend({ lanes, wished, today }: PlanPictureView) {
  const { picture } = usePlanTexts();
  const bars = lanes.flatMap(({ steps }) => steps);
  const sign = (drawn: ReactNode, words: string) => (
    <span>
      <svg width="22" height="20">
        {drawn}
      </svg>
      {words}
    </span>
  );
  const bar = (kind: string, words: string) =>
    sign(<rect className={`plan-picture__${kind}`} x="1" y="5" width="20" height="10" />, words);
  const mark = (kind: MarkKind, words: string) => sign(<DayMark kind={kind} x="50%" />, words);
  return (
    <p className="plan-picture__legend">
      {bar('certain', picture.certain)}
      {bar('uncertain', picture.uncertain)}
      <span>
        <span className="plan-picture__critical">◆</span> {picture.critical}
      </span>
      {bars.some((one) => one.bar.statutory !== undefined) && mark('statutory', picture.statutory)}
      {mark('today', `${picture.today} (${today.label})`)}
      {wished !== undefined && mark('wished', `${picture.wished} ${wished.label}`)}
      {bars.some((one) => one.bar.goesOn) && sign(<GoesOnMark x="80%" />, picture.goesOn)}
      {bars.some(({ doneOn }) => doneOn !== undefined) && sign(<DoneMark x="50%" />, picture.done)}
    </p>
  );
}

/** The schedule: a lane for each who acts, a bar for each step. The table beside it says the same in words. */
export function PlanPicture({ picture }: { picture: PlanPictureView }) {
  const { lanes, ticks, described } = picture;
  return (
    <figure className="plan-picture" role="img" aria-label={described}>
      <Legend {...picture} />
      <Axis ticks={ticks} />
      {lanes.map(({ actor, steps }) => (
        <div className="plan-picture__lane" key={actor}>
          <p className="plan-picture__actor">{actor}</p>
          <ul>
            {steps.map((step) => (
              <Row key={step.id} step={step} picture={picture} />
            ))}
          </ul>
        </div>
      ))}
      <Axis ticks={ticks} />
    </figure>
  );
}
