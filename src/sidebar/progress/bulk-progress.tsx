// Many students at once: first whose goals, then the same step for those that are ticked.
import { useState } from 'preact/hooks';
import type { BulkLine } from '../../contract/sidebar-calls';
import { Button } from '../../page/parts/button';
import { FailureSummary } from '../../page/parts/error-summary';
import { Working } from '../../page/parts/working';
import { useAtDesk } from '../desk/desk-context';
import { useErrand } from '../errand/use-errand';
import { Chips } from '../parts/chips';
import { ChoiceField } from '../parts/choice-field';
import { useWording } from '../wording/use-wording';
import { teachersOf } from './bulk';
import { BulkEntry } from './bulk-entry';

const TEACHER = 'bulk-teacher';

export function BulkProgress() {
  const say = useWording();
  const { desk, call } = useAtDesk();
  const [by, setBy] = useState('teacher');
  const [teacher, setTeacher] = useState('');
  const [isTeacherNeeded, setTeacherNeeded] = useState(false);
  const { state, isBusy, run, again, putAside } = useErrand<readonly BulkLine[]>();
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
        legend={say.progress.of}
        options={[
          ['teacher', say.progress.teacher],
          ['selection', say.progress.selection],
        ]}
        value={by}
        onChoose={(chosen) => {
          setBy(chosen);
          putAside();
        }}
      />
      {by === 'teacher' && (
        <ChoiceField
          id={TEACHER}
          label={say.progress.teacher}
          problem={isTeacherNeeded && teacher === '' ? say.progress.teacherNeeded : undefined}
          options={[
            ['', say.progress.chooseTeacher],
            ...teachersOf(desk.students).map((email) => [email, email] as const),
          ]}
          value={teacher}
          onChoose={(chosen) => {
            setTeacher(chosen);
            putAside();
          }}
        />
      )}
      {by === 'selection' && <p class="hint">{say.progress.hiddenRows}</p>}
      {state.kind !== 'answered' && (
        <Button isBusy={isBusy} onClick={find}>
          {say.progress.find}
        </Button>
      )}
      {isBusy && <Working>{say.frame.working}</Working>}
      {state.kind === 'in trouble' && (
        <FailureSummary id="bulk-failure" failure={state.failure} onTryAgain={again} />
      )}
      {state.kind === 'answered' && <BulkEntry lines={state.value} onDone={putAside} />}
    </>
  );
}
