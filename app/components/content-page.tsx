import type { ContentTexts } from '~/texts/de/content';

/** A page of text: headings, paragraphs, lists. */
export function ContentPage({ texts }: { texts: ContentTexts }) {
  return (
    <article className="prose">
      <h1 className="kern-heading-large">{texts.title}</h1>
      {texts.sections.map(({ heading, paragraphs = [], items = [] }) => (
        <section className="prose" key={heading ?? paragraphs[0]}>
          {heading !== undefined && <h2 className="kern-heading-medium">{heading}</h2>}
          {paragraphs.map((paragraph) => (
            <p className="kern-body" key={paragraph}>
              {paragraph}
            </p>
          ))}
          {items.length > 0 && (
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </article>
  );
}
