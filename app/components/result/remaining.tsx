import type { NoteId, RouteId } from '#flows/law/ids';
import { changeWords } from './route-summary';
import type { ResultView } from './view';
import type { Words } from './words';
import { lawFigures } from './words';

const NEAREST = 3;
/** Beyond it, as with half as much pay again, a change is none that a firm would make (effort.ts). */
const MOST_EFFORT = 21;
/** Notes that name a way out of a closed door. */
const exceptionNotes: readonly NoteId[] = [
  'highestLandAuthorityException',
  'temporaryProtectionRenunciation',
];

interface Props {
  view: ResultView;
  words: Words;
}

interface Item {
  key: string;
  /** The way that the item speaks of. */
  route?: RouteId;
  item: string;
}

function Block({ intro, items, words }: { intro: string; items: readonly Item[]; words: Words }) {
  return (
    <>
      <p className="kern-body">{intro}</p>
      <ul className="kern-list kern-list--bullet">
        {items.map(({ key, route, item }) => (
          <li key={key}>
            {route !== undefined && (
              <>
                <a className="kern-link" href={`#${route}`}>
                  {words.law.routes[route].short}
                </a>
                :{' '}
              </>
            )}
            {item}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The ways that the least change opens; training is another role and stands among these. */
function nearest({ waysOut }: ResultView) {
  return Object.values(waysOut)
    .filter(({ route }) => route !== 'vocationalTraining')
    .flatMap(({ route, sets: [set] }) => (set === undefined ? [] : [{ route, set }]))
    .filter(({ set }) => set.effort <= MOST_EFFORT)
    .sort((a, b) => a.set.effort - b.set.effort)
    .slice(0, NEAREST);
}

/** Other roles in which the person may come. */
function otherRoles({ view, words }: Props): Item[] {
  const { waysOut, assessment } = view;
  const text = words.result.remaining.roles;
  const sets = Object.values(waysOut).flatMap((wayOut) => wayOut.sets);
  const search = assessment.routes.find(({ id }) => id === 'opportunityCard');
  const roles: [keyof typeof text, boolean][] = [
    ['recognitionFirst', sets.some(({ changes }) => changes.some(({ id }) => id === 'completeRecognition'))],
    ['training', (waysOut.vocationalTraining?.sets.length ?? 0) > 0],
    ['search', search !== undefined && search.verdict !== 'notOpen'],
  ];
  return roles.filter(([, possible]) => possible).map(([id]) => ({ key: id, item: text[id] }));
}

/** What is left when no way is open, or only the search for work; undefined where there is a way. */
export function remainingWords({ view, words }: Props) {
  const { routes, recommended } = view.assessment;
  const allClosed = routes.length > 0 && routes.every(({ verdict }) => verdict === 'notOpen');
  const undecided = routes.some(({ verdict }) => verdict === 'unknown');
  const searchOnly = recommended === 'opportunityCard' && !undecided;
  if (!allClosed && !searchOnly) return undefined;
  const text = words.result.remaining;
  const near = nearest(view).map(({ route, set }): Item => ({
    key: route,
    route,
    item: set.changes.map((change) => changeWords(change, view, words)).join(' '),
  }));
  const exceptions = exceptionNotes
    .filter((id) => routes.some(({ notes }) => notes.includes(id)))
    .map((id): Item => ({ key: id, item: words.law.notes[id](lawFigures(view, words)) }));
  return {
    intro: searchOnly ? text.searchOnly : text.intro,
    blocks: [
      { intro: text.nearest, items: near },
      { intro: text.otherRoles, items: otherRoles({ view, words }) },
      { intro: text.exceptions, items: exceptions },
    ].filter(({ items }) => items.length > 0),
  };
}

/** The same on the page: the nearest changes, other roles, and who helps. */
export function Remaining({ view, words }: Props) {
  const remaining = remainingWords({ view, words });
  if (remaining === undefined) return null;
  const text = words.result.remaining;
  return (
    <section className="result-section" aria-labelledby="remaining">
      <h2 className="kern-heading-large" id="remaining">
        {text.title}
      </h2>
      <p className="kern-body">{remaining.intro}</p>
      {remaining.blocks.map((block) => (
        <Block key={block.intro} {...block} words={words} />
      ))}
      <p className="kern-body">{text.help}</p>
      <p className="kern-body no-print">
        <a className="kern-link" href="#offices">
          {text.offices}
        </a>
      </p>
      <p className="kern-body">{text.otherPerson}</p>
    </section>
  );
}
