import type { Words } from '~/components/result/words';
import { handoffTexts } from '~/texts/handoff';

/** What the result offers next: handing the case over, or the way to the case that it has become. */
export function HandoffEntry({ isSent, words }: { isSent: boolean; words: Words }) {
  const { entry } = handoffTexts(words.lang);
  return (
    <section className="result-section no-print" aria-labelledby="uebergabe">
      <h2 className="kern-heading-large" id="uebergabe">
        {entry.title}
      </h2>
      <p className="kern-body">{isSent ? entry.sent : entry.text}</p>
      <p className="actions">
        <a
          className="kern-btn kern-btn--primary"
          href={words.path(isSent ? '/uebergabe/beleg' : '/uebergabe')}
        >
          <span className="kern-label">{isSent ? entry.toCase : entry.button}</span>
        </a>
      </p>
    </section>
  );
}
