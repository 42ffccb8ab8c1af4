import type { ReactNode } from 'react';
import { UnfinishedNotice } from '~/components/unfinished';
import { usePath } from '~/services/language';
import { usePapersTexts } from '~/texts/papers';

/** The papers of a case as plain data. */
export interface PapersView {
  /** Where the check goes on that the papers rest on; undefined where it is at its end. */
  proceed: string | undefined;
  /** There is a plan, and with it a list of papers to tick off. */
  hasChecklist: boolean;
  papers: readonly {
    id: string;
    name: string;
    what: string;
    /** What has still to be added, by name. */
    missing: readonly string[];
    /** Where what is missing can be entered, and what that is called. */
    fill?: { href: string; words: string };
    /** The paper in each of its languages; the address names the language. */
    files: readonly { code: string; name: string; href: string }[];
  }[];
}

type PaperView = PapersView['papers'][number];

function Gaps({ missing, isFinal }: Pick<PaperView, 'missing'> & { isFinal: boolean }) {
  const texts = usePapersTexts();
  if (missing.length === 0) return isFinal && <p className="kern-body kern-body--small">{texts.ready}</p>;
  return (
    <details className="result-more">
      <summary>{texts.missing(missing.length)}</summary>
      <p className="kern-body kern-body--small">{texts.missingHint}</p>
      <ul className="kern-list kern-list--bullet">
        {missing.map((name, index) => (
          <li key={`${String(index)} ${name}`}>{name}</li>
        ))}
      </ul>
    </details>
  );
}

/** The papers, each with one sentence, what it still lacks, and the languages to download it in. */
export function PapersList({ papers, proceed }: PapersView) {
  const texts = usePapersTexts();
  return (
    <ul className="papers-list">
      {papers.map(({ id, name, what, missing, fill, files }) => (
        <li key={id} className="papers-item">
          <h2 className="kern-heading-small">{name}</h2>
          <p className="kern-body">{what}</p>
          <p className="papers-files">
            {files.map((file) => (
              <a
                key={file.code}
                className="kern-btn kern-btn--secondary"
                href={file.href}
                hrefLang={file.code}
                aria-label={texts.open(name, file.name)}
              >
                <span className="kern-label" lang={file.code}>
                  {file.name} ({texts.download})
                </span>
              </a>
            ))}
          </p>
          <Gaps missing={missing} isFinal={proceed === undefined} />
          {fill !== undefined && (
            <p className="kern-body">
              <a className="kern-link" href={fill.href}>
                {fill.words}
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** "Ihre Unterlagen" of a draft. */
export function PapersPage({ view, children }: { view: PapersView; children?: ReactNode }) {
  const texts = usePapersTexts();
  const path = usePath();
  return (
    <div className="result papers">
      <a className="kern-link back-link no-print" href={path('/check/ergebnis')}>
        {texts.toResult}
      </a>
      <h1 className="kern-heading-large">{texts.title}</h1>
      <UnfinishedNotice words={texts.unfinished} proceed={view.proceed} />
      <p className="kern-body">{texts.intro}</p>
      <PapersList {...view} />
      <p className="kern-body kern-body--small">{texts.names}</p>
      {children}
    </div>
  );
}
