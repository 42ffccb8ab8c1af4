import { useCommonTexts } from '~/texts/common';
import { ProvisionLink } from './provision-link';

interface WhyBoxProps {
  paragraphs: readonly string[];
  provisions: readonly string[];
}

/** "Warum fragen wir das?" with the provisions behind the question. */
export function WhyBox({ paragraphs, provisions }: WhyBoxProps) {
  const { form } = useCommonTexts();
  return (
    <details className="kern-accordion">
      <summary className="kern-accordion__header">
        <span className="kern-title">{form.why}</span>
      </summary>
      <section className="kern-accordion__body">
        {paragraphs.map((paragraph) => (
          <p className="kern-body" key={paragraph}>
            {paragraph}
          </p>
        ))}
        {provisions.length > 0 && (
          <p className="kern-body" title={form.opensLaw}>
            {form.legalBasis}{' '}
            {provisions.map((provision, index) => (
              <span key={provision}>
                {index > 0 && ', '}
                <ProvisionLink provision={provision} />
              </span>
            ))}
          </p>
        )}
      </section>
    </details>
  );
}
