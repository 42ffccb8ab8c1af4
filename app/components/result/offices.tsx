import { formatList } from '~/services/format';
import { OfficeCard } from './office-card';
import type { OfficeGroup, OfficesView, ResultView } from './view';
import type { Words } from './words';

function Group({ group, words }: { group: OfficeGroup; words: Words }) {
  const text = words.result.offices;
  const { name, what } = text.kinds[group.id];
  return (
    <section>
      <h3 className="kern-heading-small">{name}</h3>
      <p className="kern-body kern-body--small">{what}</p>
      {group.offices.length === 0 ? (
        <p className="kern-body">{group.id === 'immigrationCentral' ? text.noCentral : text.none}</p>
      ) : (
        <ul className="result-rows">
          {group.offices.map((office) => (
            <OfficeCard key={office.id} office={office} words={words} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Found({ offices, words }: { offices: Extract<OfficesView, { places: unknown }>; words: Words }) {
  const text = words.result.offices;
  return (
    <>
      <p className="kern-body">
        {text.intro(`${offices.postalCode} ${formatList(offices.places, words.lang)}`)}
      </p>
      {offices.several && <p className="kern-body">{text.several}</p>}
      {offices.groups.map((group) => (
        <Group key={group.id} group={group} words={words} />
      ))}
    </>
  );
}

/** The offices for the place of work, each with how far its entry was verified. */
export function OfficesSection({ view, words }: { view: ResultView; words: Words }) {
  const { offices } = view;
  const text = words.result.offices;
  return (
    <section className="result-section" aria-labelledby="offices">
      <h2 className="kern-heading-large" id="offices">
        {text.title}
      </h2>
      {offices.kind === 'notAsked' && <p className="kern-body">{text.noPlace}</p>}
      {offices.kind === 'unknown' && <p className="kern-body">{text.unknownPostalCode}</p>}
      {offices.kind === 'postBox' && <p className="kern-body">{text.postBox}</p>}
      {'places' in offices && <Found offices={offices} words={words} />}
    </section>
  );
}
