// The steps of one goal over time, as a line of stairs with a dot for each entry: it reads the same
// without colors, and the table behind it says all of it.
import { daysBetween } from '../../core/calendar-date';
import { progressSteps } from '../../schema/choices';
import { showDay } from '../../ui/messages/show-date';
import type { GoalSteps } from '../domain/timeline';
import { useMessages } from '../messages/messages';

const width = 260;
const height = 84;
const margin = { left: 8, right: 8, top: 8, bottom: 8 };

const levelOf = (step: GoalSteps['points'][number]['step']): number => progressSteps.indexOf(step);

export function StepPlot({ steps: { goal, points } }: { readonly steps: GoalSteps }) {
  const t = useMessages();
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) {
    return (
      <figure class="plot">
        <figcaption>{goal}</figcaption>
        <p class="quiet-text">{t.noSteps}</p>
      </figure>
    );
  }
  const days = Math.max(1, daysBetween(first.date, last.date));
  const inner = width - margin.left - margin.right;
  const x = (date: string) => margin.left + (daysBetween(first.date, date) / days) * inner;
  const rise = (height - margin.top - margin.bottom) / (progressSteps.length - 1);
  const y = (level: number) => height - margin.bottom - level * rise;
  const path = points
    .map(({ date, step }, place) =>
      place === 0 ? `M${x(date)} ${y(levelOf(step))}` : `H${x(date)}V${y(levelOf(step))}`,
    )
    .join('');
  return (
    <figure class="plot">
      <figcaption>{goal}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t.plotOf(goal, t.words.steps[last.step])}
      >
        {progressSteps.map((step, level) => (
          <line key={step} class="grid" x1={0} x2={width} y1={y(level)} y2={y(level)} />
        ))}
        {[progressSteps.length - 1, 0].map((level) => (
          <text
            key={level}
            class="tick"
            x={width}
            y={y(level) + (level === 0 ? -3 : 10)}
            text-anchor="end"
          >
            {t.words.steps[progressSteps[level] ?? 'Not started']}
          </text>
        ))}
        <path d={`${path}H${width - margin.right}`} class="stairs" />
        {points.map(({ date, step }, place) => (
          <circle key={place} cx={x(date)} cy={y(levelOf(step))} r={4} class="dot" />
        ))}
      </svg>
      <p class="ends quiet-text">
        <span>
          {showDay(first.date, t.language)}: {t.words.steps[first.step]}
        </span>
        {points.length > 1 && (
          <span>
            {showDay(last.date, t.language)}: {t.words.steps[last.step]}
          </span>
        )}
      </p>
      <details>
        <summary>{t.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.date}</th>
              <th scope="col">{t.step}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ date, step }, place) => (
              <tr key={place}>
                <td>{showDay(date, t.language)}</td>
                <td>{t.words.steps[step]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
