import type { ReactNode } from 'react';
import type { NoteId } from '#flows/law/ids';
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

function Block({ intro, items }: { intro: string; items: readonly { key: string; item: ReactNode }[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <p className="kern-body">{intro}</p>
      <ul className="kern-list kern-list--bullet">
        {items.map(({ key, item }) => (
          <li key={key}>{item}</li>
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
function otherRoles({ view, words }: Props) {
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

/** What is left when no way is open, or only the search for work: the nearest changes, other roles, and who helps. */
export function Remaining({ view, words }: Props) {
  const { routes, recommended } = view.assessment;
  const allClosed = routes.length > 0 && routes.every(({ verdict }) => verdict === 'notOpen');
  const undecided = routes.some(({ verdict }) => verdict === 'unknown');
  const searchOnly = recommended === 'opportunityCard' && !undecided;
  if (!allClosed && !searchOnly) return null;
  const text = words.result.remaining;
  const near = nearest(view).map(({ route, set }) => ({
    key: route,
    item: (
      <>
        <a className="kern-link" href={`#${route}`}>
          {words.law.routes[route].short}
        </a>
        : {set.changes.map((change) => changeWords(change, view, words)).join(' ')}
      </>
    ),
  }));
  const exceptions = exceptionNotes
    .filter((id) => routes.some(({ notes }) => notes.includes(id)))
    .map((id) => ({ key: id, item: words.law.notes[id](lawFigures(view, words)) }));
  return (
    <section className="result-section" aria-labelledby="remaining">
      <h2 className="kern-heading-large" id="remaining">
        {text.title}
      </h2>
      <p className="kern-body">{searchOnly ? text.searchOnly : text.intro}</p>
      <Block intro={text.nearest} items={near} />
      <Block intro={text.otherRoles} items={otherRoles({ view, words })} />
      <Block intro={text.exceptions} items={exceptions} />
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
