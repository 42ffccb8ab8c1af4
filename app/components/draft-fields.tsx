export interface DraftFieldsProps {
  csrf: string;
  /** Which draft and version the form was rendered from. */
  edition: string;
  /** The code that the form begins a draft with, where there is none yet. */
  start: string | undefined;
  /** From where the page was opened to change the answer, to return there. */
  change: string | undefined;
}

/** The hidden fields of every form that answers a page (save-page.server.ts). */
export function DraftFields({ csrf, edition, start, change }: DraftFieldsProps) {
  return (
    <>
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="version" value={edition} />
      {start !== undefined && <input type="hidden" name="start" value={start} />}
      {change !== undefined && <input type="hidden" name="aendern" value={change} />}
    </>
  );
}
