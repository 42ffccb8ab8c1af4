import type { ResultView } from '~/components/result/view';
import type { Words } from '~/components/result/words';
import { PayPicture } from './pay-picture';

interface ExploreSectionProps {
  view: ResultView;
  words: Words;
  /** There are no answers to try changes on. */
  isExample: boolean;
}

/** On the result: how the pay stands, and the doors to trying out and comparing. */
export function ExploreSection({ view, words, isExample }: ExploreSectionProps) {
  const text = words.explore.picture;
  if (view.assessment.routes.length === 0 || (isExample && view.picture === null)) return null;
  return (
    <section className="result-section" aria-labelledby="explore">
      <h2 className="kern-heading-large" id="explore">
        {view.picture === null ? text.teaser : text.title}
      </h2>
      {view.picture !== null && (
        <>
          <p className="kern-body">{text.intro}</p>
          <PayPicture picture={view.picture} words={words} />
        </>
      )}
      {!isExample && (
        <>
          <p className="actions no-print">
            <a className="kern-btn kern-btn--secondary" href={words.path('/check/was-waere-wenn')}>
              <span className="kern-label">{words.explore.whatIf.title}</span>
            </a>
            <a className="kern-link" href={words.path('/check/vergleich')}>
              {text.compare}
            </a>
          </p>
          <p className="kern-body kern-body--small no-print">{text.tryOut}</p>
        </>
      )}
    </section>
  );
}
