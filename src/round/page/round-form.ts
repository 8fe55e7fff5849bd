// What is typed in a round, which the browser keeps until it is saved, and the request that comes of it.
import type { RoundCalls } from '../../rpc/calls';
import type { Progress } from '../../schema/choices';
import { type FormStore, formStore } from '../../ui/form/form-store';
import type { CallScript } from '../../ui/rpc/call-script';
import { browserStorage } from '../../ui/storage/key-value-storage';
import type { RoundLine, RoundView } from '../domain/round-view';
import type { RoundInput } from '../server/round-calls';

export interface LineEntry {
  readonly step: Progress | '';
  readonly note: string;
  readonly nextStep: string;
  /** Null: as the goal is. */
  readonly share: boolean | null;
}

export interface RoundForm {
  /** By goal. */
  readonly entries: Readonly<Record<string, LineEntry>>;
}

export const emptyForm: RoundForm = { entries: {} };
export const emptyEntry: LineEntry = { step: '', note: '', nextStep: '', share: null };

export interface RoundRequest {
  readonly roundId: string;
  readonly inputs: readonly RoundInput[];
}

const isFilled = ({ step, note, nextStep }: LineEntry): boolean =>
  step !== '' || note.trim() !== '' || nextStep.trim() !== '';

/** What would be saved now: lines whose goal is gone meanwhile are not. */
export const filledLines = (
  lines: readonly RoundLine[],
  { entries }: RoundForm,
): readonly RoundLine[] => lines.filter(({ goalId }) => isFilled(entries[goalId] ?? emptyEntry));

/** The same form with one line changed; a line in which nothing stands is left out. */
export function withEntry(
  { entries }: RoundForm,
  goalId: string,
  changes: Partial<LineEntry>,
): RoundForm {
  const next = { ...(entries[goalId] ?? emptyEntry), ...changes };
  const { [goalId]: _, ...others } = entries;
  const isBlank = next.step === '' && next.note === '' && next.nextStep === '';
  return { entries: isBlank && next.share === null ? others : { ...others, [goalId]: next } };
}

/** IDs of the entries begin with that of the round: the same request again adds none twice. */
export function roundRequest(lines: readonly RoundLine[], form: RoundForm): RoundRequest | null {
  const filled = filledLines(lines, form);
  if (filled.length === 0) return null;
  const roundId = crypto.randomUUID();
  const inputs = filled.map((line, index): RoundInput => {
    const { step, note, nextStep, share } = form.entries[line.goalId] ?? emptyEntry;
    return {
      entryId: `${roundId}-${index + 1}`,
      goalId: line.goalId,
      studentId: line.studentId,
      progress: step || line.progress,
      note,
      nextStep,
      shareWithFamily: share ?? line.shareWithFamily,
      stood: line.progress,
    };
  });
  return { roundId, inputs };
}

const isRoundRequest = (found: unknown): found is RoundRequest =>
  typeof found === 'object' &&
  found !== null &&
  'roundId' in found &&
  typeof found.roundId === 'string' &&
  'inputs' in found &&
  Array.isArray(found.inputs);

export const roundForms = (
  { account, caseload }: Pick<RoundView, 'account' | 'caseload'>,
  call: CallScript<RoundCalls>,
): FormStore<RoundRequest> =>
  formStore(
    browserStorage(() => window.localStorage),
    { account, caseload },
    {
      isRequest: isRoundRequest,
      deliver: ({ roundId, inputs }) => call('recordRound', roundId, [...inputs]),
      onStored: () => {},
    },
  );
