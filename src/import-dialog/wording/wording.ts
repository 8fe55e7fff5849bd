// Everything the dialog itself says, in the shape that every language has to fill.
import type { ImportPreview, ImportResult } from '../../contract/import-calls';
import type { CaseloadField } from '../../domain/caseload-file/caseload-field';
import type { PageLanguage } from '../../domain/language/languages';
import type { FieldGroup } from '../columns/field-groups';
import type { LineFilter, PreviewLine } from '../lines/line-filter';
import type { Errand, Step, Trouble } from '../state/step';

export type Counts = ImportPreview['counts'];

export interface Wording {
  /** Of these sentences. */
  readonly language: PageLanguage;
  readonly stepOf: (step: number, of: number) => string;
  readonly headings: Readonly<Record<Step['kind'], string>>;
  readonly leads: Readonly<Record<Exclude<Step['kind'], 'imported'>, string>>;

  readonly chooseFile: string;
  readonly chooseOtherFile: string;
  readonly orDrop: string;
  readonly fileHint: string;
  readonly noFileYet: string;
  /** "caseload.csv, 48 KB"; `size` in bytes. */
  readonly fileSize: (size: number) => string;

  readonly toCheck: (columns: number) => string;
  readonly nothingToCheck: string;
  readonly recognised: (columns: number) => string;
  readonly notInUse: (columns: number) => string;
  readonly columnInFile: (letter: string) => string;
  readonly noHeader: string;
  readonly leaveOut: string;
  readonly pleaseCheck: string;
  readonly fieldGroup: (group: FieldGroup['guardian']) => string;
  readonly field: (field: CaseloadField) => string;

  readonly secondLook: string;
  readonly filterLegend: string;
  readonly filters: Readonly<Record<LineFilter, string>>;
  readonly actions: Readonly<Record<PreviewLine['action'], string>>;
  readonly line: (row: number) => string;
  readonly studentNumber: (id: string) => string;
  readonly noName: string;
  readonly warning: string;
  /** Of a goal that is over, why it is not written to. */
  readonly closedGoal: (goal: PreviewLine['closedGoals'][number]) => string;
  readonly rowOf: Readonly<Record<PreviewLine['changes'][number]['tab'], string>>;
  readonly valueBefore: string;
  readonly valueAfter: string;
  readonly emptyValue: string;
  readonly noLines: string;
  readonly shownOf: (shown: number, of: number) => string;
  readonly showMore: (lines: number) => string;
  readonly nothingToImport: string;

  readonly onward: string;
  readonly lookOver: string;
  readonly back: string;
  readonly importButton: (counts: Counts) => string;
  readonly close: string;
  readonly importAnother: string;

  /** `students` that are added or changed. */
  readonly underWay: Readonly<Record<Errand['kind'], (students: number) => string>>;
  readonly takesLonger: string;

  readonly problem: string;
  readonly tryAgain: string;
  /** Used where the script has no sentence of its own. */
  readonly troubles: Readonly<Record<Trouble['code'], readonly string[]>>;
  readonly uncertain: string;

  readonly result: (counts: ImportResult['counts']) => readonly string[];
  readonly leftOut: string;
  readonly seeTo: (lines: number) => string;
  readonly nextHeading: string;
  readonly next: readonly string[];
}
