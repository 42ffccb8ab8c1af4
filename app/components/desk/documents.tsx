import { useDeskTexts } from '~/texts/desk';
import type { DeskDocument } from './case-view';

/** The papers of a case. */
export function Documents({ documents }: { documents: readonly DeskDocument[] }) {
  const { documents: texts } = useDeskTexts().page;
  return (
    <section className="desk-box" aria-labelledby="unterlagen">
      <h2 className="kern-heading-small" id="unterlagen">
        {texts.title}
      </h2>
      <ul className="desk-tasks">
        {documents.map(({ seq, name, meta, href }) => (
          <li key={seq}>
            {href === undefined ? (
              name
            ) : (
              <a className="kern-link" href={href} download>
                {name}
              </a>
            )}
            <span className="desk-facts__aside">{meta}</span>
          </li>
        ))}
      </ul>
      <p className="kern-body kern-body--small">{texts.none}</p>
    </section>
  );
}
