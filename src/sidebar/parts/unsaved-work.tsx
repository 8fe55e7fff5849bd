// What was to be saved, is not for certain, and stands on no screen at the moment: never out of sight
// until it is dealt with. It takes no focus, since people are doing something else meanwhile.
import { useEffect, useReducer } from 'preact/hooks';
import { Button } from '../../page/parts/button';
import type { Desk } from '../desk/desk';
import { useAtDesk } from '../desk/desk-context';
import { type FormRequest, withNewIds } from '../form/form-request';
import type { Unattended } from '../form/form-store';
import { useWording } from '../wording/use-wording';
import type { Wording } from '../wording/wording';
import { isUnsaved, type Writing } from '../writing/writing';
import { DiscardButton } from './discard-button';
import { FailureWords } from './failure-words';

export function UnsavedWork() {
  const say = useWording();
  const { desk, tell, forms, announce } = useAtDesk();
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  useEffect(
    () =>
      forms.subscribe((stored) => {
        redraw(null);
        if (stored && !stored.isShown) announce(storedWords(stored.request, say));
      }),
    [forms, announce, say],
  );
  const unattended = forms.unattended();
  const writings = Object.values(desk.writings).filter((writing) => isLeftUnsaved(writing, desk));
  const { missed } = desk;
  if (unattended.length + writings.length + missed.length === 0) return null;
  const look = ({ studentId, key }: Writing) => {
    tell({ kind: 'student wanted', studentId, screen: 'plan' });
    tell({ kind: 'went to', place: { kind: 'goal', key } });
  };
  return (
    <section class="notice unsaved-work">
      <h2>{say.frame.unsavedWork}</h2>
      <ul class="plain">
        {unattended.map((form) => (
          <UnattendedForm key={form.name} form={form} />
        ))}
        {writings.map((writing) => {
          const title = writing.mine.goal.trim() === '' ? say.plan.untitled : writing.mine.goal;
          return (
            <li key={writing.key}>
              <p class="words">
                {writing.studentName} · {title}
              </p>
              {writing.phase.kind === 'failed' && <FailureWords failure={writing.phase.failure} />}
              <Button label={`${say.plan.lookAtDraft}: ${title}`} onClick={() => look(writing)}>
                {say.plan.lookAtDraft}
              </Button>
            </li>
          );
        })}
        {missed.map(({ about, failure }) => (
          <li key={about}>
            <p class="words">{about}</p>
            <FailureWords failure={failure} />
            <Button onClick={() => tell({ kind: 'missed failure seen', about })}>
              {say.frame.close}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function UnattendedForm({ form: { name, request, sending } }: { readonly form: Unattended }) {
  const say = useWording();
  const { desk, forms } = useAtDesk();
  const { fields, sent } = forms.formAt(name);
  return (
    <li>
      <p class="words">{wordsOf(request, desk, say)}</p>
      {sending.kind === 'pending' ? (
        <p class="hint">{say.frame.beingSaved}</p>
      ) : (
        <>
          {sending.kind === 'failed' && <FailureWords failure={sending.failure} />}
          {sent !== null && <p class="hint">{say.frame.unconfirmed}</p>}
          <div class="buttons">
            <Button onClick={() => forms.send(name, fields, sent ?? withNewIds(request))}>
              {sent === null ? say.frame.tryAgain : say.frame.sendAgain}
            </Button>
            <DiscardButton onDiscard={() => forms.write(name, null)} />
          </div>
        </>
      )}
    </li>
  );
}

/** What is being saved is about to be confirmed; what stands in the editor says so itself. */
function isLeftUnsaved(writing: Writing, { screen, place }: Desk): boolean {
  const isOnShow = screen === 'plan' && place.kind === 'goal' && place.key === writing.key;
  const isGoingOn = writing.phase.kind === 'typing' || writing.phase.kind === 'saving';
  return isUnsaved(writing) && !isGoingOn && !isOnShow;
}

const storedWords = (request: FormRequest, say: Wording): string =>
  request.kind === 'check-in' ? say.family.logged : say.progress.recorded(request.entries.length);

/** Which form it is, and its words, so that they can be copied. */
function wordsOf(request: FormRequest, { students }: Desk, say: Wording): string {
  const nameOf = (id: string) => students.find(({ studentId }) => studentId === id)?.name ?? id;
  const joined = (...words: readonly string[]) => [...new Set(words)].filter(Boolean).join(' · ');
  if (request.kind === 'check-in') {
    const { studentId, from, message } = request.checkIn;
    return joined(say.family.logTitle, nameOf(studentId), from, message);
  }
  const { entries } = request;
  const names = [...new Set(entries.map(({ studentId }) => nameOf(studentId)))];
  const about = names.length === 1 ? names : [say.progress.forGoals(entries.length)];
  return joined(
    say.progress.title,
    ...about,
    ...entries.flatMap(({ note, nextStep }) => [note, nextStep]),
  );
}
