import { Alert } from '~/components/alert';
import { PassedOnList } from '~/components/handoff/passed-on-list';
import { useDeskTexts } from '~/texts/desk';
import type { ContentView } from './case-view';

/** Other cases of the same firm and occupation. */
export function Duplicates({ duplicates }: Pick<ContentView, 'duplicates'>) {
  const { duplicates: texts } = useDeskTexts().page;
  if (duplicates.length === 0) return null;
  return (
    <section className="desk-duplicates" aria-labelledby="doppelt">
      <h2 className="kern-heading-small" id="doppelt">
        {texts.title}
      </h2>
      <p className="kern-body">{texts.text}</p>
      <ul className="plain-list">
        {duplicates.map(({ href, words }) => (
          <li key={href}>
            <a className="kern-link" href={href}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Instead of the contents: why there are none to see. */
export function Closed({ isErased }: { isErased: boolean }) {
  const { closedView } = useDeskTexts().page;
  return (
    <section className="case-section">
      <Alert severity="info" title={closedView.title}>
        <p className="kern-body">{isErased ? closedView.erased : closedView.withdrawn}</p>
      </Alert>
    </section>
  );
}

/** Who asks for what, and folded all that was handed over. */
export function Summary({ content }: { content: ContentView }) {
  const { summary } = useDeskTexts().page;
  const { summary: short, all, person } = content;
  return (
    <section className="case-section" aria-labelledby="worum">
      <h2 className="kern-heading-medium" id="worum">
        {summary.title}
      </h2>
      <div className="passed-on desk-summary">
        <PassedOnList blocks={short} changeLabel="" />
      </div>
      {person !== 'shown' && (
        <p className="kern-body">
          <strong>{summary.person}:</strong> {person === 'masked' ? summary.masked : summary.none}
        </p>
      )}
      <details className="case-fold desk-fold">
        <summary>{summary.all}</summary>
        <div className="passed-on">
          <PassedOnList blocks={all} changeLabel="" />
        </div>
      </details>
    </section>
  );
}
