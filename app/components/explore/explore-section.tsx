import type { ResultView } from '~/components/result/view';
import type { Words } from '~/components/result/words';
import { PayPicture } from './pay-picture';

/** On the result: how the pay stands, and the doors to trying out and comparing. */
export function ExploreSection({ view, words }: { view: ResultView; words: Words }) {
  const text = words.explore.picture;
  if (view.assessment.routes.length === 0) return null;
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
      <p className="actions no-print">
        <a className="kern-btn kern-btn--secondary" href={words.path('/check/was-waere-wenn')}>
          <span className="kern-label">{words.explore.whatIf.title}</span>
        </a>
        <a className="kern-link" href={words.path('/check/vergleich')}>
          {text.compare}
        </a>
      </p>
      <p className="kern-body kern-body--small no-print">{text.tryOut}</p>
    </section>
  );
}
