import { Fragment } from 'react';
import { provisionHref } from '~/services/law-links';

/** A piece of a provision string with the official text it leads to. */
interface Segment {
  text: string;
  href: string | undefined;
}

/** A statute by its short name, which has two capitals at least: "AufenthG", "SGB III", "FreizügG/EU". */
const STATUTE = /\s(\p{Lu}[\p{L}/]*\p{Lu}[\p{L}/]*(?: [IVX]+)?)(?=\s|$)/u;
/** Between provisions: before the next paragraph sign, or a semicolon. */
const BETWEEN = /,\s+(?=§)|;\s+/;

/**
 * Cuts "§ 4 Abs. 1, § 4a Abs. 5 AufenthG" into its provisions. One that names no statute belongs to the next statute
 * named. Words that are no provision, or of a statute we do not link, stay without address.
 */
export function provisionSegments(provision: string): Segment[] {
  let statute = '';
  return provision
    .split(BETWEEN)
    .reverse()
    .map((text) => {
      const own = STATUTE.exec(text);
      statute = own?.[1] ?? statute;
      const provisionOnly = own === null ? text : text.slice(0, own.index);
      return { text, href: provisionHref(`${provisionOnly} ${statute}`) };
    })
    .reverse();
}

/** A provision as written, each paragraph linked to its official text. */
export function Provision({ text }: { text: string }) {
  return provisionSegments(text).map((segment, index) => (
    <Fragment key={segment.text}>
      {index > 0 && ', '}
      {segment.href === undefined ? (
        <span lang="de">{segment.text}</span>
      ) : (
        <a className="kern-link kern-link--small" href={segment.href} lang="de" hrefLang="de">
          {segment.text}
        </a>
      )}
    </Fragment>
  ));
}
