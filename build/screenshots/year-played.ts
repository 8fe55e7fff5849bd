// The played year as a small picture that moves: an SVG made from the recording itself.
import { writeFile } from 'node:fs/promises';
import { countKinds, eventsUntil, lengthOf, weeksOf } from '../../workbench/server/year/playing';
import type { RecordedYear } from '../../workbench/server/year/recorded-year';

const [width, height] = [760, 300];
const [left, top, base] = [24, 84, 236];
const playing = 12;
/** Of the whole time, before it begins again. */
const resting = 3;
const whole = playing + resting;

const rounded = (number: number): number => Math.round(number * 1000) / 1000;

/** @param share of the year, from 0 to 1 */
const keyTime = (share: number): number => rounded((share * playing) / whole);

export async function pictureOfPlayedYear(year: RecordedYear, file: string): Promise<void> {
  const weeks = weeksOf(year, year.to);
  const step = (width - 2 * left) / weeks.length;
  const most = Math.max(...weeks.map(({ emails, answers }) => emails + answers));
  const tall = (count: number): number => rounded((count / most) * (base - top));
  const bars = weeks.flatMap(({ emails, answers, isBreak }, at) => {
    const x = rounded(left + at * step);
    const shown = keyTime((at + 0.5) / weeks.length);
    const bar = (from: number, count: number, color: string): string =>
      count === 0
        ? ''
        : `<rect x="${rounded(x + step * 0.15)}" width="${rounded(step * 0.7)}" y="${rounded(base - tall(from) - tall(count))}" height="${tall(count)}" fill="${color}" opacity="0">${appearing(shown)}</rect>`;
    return [
      isBreak
        ? `<rect x="${x}" y="${top}" width="${rounded(step)}" height="${base - top}" fill="url(#break)"/>`
        : '',
      bar(0, emails, '#1d6b64'),
      bar(emails, answers, '#e0a12b'),
    ];
  });
  const line = `<rect x="${left}" y="${top}" width="2" height="${base - top}" fill="#24302f"><animate attributeName="x" dur="${whole}s" repeatCount="indefinite" keyTimes="0;${keyTime(1)};1" values="${left};${width - left};${width - left}"/></rect>`;
  await writeFile(
    file,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="14" fill="#24302f">
<title>A school year of ${year.students} students, played</title>
<defs><pattern id="break" width="7" height="7" patternUnits="userSpaceOnUse"><path d="M0 7L7 0" stroke="#b9c6c3"/></pattern></defs>
<rect width="${width}" height="${height}" rx="12" fill="#fff" stroke="#d8e0de"/>
<text x="${left}" y="34" font-size="18" font-weight="600">A school year of ${year.students} students</text>
${captions(year).join('\n')}
${bars.filter((bar) => bar !== '').join('\n')}
<rect x="${left}" y="${base}" width="${width - 2 * left}" height="2" fill="#b9c6c3"/>
${line}
${monthNames(year)}
<rect x="${left}" y="272" width="12" height="12" fill="#1d6b64"/><text x="${left + 18}" y="283">emails to families</text>
<rect x="${left + 160}" y="272" width="12" height="12" fill="#e0a12b"/><text x="${left + 178}" y="283">answers</text>
<rect x="${left + 258}" y="272" width="12" height="12" fill="url(#break)" stroke="#b9c6c3"/><text x="${left + 276}" y="283">break: no digests</text>
</svg>
`,
  );
}

const appearing = (at: number): string =>
  `<animate attributeName="opacity" calcMode="discrete" dur="${whole}s" repeatCount="indefinite" keyTimes="0;${at}" values="0;1"/>`;

const parts = 20;

/** What has happened by then, one line after the other. */
function captions(year: RecordedYear): readonly string[] {
  const day = new Intl.DateTimeFormat('en-US', {
    month: 'long',
    day: 'numeric',
    timeZone: year.timeZone,
  });
  return Array.from({ length: parts }, (_, at) => {
    const moment = year.from + (lengthOf(year) * (at + 1)) / parts;
    const counts = countKinds(eventsUntil(year, moment));
    const words = `${day.format(moment)}: ${counts['family email']} emails, ${counts.answer + counts.wish} answers, ${counts.held} families held back, ${counts.fault === 0 ? 'no fault' : '1 fault mended'}`;
    const [from, to] = [keyTime(at / parts), at === parts - 1 ? 1 : keyTime((at + 1) / parts)];
    const times = to === 1 ? `0;${from}` : `0;${from};${to}`;
    const values = to === 1 ? '0;1' : '0;1;0';
    return `<text x="${left}" y="60" opacity="0">${words}<animate attributeName="opacity" calcMode="discrete" dur="${whole}s" repeatCount="indefinite" keyTimes="${times}" values="${values}"/></text>`;
  });
}

function monthNames({ from, to, timeZone }: RecordedYear): string {
  const name = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone });
  const first = new Date(from);
  return Array.from({ length: 9 }, (_, at) => {
    const begins = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1 + at, 1, 12);
    const x = rounded(left + ((begins - from) / (to - from)) * (width - 2 * left));
    return `<text x="${x}" y="256" font-size="12" fill="#56645f">${name.format(begins)}</text>`;
  }).join('');
}
