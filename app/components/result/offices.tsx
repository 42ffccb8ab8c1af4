import { formatList } from '~/services/format';
import type { Offices } from '#flows/network/offices';
import { OfficeCard } from './office-card';
import type { ResultView } from './view';
import type { Words } from './words';

type OfficeGroup = Exclude<keyof Offices, 'postalCode' | 'places'>;
const groups: readonly OfficeGroup[] = [
  'coordination',
  'employmentAgencies',
  'immigrationCentral',
  'recognitionAdvice',
  'faireIntegration',
];

function Group({ group, offices, words }: { group: OfficeGroup; offices: Offices; words: Words }) {
  const text = words.result.offices;
  const { name, what } = text.kinds[group];
  const found = [offices[group] ?? []].flat();
  return (
    <section>
      <h3 className="kern-heading-small">{name}</h3>
      <p className="kern-body kern-body--small">{what}</p>
      {found.length === 0 ? (
        <p className="kern-body">{group === 'immigrationCentral' ? text.noCentral : text.none}</p>
      ) : (
        <ul className="result-rows">
          {found.map((office) => (
            <OfficeCard key={office.id} office={office} words={words} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Found({ offices, words }: { offices: Offices; words: Words }) {
  const text = words.result.offices;
  const places = [...new Set(offices.places.map(({ name }) => name))];
  const districts = new Set(offices.places.map(({ district }) => district.ags));
  return (
    <>
      <p className="kern-body">{text.intro(`${offices.postalCode} ${formatList(places, words.lang)}`)}</p>
      {districts.size > 1 && <p className="kern-body">{text.several}</p>}
      {groups.map((group) => (
        <Group key={group} group={group} offices={offices} words={words} />
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
      {'offices' in offices && <Found offices={offices.offices} words={words} />}
    </section>
  );
}
