// Two versions of a goal, field by field; both are kept until the person has chosen.
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/controls/button';
import { ErrorSummary } from '../../../ui/feedback/error-summary';
import type { GoalField, GoalFields } from '../../domain/goal-fields';
import { useMessages } from '../../messages/messages';
import type { Version } from '../draft/goal-draft-event';
import { showField } from './goal-field-text';

type Choice = Partial<Record<GoalField, Version>>;

export interface VersionChooserProps {
  readonly mine: GoalFields;
  readonly theirs: GoalFields;
  /** Those in which the two differ. */
  readonly fields: readonly GoalField[];
  /** Chosen until the person says otherwise; left out, nothing is. */
  readonly preset?: Version;
  readonly onChosen: (versions: Choice) => void;
}

const all = (fields: readonly GoalField[], version: Version): Choice =>
  Object.fromEntries(fields.map((field) => [field, version]));

const choiceId = (field: GoalField, version: Version): string => `choose-${field}-${version}`;

export function VersionChooser({ mine, theirs, fields, preset, onChosen }: VersionChooserProps) {
  const t = useMessages();
  const [choice, setChoice] = useState<Choice>(preset ? all(fields, preset) : {});
  const [open, setOpen] = useState<readonly GoalField[]>([]);
  const use = () => {
    const left = fields.filter((field) => choice[field] === undefined);
    setOpen(left);
    if (left.length === 0) onChosen(choice);
  };
  const texts = { mine, theirs };
  const names = { mine: t.plan.mine, theirs: t.plan.theirs };
  return (
    <>
      {open.length > 0 && (
        <ErrorSummary
          id="choice-problems"
          cause={open}
          problems={open.map((field) => ({
            field: choiceId(field, 'mine'),
            sentence: t.plan.chooseOne(t.goal.fields[field]),
          }))}
        />
      )}
      <p class="actions">
        <Button look="quiet" onClick={() => setChoice(all(fields, 'mine'))}>
          {t.plan.allMine}
        </Button>
        <Button look="quiet" onClick={() => setChoice(all(fields, 'theirs'))}>
          {t.plan.allTheirs}
        </Button>
      </p>
      {fields.map((field) => (
        <fieldset key={field} class="versions">
          <legend>{t.goal.fields[field]}</legend>
          {(['mine', 'theirs'] as const).map((version) => (
            <label key={version} class="version">
              <input
                id={choiceId(field, version)}
                type="radio"
                name={`choose-${field}`}
                checked={choice[field] === version}
                onChange={() => setChoice({ ...choice, [field]: version })}
              />
              <span>
                <b>{names[version]}</b>
                <span class="version-text">{showField(texts[version], field, t)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <Button look="main" onClick={use}>
        {t.plan.useChosen}
      </Button>
    </>
  );
}
