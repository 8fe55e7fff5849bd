// The year of the caseload in pictures: emails and answers, families, and where the goals stood.
import { useEffect, useState } from 'preact/hooks';
import type { Answer, PictureCalls } from '../../rpc/calls';
import { progressSteps } from '../../schema/choices';
import { Button } from '../../ui/controls/button';
import { SelectField } from '../../ui/controls/select-field';
import { FailureSummary } from '../../ui/feedback/failure';
import { Spinner } from '../../ui/feedback/spinner';
import type { CallScript } from '../../ui/rpc/call-script';
import { useRequest } from '../../ui/rpc/use-request';
import type { GroupPicture } from '../domain/year-pictures';
import { useMessages } from '../messages/messages';
import { Patterns, StackedBars } from './stacked-bars';

export interface YearPicturesProps {
  readonly call: CallScript<PictureCalls>;
  readonly onClose: () => void;
}

export function YearPictures({ call, onClose }: YearPicturesProps) {
  const t = useMessages();
  const { state, run, again } = useRequest<Answer<'yearPictures'>>();
  useEffect(() => run(() => call('yearPictures')), [run, call]);
  return (
    <main>
      <h1>
        {t.pictures}
        {state.kind === 'success' && ` ${state.value.year}`}
      </h1>
      {state.kind === 'pending' && <Spinner>{t.counting}</Spinner>}
      {state.kind === 'error' && (
        <FailureSummary id="pictures-failure" failure={state.failure} onTryAgain={again} />
      )}
      {state.kind === 'success' && <Pictures groups={state.value.groups} />}
      <footer class="foot">
        <span />
        <Button onClick={onClose}>{t.close}</Button>
      </footer>
    </main>
  );
}

function Pictures({ groups }: { readonly groups: readonly GroupPicture[] }) {
  const t = useMessages();
  const [chosen, setChosen] = useState('0');
  const group = groups[Number(chosen)];
  if (group === undefined) return null;
  const nameOf = ({ by, name, students }: GroupPicture): string => {
    const words = {
      all: () => t.everybody,
      school: () => t.school(name || t.noName),
      grade: () => t.grade(name || t.noName),
    }[by]();
    return `${words} (${t.students(students)})`;
  };
  const { months } = group;
  const names = months.map(({ month }) => month);
  return (
    <>
      <Patterns />
      <SelectField
        id="group"
        label={t.of}
        options={groups.map((each, place) => [String(place), nameOf(each)])}
        value={chosen}
        onChoose={setChosen}
      />
      <StackedBars
        title={t.emails}
        months={names}
        series={[
          { name: t.emailSeries.tapped, values: months.map(({ tapped }) => tapped) },
          {
            name: t.emailSeries.otherwise,
            values: months.map(({ answered, tapped }) => answered - tapped),
          },
          {
            name: t.emailSeries.unanswered,
            values: months.map(({ sent, answered }) => sent - answered),
          },
        ]}
      />
      <StackedBars
        title={t.families}
        months={names}
        series={[{ name: t.familySeries, values: months.map(({ families }) => families) }]}
      />
      <StackedBars
        title={t.progress}
        months={names}
        series={[...progressSteps].reverse().map((step) => ({
          name: t.words.steps[step],
          values: months.map(({ steps }) => steps[progressSteps.indexOf(step)] ?? 0),
        }))}
      />
    </>
  );
}
