import type { NoticeView } from '~/forms/view';
import { Alert } from './alert';

/** A short message above a page. */
export function Notice({ notice }: { notice: NoticeView }) {
  return (
    <div className="notice">
      <Alert severity="info" title={notice.title}>
        <p className="kern-body">{notice.text}</p>
      </Alert>
    </div>
  );
}
