import { usePlanTexts } from '~/texts/plan';
import type { FastTrackView } from './view';

function Office({ office }: Pick<FastTrackView, 'office'>) {
  const { fastTrack: texts } = usePlanTexts();
  if (office === undefined) return texts.noPlace;
  if (office === null) return texts.noCentral;
  const { name, phone, email, website } = office;
  const contacts = [
    [phone, `tel:${phone?.replace(/[^+\d]/g, '') ?? ''}`],
    [email, `mailto:${email ?? ''}`],
    [website, website ?? ''],
  ] as const;
  return (
    <>
      <span lang="de">{name}</span>
      {contacts.map(
        ([words, href]) =>
          words !== null && (
            <span key={href}>
              {', '}
              <a className="kern-link" href={href}>
                {words.replace(/^https?:\/\//, '')}
              </a>
            </span>
          ),
      )}
    </>
  );
}

/** The fast track explained, whether it is chosen, the other way, or out of the question. */
export function FastTrack({ view }: { view: FastTrackView }) {
  const { fastTrack: texts } = usePlanTexts();
  const { standing, why, cost, periods, office } = view;
  const facts = [
    [texts.what, texts.whatText],
    [texts.gain, texts.gainText(periods)],
    [texts.cost, texts.costText(cost)],
    [texts.payer, texts.payerText],
    [texts.office, <Office key="office" office={office} />],
    [texts.family, texts.familyText],
    [texts.little, texts.littleText],
  ] as const;
  return (
    <section aria-labelledby="beschleunigt">
      <h2 className="kern-heading-medium" id="beschleunigt">
        {texts.title}
      </h2>
      <p className="kern-body">
        {texts[standing]}
        {(standing === 'impossible' || standing === 'ask') && why !== undefined && ` ${why}`}
      </p>
      <details className="plan-more">
        <summary className="kern-link">{texts.more}</summary>
        <dl className="plan-facts">
          {facts.map(([term, words]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
