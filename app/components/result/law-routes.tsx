import type { LawPageTexts } from '~/texts/de/lawpage';
import type { LawRoute, LawVariant, LawView } from './law-view';
import { Provision } from './provision';
import { requirementText } from './requirement-words';
import type { Words } from './words';

interface Props {
  words: Words;
  texts: LawPageTexts;
}

interface RequirementsProps {
  route: LawRoute;
  variant: LawVariant;
  words: Words;
}

function Requirements({ route, variant, words }: RequirementsProps) {
  return (
    <ul className="result-rows">
      {variant.requirements.map(({ id, provision }) => {
        const { name, what } = requirementText(id, route.id, words);
        return (
          <li key={`${id} ${provision}`} className="result-row">
            <span className="result-row__name">{name}</span>
            <p className="result-row__text">{what}</p>
            <p className="result-row__text">
              <Provision text={provision} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function RouteRules({ route, words, texts }: Props & { route: LawRoute }) {
  const text = texts.routes;
  const name = words.law.routes[route.id];
  const { label, explanation } = words.law.entitlements[route.entitlement];
  const consents = [...new Set(route.variants.map(({ baConsent }) => words.law.consents[baConsent].label))];
  return (
    <details className="result-route" id={route.id}>
      <summary className="result-route__head">
        <h3 className="result-route__name">{name.name}</h3>
      </summary>
      <div className="result-route__body">
        <p className="kern-body">{name.what}</p>
        <dl className="result-pairs">
          <dt>{text.basis}</dt>
          <dd>
            <Provision text={route.basis.join(', ')} />
          </dd>
          <dt>{text.entitlement}</dt>
          <dd>
            {label}: {explanation}
          </dd>
          <dt>{text.consent}</dt>
          <dd>{consents.join(' / ')}</dd>
        </dl>
        {route.variants.map((variant, index) => (
          <section key={variant.requirements.map(({ id }) => id).join(' ')}>
            <h4 className="kern-heading-small">
              {route.variants.length === 1
                ? text.requirements
                : text.variant(index + 1, route.variants.length, variant.baConsent)}
            </h4>
            <Requirements route={route} variant={variant} words={words} />
          </section>
        ))}
      </div>
    </details>
  );
}

/** Every way with its requirements and provisions, in the order of preference. */
export function LawRoutes({ view, words, texts }: Props & { view: LawView }) {
  return (
    <section className="result-section" aria-labelledby="ways">
      <h2 className="kern-heading-large" id="ways">
        {texts.routes.title}
      </h2>
      <p className="kern-body">{texts.routes.intro}</p>
      {view.routes.map((route) => (
        <RouteRules key={route.id} route={route} words={words} texts={texts} />
      ))}
    </section>
  );
}
