// Who needs attention and why, the most urgent first; each is one click away.

import { useGapSentence } from '../../goals/page';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import type { Attention } from '../domain/attention';
import { useMessages } from '../messages/messages';
import type { CaseloadView } from '../server/view-caseload';

/** More reasons would push the next student out of sight; the plan shows them all. */
const longestReasons = 2;

export function AttentionList({ view }: { readonly view: CaseloadView }) {
  const t = useMessages();
  const { attention, attentionInAll } = view;
  return (
    <section>
      <h2>{t.caseload.attention}</h2>
      {attention.length === 0 && <p>{t.caseload.nobody}</p>}
      {attentionInAll > attention.length && (
        <p class="hint">{t.caseload.shownOf(attention.length, attentionInAll)}</p>
      )}
      <ol class="plain attention">
        {attention.map((one) => (
          <AttentionLine key={one.studentId} attention={one} />
        ))}
      </ol>
    </section>
  );
}

function AttentionLine({ attention }: { readonly attention: Attention }) {
  const t = useMessages();
  const gapSentence = useGapSentence();
  const { dispatch } = useSidebar();
  const { studentId, name, gaps, wantsContact } = attention;
  const reasons = [...(wantsContact ? [t.caseload.wantsContact] : []), ...gaps.map(gapSentence)];
  const left = reasons.length - longestReasons;
  return (
    <li>
      <button
        type="button"
        class="link"
        onClick={() => dispatch({ kind: 'student wanted', studentId, screen: 'plan' })}
      >
        {name}
      </button>
      <p>
        {reasons.slice(0, longestReasons).join(' ')}
        {left > 0 && <span class="quiet-text"> {t.caseload.more(left)}</span>}
      </p>
    </li>
  );
}
