import { usePlanTexts } from '~/texts/plan';
import { Alert } from './alert';

interface Props {
  /** What rests on the answers so far. */
  words: string;
  /** Where the check goes on; undefined where it is at its end, and there is nothing to say. */
  proceed: string | undefined;
}

/** Says that the check is not at its end, with the way on. */
export function UnfinishedNotice({ words, proceed }: Props) {
  const { unfinished } = usePlanTexts();
  if (proceed === undefined) return null;
  return (
    <Alert severity="info" title={unfinished.title}>
      <p className="kern-body">
        {words}{' '}
        <a className="kern-link no-print" href={proceed}>
          {unfinished.proceed}
        </a>
      </p>
    </Alert>
  );
}
