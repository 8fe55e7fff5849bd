// Parts of the form of a guardian: how the digest is asked for, and what is asked before it is saved.
import { useLayoutEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/controls/button';
import { DateField } from '../../ui/controls/date-field';
import { SelectField } from '../../ui/controls/select-field';
import { takeFocus } from '../../ui/feedback/take-focus';
import { useKitMessages } from '../../ui/messages/messages';
import type { GuardianQuestion } from '../domain/guardian-fields';
import { useMessages } from '../messages/messages';

export const fieldId = (field: string): string => `guardian-${field}`;
const pausedUntil = /^paused( until (.*))?$/i;

interface DigestFieldProps {
  readonly value: string;
  readonly problem: string | undefined;
  readonly onDigest: (digest: string) => void;
}

/** What the cell says in other words is offered as it is, until a person chooses. */
export function DigestField({ value, problem, onDigest }: DigestFieldProps) {
  const t = useMessages();
  const [first] = useState(value);
  const paused = pausedUntil.exec(value);
  const known = {
    On: t.family.digests.on,
    Paused: t.family.digests.paused,
    Stopped: t.family.digests.stopped,
  };
  const chosen = paused ? 'Paused' : value.trim() === '' ? 'On' : value;
  const isOther = !pausedUntil.test(first) && !(first in known) && first.trim() !== '';
  return (
    <>
      <SelectField
        id={fieldId('digest')}
        label={t.family.digest}
        problem={paused ? undefined : problem}
        options={[...Object.entries(known), ...(isOther ? [[first, first] as const] : [])]}
        value={chosen}
        onChoose={onDigest}
      />
      {paused && (
        <DateField
          id="guardian-until"
          label={t.family.pauseUntil}
          hint={t.family.pauseHint}
          problem={problem}
          value={paused[2] ?? ''}
          onDate={(day) => onDigest(day === '' ? 'Paused' : `Paused until ${day}`)}
        />
      )}
    </>
  );
}

interface QuestionsProps {
  readonly questions: readonly GuardianQuestion[];
  readonly onYes: () => void;
  readonly onNo: () => void;
}

export function Questions({ questions, onYes, onNo }: QuestionsProps) {
  const t = useMessages();
  const kit = useKitMessages();
  useLayoutEffect(() => takeFocus(document.getElementById('guardian-questions')), []);
  return (
    <section id="guardian-questions" class="held" role="alert" tabIndex={-1}>
      {questions.map(({ kind, about }) => (
        <p key={kind}>{t.family.questions[kind](about.join('; '))}</p>
      ))}
      <div class="buttons">
        <Button onClick={onYes}>{t.family.saveAnyway}</Button>
        <Button look="quiet" onClick={onNo}>
          {kit.cancel}
        </Button>
      </div>
    </section>
  );
}
