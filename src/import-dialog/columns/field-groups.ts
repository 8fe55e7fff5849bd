// Orders the fields for choosing: those of the student and the goals, then guardian by guardian.
import { type CaseloadField, caseloadFields } from '../../domain/caseload-file/caseload-field';

export interface FieldGroup {
  /** 0 for the student and the goals, else the guardian's number. */
  readonly guardian: number;
  readonly fields: readonly CaseloadField[];
}

const guardianOf = (field: CaseloadField): number =>
  Number(/^guardian(\d)/.exec(field)?.[1] ?? '0');

export function fieldGroups(): readonly FieldGroup[] {
  const fields = caseloadFields();
  const numbers = [...new Set(fields.map(guardianOf))];
  return numbers.map((guardian) => ({
    guardian,
    fields: fields.filter((field) => guardianOf(field) === guardian),
  }));
}
