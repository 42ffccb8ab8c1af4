import { useHandoffSendTexts } from '~/texts/handoff-send';
import type { PassedOnBlock } from './passed-on';
import { PassedOnList } from './passed-on-list';

interface PassedToCoordinationProps {
  /** To whom and how it is passed on. */
  intro: string;
  blocks: readonly PassedOnBlock[];
  /** Only once the person has agreed. */
  masked: readonly PassedOnBlock[];
}

/** What a coordination office gets at once, and what only with the consent of the person. */
export function PassedToCoordination({ intro, blocks, masked }: PassedToCoordinationProps) {
  const { preview: texts } = useHandoffSendTexts();
  return (
    <>
      <section className="passed-on" aria-labelledby="an-koordinierung">
        <h2 className="kern-heading-medium" id="an-koordinierung">
          {texts.coordination.title}
        </h2>
        <p className="kern-body">{intro}</p>
        <PassedOnList blocks={blocks} changeLabel={texts.change} />
      </section>
      {masked.length > 0 && (
        <section className="passed-on" aria-labelledby="mit-zustimmung">
          <h2 className="kern-heading-medium" id="mit-zustimmung">
            {texts.masked.title}
          </h2>
          <p className="kern-body">{texts.masked.intro}</p>
          <PassedOnList blocks={masked} changeLabel={texts.change} />
        </section>
      )}
    </>
  );
}
