// A step that is a few settings: typed, saved together, and what is wrong said at its field.
import { useState } from 'preact/hooks';
import {
  fieldOf,
  type ScheduleField,
  ScheduleForm,
  type ScheduleSettings,
  scheduleId,
} from '../../caseload/page';
import type { Answer, SetUpCalls } from '../../rpc/calls';
import { failureSentence } from '../../rpc/failure-texts';
import type { Failure } from '../../rpc/result';
import { Button } from '../../ui/controls/button';
import { TextField } from '../../ui/controls/text-field';
import { ErrorSummary } from '../../ui/feedback/error-summary';
import { FailureSummary } from '../../ui/feedback/failure';
import type { CallScript } from '../../ui/rpc/call-script';
import { useRequest } from '../../ui/rpc/use-request';
import { type SettingName, useMessages } from '../messages/messages';
import type { KeptText } from './kept-text';

export type SetUpCall = CallScript<SetUpCalls>;

export interface SettingsStepProps {
  readonly call: SetUpCall;
  readonly names?: readonly SettingName[];
  readonly dates?: readonly ScheduleField[];
  readonly settings: ScheduleSettings;
  /** Of what stands there now. */
  readonly problems?: readonly Failure[];
  /** Typed and not saved. */
  readonly kept: KeptText;
  /** On the button; that of every form where it says nothing of its own. */
  readonly saveText?: string;
  readonly onSaved: () => void;
}

const nameId = (name: SettingName): string => `set-up-${name.toLowerCase().replace(/ /g, '-')}`;

export function SettingsStep({
  call,
  names = [],
  dates = [],
  settings,
  problems = [],
  kept,
  saveText,
  onSaved,
}: SettingsStepProps) {
  const t = useMessages();
  const saving = useRequest<Answer<'saveSchedule'>>();
  const [changes, setChanges] = useState<ScheduleSettings>(kept.read);
  const wanted = { ...settings, ...changes };
  const answered = saving.state.kind === 'success' ? saving.state.value : null;
  const told = (answered?.problems ?? problems).map((problem) => ({
    field: scheduleId(fieldOf(problem)),
    sentence: failureSentence(problem, t.language),
  }));
  const change = (changed: ScheduleSettings): void => {
    const all = { ...changes, ...changed };
    setChanges(all);
    kept.write(all);
    saving.reset();
  };
  const save = (): void =>
    saving.run(
      () =>
        call(
          'saveSchedule',
          Object.fromEntries([...names, ...dates].map((name) => [name, wanted[name] ?? ''])),
        ),
      (view, isMounted) => {
        if (view.problems.length > 0 || !isMounted) return;
        setChanges({});
        kept.write({});
        onSaved();
      },
    );
  return (
    <>
      {saving.state.kind === 'error' && (
        <FailureSummary
          id="step-failure"
          failure={saving.state.failure}
          onTryAgain={saving.again}
        />
      )}
      {answered !== null && told.length > 0 && (
        <ErrorSummary id="step-problems" cause={answered} problems={told} />
      )}
      {names.map((name) => (
        <TextField
          key={name}
          id={nameId(name)}
          label={t.setUp.names[name]}
          hint={t.setUp.nameHints[name]}
          value={wanted[name] ?? ''}
          onText={(text) => change({ [name]: text })}
        />
      ))}
      {dates.length > 0 && (
        <ScheduleForm fields={dates} settings={wanted} problems={told} onChange={change} />
      )}
      <Button look="main" isBusy={saving.isBusy} onClick={save}>
        {saveText ?? t.setUp.save}
      </Button>
    </>
  );
}
