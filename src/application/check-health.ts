// Looks the whole caseload over and says in plain sentences what is well and what is not.

import { comingDigestDays } from '../domain/cadence/school-calendar';
import { findDangling } from '../domain/caseload/find-dangling';
import { problemSentence } from '../domain/schema/decode-table';
import { readSettings } from '../domain/settings/caseload-settings';
import type { RunPorts } from './digest-run/run-ports';
import { runTabs } from './digest-run/run-ports';
import { healthStep, teachersFact } from './first-steps';
import type { HourlyClock } from './ports';
import { recall } from './schedule-memory';
import { lookAhead } from './send-by-hand';
import { timeAt } from './time-at';
import { writeStep } from './write-step';

export interface HealthPorts extends RunPorts {
  readonly clock: HourlyClock;
}

export interface Health {
  readonly well: boolean;
  readonly sentences: readonly string[];
}

/** More would fill the screen; the next check shows the rest. */
const problemsShown = 40;

const states = [
  ['Uncertain', 'are uncertain'],
  ['Failed', 'have failed'],
] as const;

export function checkHealth(ports: HealthPorts): Health {
  const now = timeAt(ports);
  const tables = ports.readTabs([...runTabs, 'settings', 'startHere']);
  const problems = [
    ...Object.values(tables).flatMap((table) => table.problems),
    ...findDangling(tables),
  ].map(problemSentence);
  const reading = readSettings(tables.settings, now.date);
  if (reading.kind === 'problems') problems.unshift(...reading.sentences);
  else {
    const { settings } = reading;
    if (settings.specialistName === '' || settings.schoolName === '') {
      problems.unshift(
        'Settings: fill in School name and Specialist name, so that families see who writes to them.',
      );
    }
    const { owner } = recall(ports.memory);
    const mine = owner === ports.place.account();
    if (settings.digestsOn && owner === '') {
      problems.unshift(
        'The Settings tab says that digests are on, but nobody’s clock sends them. Choose Living ALP > Switch digests on.',
      );
    } else if (settings.digestsOn && mine && !ports.clock.isRunning()) {
      problems.unshift(
        'The Settings tab says that digests are on, but their hourly clock is not running. Choose Living ALP > Switch digests on.',
      );
    }
  }

  const facts: string[] = [
    `${tables.students.rows.length} students, ${tables.goals.rows.length} goals, ${tables.guardians.rows.length} guardians.`,
  ];
  if (reading.kind === 'settings') {
    const { settings } = reading;
    const [next] = comingDigestDays(now, settings.cadence, settings.calendar, 1);
    facts.push(
      settings.digestsOn
        ? `Digests are on. ${next ? `The next ones go out on ${next.date} from ${settings.calendar.hour}:00 on.` : 'No digest day is left in this school year.'}`
        : 'Digests are paused.',
      teachersFact[settings.teacherAccess],
    );
    const outlook = lookAhead(ports, 'click');
    if (outlook.kind === 'outlook') {
      facts.push(
        `If you sent what is due now: ${outlook.goingOut} digests, ${outlook.held.length} held back.`,
        ...counted(outlook.held),
      );
    }
  }
  for (const [state, sentence] of states) {
    const mails = tables.deliveries.rows.filter((row) => row.state === state).length;
    if (mails > 0) facts.push(`${mails} mails ${sentence}; see the Deliveries tab.`);
  }
  facts.push(`About ${ports.remainingMails()} mails can still be sent today.`);

  const sentences = [
    problems.length === 0
      ? 'All rows can be read.'
      : problems.length === 1
        ? 'One thing needs a look:'
        : `${problems.length} things need a look:`,
    ...problems.slice(0, problemsShown),
    ...(problems.length > problemsShown ? [`… and ${problems.length - problemsShown} more.`] : []),
    ...facts,
  ];
  const how = [`${now.date}, ${now.moment.slice(11, 16)}`, ...sentences].join('\n');
  writeStep(healthStep, how, tables.startHere, ports.writeRows);
  return { well: problems.length === 0, sentences };
}

function counted(reasons: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `Held back, ${reason}: ${count}.`);
}
