import { provisionSegments } from './provision';
import type { ResultView } from './view';
import type { Words } from './words';

/** Addresses of the provisions that what is printed rests on, each once, in the order of first use. */
export function addresses({ assessment }: ResultView): string[] {
  const { access, routes, duties, warnings } = assessment;
  const cited = [
    ...warnings.map(({ provision }) => provision),
    ...access.basis,
    ...routes
      .filter(({ verdict }) => verdict !== 'notOpen')
      .flatMap(({ basis, requirements }) => [...basis, ...requirements.map(({ provision }) => provision)]),
    ...duties.map(({ provision }) => provision),
  ];
  const found = cited.flatMap(provisionSegments).map(({ href }) => href);
  return [...new Set(found.filter((href) => href !== undefined))];
}

/** On paper nobody can follow a link: the addresses of the provisions behind the result. */
export function Sources({ view, words }: { view: ResultView; words: Words }) {
  const text = words.result.sources;
  return (
    <section className="result-section result-sources" aria-labelledby="sources">
      <h2 className="kern-heading-medium" id="sources">
        {text.title}
      </h2>
      <p className="kern-body">{text.intro}</p>
      <ul>
        {addresses(view).map((address) => (
          <li key={address}>{address}</li>
        ))}
      </ul>
    </section>
  );
}
