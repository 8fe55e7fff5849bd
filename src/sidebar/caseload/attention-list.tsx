// Who needs attention and why, the most urgent first; each is one click away.
import type { Attention, CaseloadView } from '../../contract/sidebar-calls';
import { useAtDesk } from '../desk/desk-context';
import { gapSentence } from '../goal/gap-sentence';
import { useWording } from '../wording/use-wording';

/** More reasons would push the next student out of sight; the plan shows them all. */
const longestReasons = 2;

export function AttentionList({ view }: { readonly view: CaseloadView }) {
  const say = useWording();
  const { attention, attentionInAll } = view;
  return (
    <section>
      <h2>{say.caseload.attention}</h2>
      {attention.length === 0 && <p>{say.caseload.nobody}</p>}
      {attentionInAll > attention.length && (
        <p class="hint">{say.caseload.shownOf(attention.length, attentionInAll)}</p>
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
  const say = useWording();
  const { tell } = useAtDesk();
  const { studentId, name, gaps, wantsContact } = attention;
  const reasons = [
    ...(wantsContact ? [say.caseload.wantsContact] : []),
    ...gaps.map((gap) => gapSentence(gap, say)),
  ];
  const left = reasons.length - longestReasons;
  return (
    <li>
      <button
        type="button"
        class="link"
        onClick={() => tell({ kind: 'student wanted', studentId, screen: 'plan' })}
      >
        {name}
      </button>
      <p>
        {reasons.slice(0, longestReasons).join(' ')}
        {left > 0 && <span class="quiet-text"> {say.caseload.more(left)}</span>}
      </p>
    </li>
  );
}
