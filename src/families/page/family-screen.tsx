// The family of a student: its guardians, or the one thing that was opened for one of them.
import { useState } from 'preact/hooks';
import type { PlanView } from '../../goals/domain/view-plan';
import { OpenWishes, StudentAnswers } from '../../inbox/page';
import { Button } from '../../ui/controls/button';
import type { GuardianField } from '../domain/guardian-fields';
import { useMessages } from '../messages/messages';
import { CheckInForm } from './check-in-form';
import { DigestPreview } from './digest-preview';
import { GuardianCard } from './guardian-card';
import { GuardianForm } from './guardian-form';
import { PauseForm } from './pause-form';
import { SlipForm } from './slip-form';

type FamilyPlace =
  | { readonly kind: 'guardians' }
  | { readonly kind: 'check-in' }
  | { readonly kind: 'slip' }
  | { readonly kind: 'preview' | 'pause'; readonly guardianId: string }
  | { readonly kind: 'edit'; readonly guardianId: string; readonly field: GuardianField };

export function FamilyScreen({ plan }: { readonly plan: PlanView }) {
  const t = useMessages();
  const [place, setPlace] = useState<FamilyPlace>({ kind: 'guardians' });
  const [note, setNote] = useState('');
  const back = (done?: string) => {
    setNote(done ?? '');
    setPlace({ kind: 'guardians' });
  };
  const { guardians } = plan;
  if (place.kind === 'check-in') return <CheckInForm plan={plan} onBack={back} />;
  if (place.kind === 'slip') return <SlipForm plan={plan} onBack={back} />;
  if (place.kind !== 'guardians') {
    const view = guardians.find(({ guardian }) => guardian.guardianId === place.guardianId);
    if (view && place.kind === 'preview') return <DigestPreview view={view} onBack={back} />;
    if (view && place.kind === 'edit')
      return <GuardianForm plan={plan} view={view} field={place.field} onBack={back} />;
    if (view) return <PauseForm plan={plan} view={view} onBack={back} />;
  }
  const go = (kind: 'preview' | 'pause', guardianId: string) => {
    setNote('');
    setPlace({ kind, guardianId });
  };
  return (
    <>
      <h2 class="unseen">{t.family.title}</h2>
      <p role="status" class={note === '' ? 'unseen' : 'notice'}>
        {note}
      </p>
      <OpenWishes plan={plan} />
      {guardians.length === 0 && <p>{t.family.nobody}</p>}
      <ul class="plain guardians">
        {guardians.map((view) => (
          <GuardianCard
            key={view.guardian.guardianId}
            plan={plan}
            view={view}
            onOpen={(kind) => go(kind, view.guardian.guardianId)}
            onEdit={(field) => {
              setNote('');
              setPlace({ kind: 'edit', guardianId: view.guardian.guardianId, field });
            }}
            onDone={setNote}
          />
        ))}
      </ul>
      <Button onClick={() => setPlace({ kind: 'check-in' })}>{t.family.log}</Button>
      <Button onClick={() => setPlace({ kind: 'slip' })}>{t.family.logSlip}</Button>
      <StudentAnswers plan={plan} />
    </>
  );
}
