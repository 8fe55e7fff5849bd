// Columns of months, each put together from parts with a pattern of their own: told apart without
// colors, and said by the table behind them.
import { useMessages } from '../messages/messages';

export interface Series {
  readonly name: string;
  /** One for each month. */
  readonly values: readonly number[];
}

export interface StackedBarsProps {
  readonly title: string;
  /** "2026-09" */
  readonly months: readonly string[];
  /** From the bottom up; at most five. */
  readonly series: readonly Series[];
}

/** As wide as the page has room, so that the words in it keep their size. */
const widthNow = (): number =>
  Math.max(240, Math.min(640, document.documentElement.clientWidth - 48));
const height = 200;
/** Below it a month is named by its first letter. */
const narrow = 32;
const left = 40;
const bottom = 24;
const top = 10;

/** From full to empty, so that more is darker. */
export const Patterns = () => (
  <svg width="0" height="0" aria-hidden="true" class="unseen">
    <defs>
      <pattern id="fill-1" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" class="light" />
        <path d="M0 8L8 0M-2 2L2 -2M6 10L10 6" class="stroke" />
      </pattern>
      <pattern id="fill-2" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" class="light" />
        <path d="M0 3H6" class="stroke" />
      </pattern>
      <pattern id="fill-3" width="7" height="7" patternUnits="userSpaceOnUse">
        <rect width="7" height="7" class="light" />
        <circle cx="3.5" cy="3.5" r="1.4" class="full" />
      </pattern>
    </defs>
  </svg>
);

const fillOf = (place: number, of: number): string => {
  if (place === 0) return 'var(--accent)';
  return place === of - 1 ? 'var(--paper)' : `url(#fill-${place})`;
};

/** A round number that is not below. */
function scaleTop(most: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  const steps = [1, 2, 4, 5, 10].map((times) => times * size);
  return steps.find((each) => each >= most) ?? 10 * size;
}

export function StackedBars({ title, months, series }: StackedBarsProps) {
  const t = useMessages();
  const format = new Intl.DateTimeFormat(t.language, { month: 'short', timeZone: 'UTC' });
  const names = months.map((month) => format.format(new Date(`${month}-01T00:00:00Z`)));
  const totals = months.map((_, at) => sum(series.map(({ values }) => values[at] ?? 0)));
  const most = scaleTop(Math.max(...totals, 0));
  const all = sum(totals);
  const width = widthNow();
  const slot = (width - left) / Math.max(1, months.length);
  const bar = Math.min(36, slot * 0.7);
  const y = (count: number) => height - bottom - (count / most) * (height - bottom - top);
  return (
    <figure class="plot">
      <figcaption>{title}</figcaption>
      {all === 0 ? (
        <p class="quiet-text">{t.empty}</p>
      ) : (
        <>
          <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
            {[0, most / 2, most].map((count) => (
              <g key={count}>
                <line class="grid" x1={left} x2={width} y1={y(count)} y2={y(count)} />
                <text x={left - 6} y={y(count) + 4} class="tick" text-anchor="end">
                  {Number.isInteger(count) ? count : ''}
                </text>
              </g>
            ))}
            {months.map((month, at) => {
              const x = left + slot * at + (slot - bar) / 2;
              return (
                <g key={month}>
                  {series.map(({ name, values }, place) => {
                    const below = sum(series.slice(0, place).map((each) => each.values[at] ?? 0));
                    const count = values[at] ?? 0;
                    return (
                      <rect
                        key={name}
                        class="part"
                        x={x}
                        y={y(below + count)}
                        width={bar}
                        height={y(below) - y(below + count)}
                        fill={fillOf(place, Math.max(2, series.length))}
                      />
                    );
                  })}
                  <text x={x + bar / 2} y={height - 6} class="tick" text-anchor="middle">
                    {slot < narrow ? names[at]?.slice(0, 1) : names[at]}
                  </text>
                </g>
              );
            })}
          </svg>
          {series.length > 1 && (
            <ul class="plain legend">
              {series.map(({ name }, place) => (
                <li key={name}>
                  <svg width="18" height="14" aria-hidden="true">
                    <rect
                      class="part"
                      x="1"
                      y="1"
                      width="16"
                      height="12"
                      fill={fillOf(place, series.length)}
                    />
                  </svg>{' '}
                  {name}
                </li>
              ))}
            </ul>
          )}
          <details>
            <summary>{t.asTable}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.month}</th>
                  {series.map(({ name }) => (
                    <th scope="col" key={name}>
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {months.map((month, at) => (
                  <tr key={month}>
                    <th scope="row">{names[at]}</th>
                    {series.map(({ name, values }) => (
                      <td key={name}>{values[at] ?? 0}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </figure>
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
