import { Alert } from '~/components/alert';
import { usePath } from '~/services/language';
import { useCaseTexts } from '~/texts/case';

/** In the check, over answers that belong to a case: where to hand over what is changed. */
export function CaseNotice() {
  const { inCheck } = useCaseTexts().page;
  const path = usePath();
  return (
    <div className="notice no-print">
      <Alert severity="info" title={inCheck.title}>
        <p className="kern-body">
          {inCheck.text}{' '}
          <a className="kern-link" href={path('/fall?zu=angaben')}>
            {inCheck.link}
          </a>
        </p>
      </Alert>
    </div>
  );
}
