import type { ImportEvent } from '../../../../src/import/page/state/import-event';
import { reduceImport } from '../../../../src/import/page/state/reduce-import';
import { type ImportState, start } from '../../../../src/import/page/state/step';
import { failure, refused, rejected } from '../../../../src/rpc/result';
import { noAnswer } from '../../../../src/ui/rpc/outcome';
import {
  answered,
  back,
  confirming,
  file,
  following,
  good,
  imported,
  importing,
  lookingOver,
  onward,
  preview,
  previewing,
  proposal,
  proposing,
  result,
  withFile,
} from '../sample-import';

describe('the way through', () => {
  it('goes from the file to the columns, the lines and the result', () => {
    expect(proposing.work).toMatchObject({ kind: 'pending', request: { kind: 'propose', file } });
    expect(confirming.step).toMatchObject({ kind: 'confirm', columns: { proposal } });
    expect(previewing.work).toMatchObject({ kind: 'pending', request: { kind: 'preview' } });
    expect(lookingOver.step).toMatchObject({ kind: 'look over', preview, isSecondLook: false });
    expect(importing.work).toMatchObject({
      request: { kind: 'import', previewHash: preview.previewHash },
    });
    expect(imported).toEqual({
      step: { kind: 'imported', file, preview, result },
      work: { kind: 'idle' },
    });
  });

  it('sends only what belongs to a mapping, as the person set it', () => {
    const sent = following(
      confirming,
      { kind: 'column set', index: 1, field: null },
      { kind: 'column set', index: 2, field: 'staffNotes' },
      onward,
    );
    expect(sent.work).toMatchObject({
      request: {
        columns: {
          mapping: {
            headerRow: 0,
            columns: [
              proposal.columns[0],
              { index: 1, field: null, certainty: 'sure' },
              { index: 2, field: 'staffNotes', certainty: 'sure' },
            ],
          },
        },
      },
    });
  });

  it('starts over with nothing', () => {
    expect(following(imported, { kind: 'start over' })).toEqual(start);
  });
});

describe('going back', () => {
  const set = following(confirming, { kind: 'column set', index: 2, field: 'school' });

  it('to the file and on again keeps the columns as they were set, without asking again', () => {
    expect(following(set, back).step).toMatchObject({ kind: 'choose', file });
    expect(following(set, back, onward)).toEqual(set);
  });

  it('from the lines keeps the columns as they were set', () => {
    const looking = answered(following(set, onward), { kind: 'preview', outcome: good(preview) });
    expect(following(looking, back)).toEqual(set);
  });

  it('and choosing another file forgets the columns of the first', () => {
    const other = { ...file, name: 'other.csv' };
    const state = following(set, back, { kind: 'file chosen', file: other }, onward);
    expect(state.work).toMatchObject({ request: { kind: 'propose', file: other } });
  });

  it('drops the answer that is still on its way', () => {
    const gone = following(previewing, back);
    const { work } = previewing;
    if (work.kind !== 'pending') throw new Error('nothing under way');
    const reply = { kind: 'preview', outcome: good(preview) } as const;
    expect(reduceImport(gone, { kind: 'answered', request: work.request, reply })).toBe(gone);
  });
});

describe('an import that is under way', () => {
  it.each<ImportEvent>([
    back,
    onward,
    { kind: 'file chosen', file },
    { kind: 'filter set', filter: 'skip', about: null },
    { kind: 'start over' },
    { kind: 'try again' },
  ])('is not disturbed by %j', (event) => {
    expect(reduceImport(importing, event)).toBe(importing);
  });

  it('that finds the caseload changed shows the new preview, and asks again', () => {
    const stale = rejected('changed meanwhile', failure('caseload has changed'));
    const again = answered(importing, { kind: 'import', outcome: stale });
    expect(again.work).toMatchObject({ kind: 'pending', request: { kind: 'preview' } });
    const newer = { ...preview, previewHash: 2 };
    const second = answered(again, { kind: 'preview', outcome: good(newer) });
    expect(second.step).toMatchObject({ kind: 'look over', isSecondLook: true, preview: newer });
    expect(following(second, onward).work).toMatchObject({
      request: { kind: 'import', previewHash: 2 },
    });
  });

  it.each([
    ['no answer', true],
    ['connection lost', true],
    ['busy', false],
    ['refused', false],
  ] as const)('and ends in "%s" is uncertain: %s', (code, isUncertain) => {
    const failures = code === 'busy' || code === 'refused' ? [failure('busy')] : [];
    const state = answered(importing, {
      kind: 'import',
      outcome: { ok: false, code, failures },
    });
    expect(state.work).toMatchObject({ trouble: { code, isUncertain } });
  });
});

describe('trouble', () => {
  const steps: readonly (readonly [string, ImportState])[] = [
    ['propose', proposing],
    ['preview', previewing],
    ['import', importing],
  ];

  it.each(steps)('with %s keeps the step, and tries the same again', (kind, asked) => {
    const outcome = noAnswer('connection lost');
    const troubled = answered(asked, { kind, outcome } as Parameters<typeof answered>[1]);
    expect(troubled.step).toBe(asked.step);
    expect(following(troubled, { kind: 'try again' })).toEqual(asked);
  });

  it.each(steps)('of a refused %s offers no second try of the same', (kind, asked) => {
    const outcome = refused(failure('no students'));
    const troubled = answered(asked, { kind, outcome } as Parameters<typeof answered>[1]);
    expect(troubled.work).toMatchObject({
      trouble: { request: null, failures: [failure('no students')] },
    });
    expect(following(troubled, { kind: 'try again' })).toBe(troubled);
  });

  it('without any file asks for one', () => {
    expect(following(start, onward).work).toMatchObject({ trouble: { code: 'no file' } });
  });

  it.each([
    ['too large', []],
    ['refused', [failure('pdf file')]],
  ] as const)('with a file that cannot be read (%s) forgets the file', (code, failures) => {
    const state = following(withFile, { kind: 'file unusable', code, failures });
    expect(state).toMatchObject({
      step: { file: null },
      work: { trouble: { code, failures, request: null } },
    });
  });

  it('with a file that has no headers stays with the file', () => {
    const none = {
      ...{ headerRow: 0, columns: [], words: [], decisions: [], notes: [] },
      problems: [failure('no header row')],
    };
    const state = answered(proposing, { kind: 'propose', outcome: good(none) });
    expect(state).toMatchObject({
      step: { kind: 'choose', file },
      work: { trouble: { code: 'refused', failures: [failure('no header row')] } },
    });
  });
});

describe('a person who looks over', () => {
  it('begins each filter with its first lines', () => {
    const more = following(lookingOver, { kind: 'more wanted' });
    expect(more.step).toMatchObject({ filter: 'all', shown: 200 });
    const filtered = following(more, { kind: 'filter set', filter: 'skip', about: null });
    expect(filtered.step).toMatchObject({ filter: 'skip', shown: 100 });
  });
});

describe('an event of another step', () => {
  it.each<[string, ImportState, ImportEvent]>([
    ['a column', lookingOver, { kind: 'column set', index: 0, field: null }],
    ['a filter', confirming, { kind: 'filter set', filter: 'add', about: null }],
    ['more lines', confirming, { kind: 'more wanted' }],
  ])('(%s) changes nothing', (_, state, event) => {
    expect(reduceImport(state, event)).toBe(state);
  });
});
