import { Alert } from '~/components/alert';
import type { PassedOnBlock } from '~/components/handoff/passed-on';
import { PassedOnList } from '~/components/handoff/passed-on-list';
import { useDeskTexts } from '~/texts/desk';
import { DeskForm, DeskRadios } from './form';
import type { FormContext } from './form';
import type { ShareView } from './share-view.server';

function Sharing({ view, ...form }: FormContext & { view: ShareView }) {
  const { share } = useDeskTexts();
  if (view.kind === 'shared')
    return (
      <DeskForm {...form} step="sharingWithdrawn" submit={share.stop}>
        <p className="kern-body">
          {share.stopTitle}: <strong lang="de">{view.agency}</strong>
        </p>
        <p className="kern-body">{share.stopText}</p>
      </DeskForm>
    );
  if (view.kind !== 'possible')
    return (
      <Alert severity="info" title={share[`${view.kind}Title`]}>
        <p className="kern-body">{share[view.kind]}</p>
      </Alert>
    );
  const [only, ...more] = view.agencies;
  if (only === undefined) return <p className="kern-body">{share.noAgency}</p>;
  return (
    <>
      {more.length === 0 ? (
        <DeskForm
          {...form}
          step="sharedWithAgency"
          fields={{ agencyId: only.value }}
          submit={share.send}
          kind="primary"
        >
          <p className="kern-body">
            {share.agency}: <strong lang="de">{only.label}</strong>
          </p>
        </DeskForm>
      ) : (
        <DeskForm {...form} step="sharedWithAgency" submit={share.send} kind="primary">
          <DeskRadios
            {...form}
            step="sharedWithAgency"
            field="agencyId"
            label={share.agency}
            options={view.agencies}
          />
        </DeskForm>
      )}
    </>
  );
}

/** Sharing the summary: what is seen of it, and the button that opens or closes the door. */
export function Share({
  view,
  blocks,
  ...form
}: FormContext & { view: ShareView; blocks: readonly PassedOnBlock[] }) {
  const { share } = useDeskTexts();
  return (
    <>
      <p className="kern-body">{share.intro}</p>
      <Sharing {...form} view={view} />
      {blocks.length > 0 && (
        <section className="passed-on" aria-labelledby="kurzfassung">
          <h2 className="kern-heading-medium" id="kurzfassung">
            {share.preview}
          </h2>
          <PassedOnList blocks={blocks} changeLabel="" />
        </section>
      )}
    </>
  );
}
