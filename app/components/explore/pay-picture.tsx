import { Fragment } from 'react';
import type { Words } from '~/components/result/words';
import type { PayPictureView, PictureMark } from './picture';
import { PICTURE_WIDTH, SCALE_FROM, SCALE_TO } from './picture';

interface Props {
  picture: PayPictureView;
  words: Words;
}

const LINE = 20;
const TRACK = 26;
const GAP = 14;
const HALF = 6;

export function valueWords({ year, value, draft }: PictureMark, words: Words): string {
  const text = words.explore.picture;
  return (draft ? text.valueDraft : text.value)(year, words.money(value));
}

export function stateWords({ short }: PictureMark, words: Words): string {
  const text = words.explore.picture;
  if (short === null) return '–';
  return short === 0 ? text.reached : text.short(words.money(short));
}

/** Filled circle for the first year, open diamond for the second: told apart without colour. */
function Shape({ first, x, y }: { first: boolean; x: number; y: number }) {
  if (first) return <circle className="pay-picture__first" cx={x} cy={y} r={HALF} />;
  const path = `M${String(x)} ${String(y - HALF - 1)}l${String(HALF + 1)} ${String(HALF + 1)}l${String(-HALF - 1)} ${String(HALF + 1)}l${String(-HALF - 1)} ${String(-HALF - 1)}z`;
  return <path className="pay-picture__second" d={path} />;
}

function PayBar({ x, y }: { x: number; y: number }) {
  return <rect className="pay-picture__pay" x={x - 2} y={y - 10} width={4} height={20} />;
}

/** Heights add up line by line, so that no label can meet another. */
function heights({ rows }: PayPictureView) {
  const head = LINE * 2 + GAP;
  const tops: number[] = [];
  let next = head;
  for (const { marks } of rows) {
    tops.push(next);
    next += LINE * (1 + marks.length) + TRACK + GAP;
  }
  return { tops, axis: next };
}

function Legend({ picture, words }: Props) {
  const text = words.explore.picture;
  const { pay, years } = picture;
  return (
    <>
      {pay !== null && <PayBar x={6} y={10} />}
      <text x={pay === null ? 0 : 18} y={15} className="pay-picture__name">
        {pay === null ? text.noPay : text.yourPay(words.money(pay.value))}
      </text>
      {years.map(({ year, draft }, index) => (
        <Fragment key={year}>
          <Shape first={index === 0} x={6 + index * 110} y={LINE + 12} />
          <text x={18 + index * 110} y={LINE + 17}>
            {draft ? `${year} (${text.draft})` : year}
          </text>
        </Fragment>
      ))}
    </>
  );
}

function Drawing({ picture, words }: Props) {
  const { tops, axis } = heights(picture);
  const firstYear = picture.years[0]?.year;
  return (
    <>
      <Legend picture={picture} words={words} />
      {picture.rows.map(({ id, marks }, index) => {
        const top = tops[index] ?? 0;
        const track = top + LINE * (1 + marks.length) + TRACK / 2;
        return (
          <Fragment key={id}>
            <text x={0} y={top + 15} className="pay-picture__name">
              {words.explore.picture.names[id] ?? words.law.figureNames[id]}
            </text>
            {marks.map((mark, line) => (
              <text key={mark.year} x={0} y={top + LINE * (line + 1) + 15}>
                {valueWords(mark, words)}
                {mark.short !== null && ` – ${stateWords(mark, words)}`}
              </text>
            ))}
            <line className="pay-picture__track" x1={SCALE_FROM} x2={SCALE_TO} y1={track} y2={track} />
            {picture.pay !== null && <PayBar x={picture.pay.x} y={track} />}
            {marks.map((mark) => (
              <Shape key={mark.year} first={mark.year === firstYear} x={mark.x} y={track} />
            ))}
          </Fragment>
        );
      })}
      <line className="pay-picture__axis" x1={SCALE_FROM} x2={SCALE_TO} y1={axis} y2={axis} />
      {picture.ticks.map(({ value, x }) => (
        <Fragment key={value}>
          <line className="pay-picture__axis" x1={x} x2={x} y1={axis} y2={axis + 5} />
          <text x={x} y={axis + 19} textAnchor="middle" className="pay-picture__tick">
            {words.money(value)}
          </text>
        </Fragment>
      ))}
    </>
  );
}

function Table({ picture, words }: Props) {
  const text = words.explore.picture;
  return (
    <details className="result-more">
      <summary>{text.table}</summary>
      <table className="result-table">
        <caption className="result-table__caption">{text.alt}</caption>
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            <th scope="col">{text.amount}</th>
            <th scope="col">{text.state}</th>
          </tr>
        </thead>
        <tbody>
          {picture.rows.flatMap(({ id, marks }) =>
            marks.map((mark) => (
              <tr key={`${id} ${mark.year}`}>
                <th scope="row">{words.law.figureNames[id]}</th>
                <td data-label={text.amount}>{valueWords(mark, words)}</td>
                <td data-label={text.state}>{stateWords(mark, words)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </details>
  );
}

/** Pay against the thresholds of this year and the next, drawn on the server, with the same as a table. */
export function PayPicture({ picture, words }: Props) {
  const text = words.explore.picture;
  const { axis } = heights(picture);
  const spoken = picture.rows.map(
    ({ id, marks }) =>
      `${words.law.figureNames[id]}: ${marks
        .map((mark) => `${valueWords(mark, words)}, ${stateWords(mark, words)}`)
        .join('; ')}.`,
  );
  return (
    <>
      <svg
        className="pay-picture keep-together"
        viewBox={`0 0 ${String(PICTURE_WIDTH)} ${String(axis + 26)}`}
        role="img"
        aria-labelledby="pay-picture-title pay-picture-text"
      >
        <title id="pay-picture-title">{text.alt}</title>
        <desc id="pay-picture-text">
          {picture.pay === null ? text.noPay : `${text.yourPay(words.money(picture.pay.value))}.`}{' '}
          {spoken.join(' ')}
        </desc>
        <Drawing picture={picture} words={words} />
      </svg>
      <Table picture={picture} words={words} />
    </>
  );
}
