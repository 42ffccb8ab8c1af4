import { Link, useLocation } from '@remix-run/react';
import type { OccupationStep } from '~/forms/occupation.server';
import type { Refusal } from '~/forms/view';
import type { OccupationPageData } from '~/routes/check/occupation';
import { QuestionPage } from '../question-page';

interface OccupationConfirmationProps {
  page: OccupationPageData;
  shown: Extract<OccupationStep, { step: 'confirm' }>;
  refusal: Refusal | undefined;
}

/** The occupation somebody picked, and how they confirm its classification. */
export function OccupationConfirmation({ page, shown, refusal }: OccupationConfirmationProps) {
  const { words } = page;
  const { pathname } = useLocation();
  return (
    <QuestionPage
      {...page}
      question={shown.question}
      refusal={refusal}
      hidden={<input type="hidden" name="kldb2010" value={shown.kldb?.code ?? ''} />}
    >
      <div className="chosen">
        <p className="kern-body">
          {words.chosen}: <strong>{shown.title}</strong>
        </p>
        {shown.kldb !== undefined && (
          <p className="kern-body kern-body--small">
            {shown.kldb.words} <span lang="de">{shown.kldb.title}</span>
          </p>
        )}
        <Link
          className="kern-link"
          to={`${pathname}?q=${page.change === undefined ? '' : `&aendern=${page.change}`}`}
        >
          {words.searchAgain}
        </Link>
      </div>
    </QuestionPage>
  );
}
