// The next five digest days.
import { showWeekday } from '../../page/wording/show-date';
import { useWording } from '../wording/use-wording';

export interface NextDatesProps {
  readonly heading: string;
  readonly dates: readonly string[];
}

export function NextDates({ heading, dates }: NextDatesProps) {
  const say = useWording();
  return (
    <>
      <h3>{heading}</h3>
      {dates.length === 0 && <p>{say.caseload.noDates}</p>}
      <ul class="plain">
        {dates.map((date) => (
          <li key={date}>{showWeekday(date, say.language)}</li>
        ))}
      </ul>
    </>
  );
}
