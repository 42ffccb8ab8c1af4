import type { Office } from '#flows/network/office';
import { isConfirmed } from '#flows/network/office';
import type { Words } from './words';

function Contact({ office, words }: { office: Office; words: Words }) {
  const text = words.result.offices;
  const { address, phone, email, website } = office;
  const pairs: readonly [string, string, string | undefined][] = [
    ...(address === null ? [] : [[text.address, address, undefined] as const]),
    ...(phone === null ? [] : [[text.phone, phone, `tel:${phone.replace(/[^+\d]/g, '')}`] as const]),
    ...(email === null ? [] : [[text.email, email, `mailto:${email}`] as const]),
    ...(website === null ? [] : [[text.website, website.replace(/^https?:\/\//, ''), website] as const]),
  ].map(([term, value, href]) => [term, value, href]);
  if (pairs.length === 0) return null;
  return (
    <dl className="result-pairs">
      {pairs.map(([term, value, href]) => (
        <div key={term} className="result-pair">
          <dt>{term}</dt>
          <dd>
            {href === undefined ? (
              value
            ) : (
              <a className="kern-link kern-link--small" href={href}>
                {value}
              </a>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** How far the entry may be relied on, in words. */
function standing(office: Office, words: Words): string {
  const text = words.result.offices;
  if (isConfirmed(office)) return text.confirmed;
  return office.asOf === null ? text.unconfirmed : text.unconfirmedSince(office.asOf);
}

/** One office with its contact data and how far they were verified. */
export function OfficeCard({ office, words }: { office: Office; words: Words }) {
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
