import { Fragment } from 'react';
import type { OfficeView } from './view';
import type { Words } from './words';

/** The contact data of an office, each by its name. */
export function contactWords(office: OfficeView, words: Words) {
  const text = words.result.offices;
  const { address, phone, email, website } = office;
  const contacts: readonly [string, string | null, (value: string) => string | undefined][] = [
    [text.address, address, () => undefined],
    [text.phone, phone, (value) => `tel:${value.replace(/[^+\d]/g, '')}`],
    [text.email, email, (value) => `mailto:${value}`],
    [text.website, website, (value) => value],
  ];
  return contacts.flatMap(([term, value, link]) =>
    value === null ? [] : [{ term, value: value.replace(/^https?:\/\//, ''), href: link(value) }],
  );
}

function Contact({ office, words }: { office: OfficeView; words: Words }) {
  const pairs = contactWords(office, words);
  if (pairs.length === 0) return <p className="result-row__text">{words.result.offices.noContact}</p>;
  return (
    <dl className="result-pairs">
      {pairs.map(({ term, value, href }) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>
            {href === undefined ? (
              <span lang="de">{value}</span>
            ) : (
              <a className="kern-link kern-link--small" href={href}>
                {value}
              </a>
            )}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const YEAR_OR_MONTH = /^\d{4}(-\d{2})?$/;

/** How far the entry may be relied on, in words. Sources date their entries by day, month or year, or not at all. */
export function standing({ confirmed, asOf }: OfficeView, words: Words): string {
  const text = words.result.offices;
  if (confirmed) return text.confirmed;
  if (asOf !== null && DAY.test(asOf)) return text.unconfirmedSince(words.date(asOf));
  if (asOf !== null && YEAR_OR_MONTH.test(asOf))
    return text.unconfirmedSince(asOf.split('-').reverse().join('/'));
  return text.unconfirmed;
}

/** One office with its contact data and how far they were verified. */
export function OfficeCard({ office, words }: { office: OfficeView; words: Words }) {
  return (
    <li className="result-row">
      <div className="result-row__head">
        <span className="result-row__name" lang="de">
          {office.name}
        </span>
        <span className="result-aside">{standing(office, words)}</span>
      </div>
      <Contact office={office} words={words} />
    </li>
  );
}
