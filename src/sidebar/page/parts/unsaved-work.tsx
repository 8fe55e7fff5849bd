// Everything that is not saved for certain and not on the current screen; shown until it is dealt
// with. It takes no focus, since the person is doing something else.
import { useEffect, useReducer } from 'preact/hooks';
import { type GoalDraft, isUnsaved } from '../../../goals/page/draft/goal-draft';
import { Button } from '../../../ui/controls/button';
import { DiscardButton } from '../../../ui/controls/discard-button';
import { FailureMessage } from '../../../ui/feedback/failure';
import type { Unattended } from '../../../ui/form/form-store';
import type { Messages } from '../../messages/messages';
import { useMessages } from '../../messages/messages';
import { type FormRequest, withNewIds } from '../form/form-request';
import { useSidebar } from '../state/sidebar-context';
import type { SidebarState } from '../state/sidebar-state';

export function UnsavedWork() {
  const t = useMessages();
  const { state, dispatch, forms, announce } = useSidebar();
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  useEffect(
    () =>
      forms.subscribe((stored) => {
        redraw(null);
        if (stored && !stored.isShown) announce(storedWords(stored.request, t));
      }),
    [forms, announce, t],
  );
  const unattended = forms.unattended();
  const goalDrafts = Object.values(state.goalDrafts).filter((goalDraft) =>
    isLeftUnsaved(goalDraft, state),
  );
  const { missed } = state;
  if (unattended.length + goalDrafts.length + missed.length === 0) return null;
  const look = ({ studentId, key }: GoalDraft) => {
    dispatch({ kind: 'student wanted', studentId, screen: 'plan' });
    dispatch({ kind: 'went to', place: { kind: 'goal', key } });
  };
  return (
    <section class="notice unsaved-work">
      <h2>{t.sidebar.unsavedWork}</h2>
      <ul class="plain">
        {unattended.map((form) => (
          <UnattendedForm key={form.name} form={form} />
        ))}
        {goalDrafts.map((goalDraft) => {
          const title = goalDraft.mine.goal.trim() === '' ? t.plan.untitled : goalDraft.mine.goal;
          return (
            <li key={goalDraft.key}>
              <p class="words">
                {goalDraft.studentName} · {title}
              </p>
              {goalDraft.phase.kind === 'failed' && (
                <FailureMessage failure={goalDraft.phase.failure} />
              )}
              <Button label={`${t.plan.lookAtDraft}: ${title}`} onClick={() => look(goalDraft)}>
                {t.plan.lookAtDraft}
              </Button>
            </li>
          );
        })}
        {missed.map(({ about, failure }) => (
          <li key={about}>
            <p class="words">{about}</p>
            <FailureMessage failure={failure} />
            <Button onClick={() => dispatch({ kind: 'missed failure seen', about })}>
              {t.sidebar.close}
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
  const { state, forms } = useSidebar();
  const { fields, sent } = forms.formAt(name);
  return (
    <li>
      <p class="words">{wordsOf(request, state, t)}</p>
      {sending.kind === 'pending' ? (
        <p class="hint">{t.sidebar.beingSaved}</p>
      ) : (
        <>
          {sending.kind === 'failed' && <FailureMessage failure={sending.failure} />}
          {sent !== null && <p class="hint">{t.kit.unconfirmed}</p>}
          <div class="buttons">
            <Button onClick={() => forms.send(name, fields, sent ?? withNewIds(request))}>
              {sent === null ? t.kit.tryAgain : t.kit.sendAgain}
            </Button>
            <DiscardButton onDiscard={() => forms.write(name, null)} />
          </div>
        </>
      )}
    </li>
  );
}

/** A pending save is about to be confirmed, and the editor shows its own state. */
function isLeftUnsaved(goalDraft: GoalDraft, { screen, place }: SidebarState): boolean {
  const isOnShow = screen === 'plan' && place.kind === 'goal' && place.key === goalDraft.key;
  const isGoingOn = goalDraft.phase.kind === 'typing' || goalDraft.phase.kind === 'saving';
  return isUnsaved(goalDraft) && !isGoingOn && !isOnShow;
}

const storedWords = (request: FormRequest, t: Messages): string =>
  request.kind === 'check-in' ? t.family.logged : t.progress.recorded(request.entries.length);

/** Which form it is, and its text, so that it can be copied. */
function wordsOf(request: FormRequest, { students }: SidebarState, t: Messages): string {
  const nameOf = (id: string) => students.find(({ studentId }) => studentId === id)?.name ?? id;
  const joined = (...words: readonly string[]) => [...new Set(words)].filter(Boolean).join(' · ');
  if (request.kind === 'check-in') {
    const { studentId, from, message } = request.checkIn;
    return joined(t.family.logTitle, nameOf(studentId), from, message);
  }
  const { entries } = request;
  const names = [...new Set(entries.map(({ studentId }) => nameOf(studentId)))];
  const about = names.length === 1 ? names : [t.progress.forGoals(entries.length)];
  return joined(
    t.progress.title,
    ...about,
    ...entries.flatMap(({ note, nextStep }) => [note, nextStep]),
  );
}
