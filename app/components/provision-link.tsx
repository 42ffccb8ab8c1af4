import { provisionHref } from '~/services/law-links';

/** A provision, linked to its official text where we know the address. */
export function ProvisionLink({ provision }: { provision: string }) {
  const href = provisionHref(provision);
  if (href === undefined) return <span lang="de">{provision}</span>;
  return (
    <a className="kern-link kern-link--no-visited-state" href={href} rel="noreferrer" lang="de" hrefLang="de">
      {provision}
    </a>
  );
}
