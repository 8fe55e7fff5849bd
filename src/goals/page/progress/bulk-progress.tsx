// Many students at once: first whose goals, then the same step for the selected ones.
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/controls/button';
import { Chips } from '../../../ui/controls/chips';
import { SelectField } from '../../../ui/controls/select-field';
import { FailureSummary } from '../../../ui/feedback/failure';
import { Spinner } from '../../../ui/feedback/spinner';
import { useKitMessages } from '../../../ui/messages/messages';
import { useRequest } from '../../../ui/rpc/use-request';
import { useSidebar } from '../../../ui/sidebar/sidebar-context';
import { useMessages } from '../../messages/messages';
import type { BulkLine } from '../../server/bulk-students';
import { teachersOf } from './bulk';
import { BulkEntry } from './bulk-entry';

const TEACHER = 'bulk-teacher';

export function BulkProgress() {
  const t = useMessages();
  const kit = useKitMessages();
  const { state: sidebar, call } = useSidebar();
  const [by, setBy] = useState('teacher');
  const [teacher, setTeacher] = useState('');
  const [isTeacherNeeded, setTeacherNeeded] = useState(false);
  const { state, isBusy, run, again, reset } = useRequest<readonly BulkLine[]>();
  const find = () => {
    const isMissing = by === 'teacher' && teacher === '';
    setTeacherNeeded(isMissing);
    if (isMissing) document.getElementById(TEACHER)?.focus();
    else run(() => call('bulkStudents', by === 'teacher' ? { teacher } : { selection: true }));
  };
  return (
    <>
      <Chips
        id="bulk-of"
        legend={t.progress.of}
        options={[
          ['teacher', t.progress.teacher],
          ['selection', t.progress.selection],
        ]}
        value={by}
        onChoose={(chosen) => {
          setBy(chosen);
          reset();
        }}
      />
      {by === 'teacher' && (
        <SelectField
          id={TEACHER}
          label={t.progress.teacher}
          problem={isTeacherNeeded && teacher === '' ? t.progress.teacherNeeded : undefined}
          options={[
            ['', t.progress.chooseTeacher],
            ...teachersOf(sidebar.students).map((email) => [email, email] as const),
          ]}
          value={teacher}
          onChoose={(chosen) => {
            setTeacher(chosen);
            reset();
          }}
        />
      )}
      {by === 'selection' && <p class="hint">{t.progress.hiddenRows}</p>}
      {state.kind !== 'success' && (
        <Button isBusy={isBusy} onClick={find}>
          {t.progress.find}
        </Button>
      )}
      {isBusy && <Spinner>{kit.pending}</Spinner>}
      {state.kind === 'error' && (
        <FailureSummary id="bulk-failure" failure={state.failure} onTryAgain={again} />
      )}
      {state.kind === 'success' && <BulkEntry lines={state.value} onDone={reset} />}
    </>
  );
}
