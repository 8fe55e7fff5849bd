// One goal in a round: where it stands, the step where it stands now, and a note.
import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { type Progress, progressSteps } from '../../schema/choices';
import { Button } from '../../ui/controls/button';
import { Checkbox } from '../../ui/controls/checkbox';
import { TextArea } from '../../ui/controls/text-area';
import { progressLabel } from '../../ui/messages/goal-words';
import { showDay } from '../../ui/messages/show-date';
import type { RoundLine } from '../domain/round-view';
import { useMessages } from '../messages/messages';
import type { LineEntry } from './round-form';

export interface RoundRowProps {
  readonly line: RoundLine;
  readonly entry: LineEntry;
  readonly onChange: (changes: Partial<LineEntry>) => void;
  /** Enter, in the note or on the track. */
  readonly onNext: () => void;
  /** Null while nothing is ticked. */
  readonly tick: {
    readonly isTicked: boolean;
    readonly onTick: (isTicked: boolean) => void;
  } | null;
}

export function RoundRow({ line, entry, onChange, onNext, tick }: RoundRowProps) {
  const t = useMessages();
  const { goalId, name, goal } = line;
  const [isOpen, setOpen] = useState(entry.nextStep !== '' || entry.share !== null);
  return (
    <li class="line">
      <div class="whose">
        {tick ? (
          <Checkbox id={`tick-${goalId}`} isChecked={tick.isTicked} onChange={tick.onTick}>
            <b>{name}</b> {goal}
          </Checkbox>
        ) : (
          <p>
            <b>{name}</b> {goal}
          </p>
        )}
        <p class="quiet-text">
          {line.lastDate === '' ? t.neverYet : t.last(showDay(line.lastDate, t.language))}
          {line.lastNote !== '' && ` · ${line.lastNote}`}
        </p>
      </div>
      <Track
        line={line}
        chosen={entry.step}
        onChoose={(step) => onChange({ step })}
        onNext={onNext}
      />
      <div class="said">
        <TextArea
          id={`note-${goalId}`}
          label={t.noteOf(name)}
          rows={1}
          value={entry.note}
          onText={(note) => onChange({ note })}
          onEnter={onNext}
        />
        <Button
          look="quiet"
          label={`${t.details}: ${name}, ${goal}`}
          isOpen={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? '▾' : '▸'} {t.details}
        </Button>
        {isOpen && (
          <div class="fields">
            <TextArea
              id={`next-${goalId}`}
              label={t.nextStepOf(name)}
              rows={1}
              value={entry.nextStep}
              onText={(nextStep) => onChange({ nextStep })}
              onEnter={onNext}
            />
            <Checkbox
              id={`share-${goalId}`}
              isChecked={entry.share ?? line.shareWithFamily}
              onChange={(share) => onChange({ share })}
            >
              {t.share}
            </Checkbox>
          </div>
        )}
      </div>
    </li>
  );
}

export const trackId = (goalId: string): string => `track-${goalId}`;

interface TrackProps {
  readonly line: RoundLine;
  readonly chosen: Progress | '';
  readonly onChoose: (step: Progress | '') => void;
  readonly onNext: () => void;
}

/** Five stops. The one where the goal stands has a ring, the one that is chosen is filled. */
function Track({ line, chosen, onChoose, onNext }: TrackProps) {
  const t = useMessages();
  const id = trackId(line.goalId);
  const at = progressSteps.findIndex((step) => step === (chosen || line.progress));
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLFieldSetElement>) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      onNext();
      return;
    }
    const step = progressSteps[Number(event.key) - 1];
    const isEmptied = ['0', 'Backspace', 'Delete'].includes(event.key);
    if (step === undefined && !isEmptied) return;
    event.preventDefault();
    onChoose(isEmptied || step === undefined ? '' : step);
    // From a stop that is not chosen, Tab would only lead to the one that is.
    const stops = event.currentTarget.querySelectorAll('input');
    stops[isEmptied ? 0 : Number(event.key) - 1]?.focus();
  };
  return (
    <fieldset class="track" onKeyDown={onKeyDown}>
      <legend class="unseen">
        {t.stepOf(line.name, line.goal, progressLabel(line.progress, t.words))}
      </legend>
      <span class="stops">
        {progressSteps.map((step, place) => (
          <label
            key={step}
            class={`stop${place <= at ? ' passed' : ''}${step === line.progress ? ' stands' : ''}`}
            title={t.words.steps[step]}
          >
            <input
              id={place === 0 ? id : undefined}
              type="radio"
              name={id}
              class="unseen"
              checked={step === chosen}
              onChange={() => onChoose(step)}
              onClick={() => step === chosen && onChoose('')}
            />
            <i aria-hidden="true" />
            <span class="unseen">{t.words.steps[step]}</span>
          </label>
        ))}
      </span>
      <span class={chosen === '' ? 'quiet-text' : 'new-step'} aria-hidden="true">
        {chosen === ''
          ? `${t.stands}: ${progressLabel(line.progress, t.words)}`
          : `→ ${t.words.steps[chosen]}`}
      </span>
    </fieldset>
  );
}
