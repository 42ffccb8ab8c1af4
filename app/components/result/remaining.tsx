import type { NoteId } from '#flows/law/ids';
import { canBeOpened, distance, remediesOf } from './route-summary';
import type { ResultView } from './view';
import type { Words } from './words';
import { lawFigures } from './words';

const NEAREST = 3;
/** Notes that name a way out of a closed door. */
const exceptionNotes: readonly NoteId[] = [
  'highestLandAuthorityException',
  'temporaryProtectionRenunciation',
];

/** What is left when no way is open, or only the search for work: the nearest changes, exceptions, and who helps. */
export function Remaining({ view, words }: { view: ResultView; words: Words }) {
  const { routes, recommended } = view.assessment;
  const allClosed = routes.length > 0 && routes.every(({ verdict }) => verdict === 'notOpen');
  const undecided = routes.some(({ verdict }) => verdict === 'unknown');
  const searchOnly = recommended === 'opportunityCard' && !undecided;
  if (!allClosed && !searchOnly) return null;
  const text = words.result.remaining;
  const near = routes
    .filter(canBeOpened)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, NEAREST);
  const exceptions = exceptionNotes.filter((id) => routes.some(({ notes }) => notes.includes(id)));
  return (
    <section className="result-section" aria-labelledby="remaining">
      <h2 className="kern-heading-large" id="remaining">
        {text.title}
      </h2>
      <p className="kern-body">{searchOnly ? text.searchOnly : text.intro}</p>
      {near.length > 0 && (
        <>
          <p className="kern-body">{text.nearest}</p>
          <ul className="kern-list kern-list--bullet">
            {near.map((route) => (
              <li key={route.id}>
                <a className="kern-link" href={`#${route.id}`}>
                  {words.law.routes[route.id].short}
                </a>
                : {remediesOf(route, view.assessment, words).changes.join(' ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {exceptions.length > 0 && (
        <>
          <p className="kern-body">{text.exceptions}</p>
          <ul className="kern-list kern-list--bullet">
            {exceptions.map((id) => (
              <li key={id}>{words.law.notes[id](lawFigures(view, words))}</li>
            ))}
          </ul>
        </>
      )}
      <p className="kern-body">{text.help}</p>
      <p className="kern-body">{text.otherPerson}</p>
    </section>
  );
}
