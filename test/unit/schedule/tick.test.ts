// One hour of the clock: what its report counts, whichever jobs there are.
import { nothingSent } from '../../../src/mailing/server';
import { type HourlyJobs, tick } from '../../../src/schedule/server/tick';
import { defaultSettings } from '../../../src/settings/domain/caseload-settings';
import type { PropertyName, RunReportInput } from '../../../src/store/ports';
import { partialServices } from '../../support/partial-services';
import { sampleDelivery, sampleTable } from '../caseload/sample-rows';

const owner = 'owner@school.example';
const now = Date.parse('2026-09-02T16:05:00-06:00');

/** Runs an hour in which an email of before is to be reported. */
function hourOf(mails: HourlyJobs['mails']) {
  const schedule = JSON.stringify({ owner, toReport: true });
  const properties = new Map<PropertyName, string>([['schedule', schedule]]);
  const tables = {
    settings: sampleTable(
      defaultSettings('2026-08-01').map((row) =>
        row.setting === 'Digests' ? { ...row, value: 'On' } : row,
      ),
    ),
    deliveries: sampleTable([
      sampleDelivery({ state: 'Uncertain', at: '2026-09-02T15:05:00-06:00' }),
    ]),
    students: sampleTable([]),
    guardians: sampleTable([]),
  };
  const reports: RunReportInput[] = [];
  const services = partialServices({
    authorization: { missingAt: () => null },
    clock: { now: () => now },
    identity: {
      account: () => owner,
      zone: () => 'America/Denver',
      url: () => 'https://sheet',
      fileId: () => '',
    },
    watch: { cells: () => '' },
    lock: (_, work) => work(),
    properties: {
      read: (name) => properties.get(name) ?? null,
      write: (name, text) => properties.set(name, text),
      all: () => Object.fromEntries(properties),
    },
    store: { readTabs: () => tables as never },
    emails: {
      runReport: (words) => {
        reports.push(words);
        return { subject: '', text: '', html: '' };
      },
    },
    mailer: { send: () => undefined },
  });
  const outcome = tick(services, {
    first: { isDue: () => false, work: () => {} },
    preparation: [],
    mails,
    upkeep: [],
    watched: () => [],
  });
  return { reports, outcome };
}

const job = (to: 'families' | 'teachers', sent: number): HourlyJobs['mails'][number] => ({
  to,
  isDue: () => false,
  send: () => ({ ...nothingSent, sent }),
});
const idle: HourlyJobs['mails'][number] = {
  to: 'families',
  isDue: () => false,
  send: () => null,
};

describe('the report of an hour', () => {
  it.each([
    ['one job for families', [job('families', 4)], 4],
    ['two of them', [job('families', 4), job('teachers', 100), job('families', 3)], 7],
    ['one of them idle', [idle, job('families', 3)], 3],
    ['none that had anything to do', [idle, job('teachers', 100)], 0],
  ])('counts what has gone to families: %s', (_, mails, sent) => {
    expect(hourOf(mails).reports).toMatchObject([{ sent }]);
  });

  it('waits for the last piece of a run that ran out of time, whosever it is', () => {
    const cut: HourlyJobs['mails'][number] = {
      to: 'teachers',
      isDue: () => true,
      send: () => ({ ...nothingSent, end: 'time' }),
    };
    expect(hourOf([job('families', 4), cut]).reports).toEqual([]);
  });
});
