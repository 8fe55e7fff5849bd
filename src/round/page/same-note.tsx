// The same words, or the same step, for several lines: they are filled in, and can be changed one by one
// before they are saved.
import { useState } from 'preact/hooks';
import { type Progress, progressSteps } from '../../schema/choices';
import { Button } from '../../ui/controls/button';
import { SelectField } from '../../ui/controls/select-field';
import { TextArea } from '../../ui/controls/text-area';
import type { RoundLine } from '../domain/round-view';
import { useMessages } from '../messages/messages';
import type { LineEntry } from './round-form';

export interface SameNoteProps {
  readonly shown: readonly RoundLine[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (goalIds: readonly string[]) => void;
  readonly onFillIn: (changes: Partial<LineEntry>) => void;
  readonly onClose: () => void;
}

export function SameNote({ shown, ticked, onTick, onFillIn, onClose }: SameNoteProps) {
  const t = useMessages();
  const [note, setNote] = useState('');
  const [nextStep, setNextStep] = useState('');
  const [step, setStep] = useState<Progress | ''>('');
  const count = shown.filter(({ goalId }) => ticked.has(goalId)).length;
  const fillIn = () =>
    onFillIn({
      ...(note !== '' && { note }),
      ...(nextStep !== '' && { nextStep }),
      ...(step !== '' && { step }),
    });
  return (
    <section class="same" aria-labelledby="same-title">
      <h2 id="same-title">{t.same}</h2>
      <p class="hint">{t.sameLead}</p>
      <div class="same-fields">
        <TextArea id="same-note" label={t.note} rows={1} value={note} onText={setNote} />
        <TextArea
          id="same-next"
          label={t.nextStep}
          rows={1}
          value={nextStep}
          onText={setNextStep}
        />
        <SelectField
          id="same-step"
          label={t.sameStep}
          options={[
            ['', t.noStep],
            ...progressSteps.map((each) => [each, t.words.steps[each]] as const),
          ]}
          value={step}
          onChoose={(chosen) => setStep(chosen as Progress | '')}
        />
      </div>
      <p class="actions">
        <Button onClick={() => onTick(shown.map(({ goalId }) => goalId))}>
          {t.tickAll(shown.length)}
        </Button>
        {count > 0 && (
          <Button look="quiet" onClick={() => onTick([])}>
            {t.tickNone}
          </Button>
        )}
        {count > 0 && (note !== '' || nextStep !== '' || step !== '') && (
          <Button look="main" onClick={fillIn}>
            {t.fillIn(count)}
          </Button>
        )}
        <Button look="quiet" onClick={onClose}>
          {t.endSame}
        </Button>
      </p>
    </section>
  );
}
