// Everything that is not saved for certain and not on the current screen; shown until it is dealt
// with. It takes no focus, since the person is doing something else.
import { useEffect, useReducer } from 'preact/hooks';
import { UnsavedDraft, useUnsavedDrafts } from '../../../goals/page/draft/unsaved-drafts';
import { Button } from '../../../ui/controls/button';
import { DiscardButton } from '../../../ui/controls/discard-button';
import { FailureMessage } from '../../../ui/feedback/failure';
import type { Unattended } from '../../../ui/form/form-store';
import { useKitMessages } from '../../../ui/messages/messages';
import type { FormRequest } from '../../../ui/sidebar/form-request';
import { useSidebar } from '../../../ui/sidebar/sidebar-context';
import { useMessages } from '../../messages/messages';
import { knownRequest } from '../form-requests';

export function UnsavedWork() {
  const t = useMessages();
  const kit = useKitMessages();
  const { state, dispatch, forms, announce } = useSidebar();
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  useEffect(
    () =>
      forms.subscribe((stored) => {
        redraw(null);
        if (stored && !stored.isShown)
          announce(knownRequest(stored.request)?.storedSentence(t.language) ?? '');
      }),
    [forms, announce, t],
  );
  const unattended = forms.unattended();
  const goalDrafts = useUnsavedDrafts();
  const { missed } = state;
  if (unattended.length + goalDrafts.length + missed.length === 0) return null;
  return (
    <section class="notice unsaved-work">
      <h2>{t.sidebar.unsavedWork}</h2>
      <ul class="plain">
        {unattended.map((form) => (
          <UnattendedForm key={form.name} form={form} />
        ))}
        {goalDrafts.map((goalDraft) => (
          <UnsavedDraft key={goalDraft.key} goalDraft={goalDraft} />
        ))}
        {missed.map(({ about, failure }) => (
          <li key={about}>
            <p class="words">{about}</p>
            <FailureMessage failure={failure} />
            <Button onClick={() => dispatch({ kind: 'missed failure seen', about })}>
              {kit.close}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function UnattendedForm({
  form: { name, request, sending },
}: {
  readonly form: Unattended<FormRequest>;
}) {
  const t = useMessages();
  const kit = useKitMessages();
  const { state, forms } = useSidebar();
  const { fields, sent } = forms.formAt(name);
  const known = knownRequest(request);
  const nameOf = (id: string) =>
    state.students.find(({ studentId }) => studentId === id)?.name ?? id;
  const words = new Set(known?.words(t.language, nameOf));
  return (
    <li>
      <p class="words">{[...words].filter(Boolean).join(' · ')}</p>
      {sending.kind === 'pending' ? (
        <p class="hint">{t.sidebar.beingSaved}</p>
      ) : (
        <>
          {sending.kind === 'failed' && <FailureMessage failure={sending.failure} />}
          {sent !== null && <p class="hint">{kit.unconfirmed}</p>}
          <div class="buttons">
            <Button
              onClick={() => forms.send(name, fields, sent ?? known?.withNewIds() ?? request)}
            >
              {sent === null ? kit.tryAgain : kit.sendAgain}
            </Button>
            <DiscardButton onDiscard={() => forms.write(name, null)} />
          </div>
        </>
      )}
    </li>
  );
}
