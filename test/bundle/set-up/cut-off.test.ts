// Cuts a set-up off before call after call and has the next one complete it.
import type { Moment } from '../../../workbench/runtime/faults';
import { runs } from '../../support/effort';
import { differences, pictureOf } from '../support/book-picture';
import { openDesk } from '../support/school';

const clean = openDesk();
clean.choose('setUpMenu');
const wanted = pictureOf(clean.book);
const calls = clean.executions[0]?.calls.total ?? 0;

/** A step that shares no factor with the calls per column meets every kind of call. */
const step = runs(211, 7);
const sweep = Array.from({ length: Math.ceil(calls / step) }, (_, index) => 1 + index * step);

const minutesAtMost = runs(1, 10);

/** Right after a tab is made, before its headers, and before its rows. */
const seams: readonly Moment[] = [
  { method: 'Sheet.setFrozenRows', occurrence: 4 },
  { method: 'Sheet.protect', occurrence: 2 },
  { method: 'Range.setValues', occurrence: 5 },
  { method: 'Sheets.Spreadsheets.batchUpdate', occurrence: 1 },
];

describe.each(['lost', 'applied'] as const)(
  'a set-up that was cut off, held-back writes %s',
  (unflushed) => {
    it(
      'is completed by the next one, wherever it was cut',
      () => {
        for (const moment of [...seams, ...sweep]) {
          const desk = openDesk({ unflushed });
          desk.script.arm({ kind: 'crash' }, moment, 1);
          expect(() => desk.choose('setUpMenu')).toThrow('setUpMenu killed');
          desk.choose('setUpMenu');
          const left = differences(wanted, pictureOf(desk.book));
          expect({ moment, left: left.slice(0, 5) }).toEqual({ moment, left: [] });
        }
      },
      minutesAtMost * 60_000,
    );
  },
);
