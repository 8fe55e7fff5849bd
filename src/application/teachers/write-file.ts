// Writes into a teacher's file and looks at what stands there then: she may work in it meanwhile.
import { strayedCells } from '../../domain/teachers/file/differing-cells';
import type { FileWrite } from '../../domain/teachers/file/file-page';
import type { FileReading, TeacherFiles } from './file-ports';
import type { Visit } from './file-visit';

/** @returns what went wrong, or null; the visit's page is as it stands after the write */
export function writeFile(
  visit: Visit,
  writes: readonly FileWrite[],
  files: TeacherFiles,
): Exclude<FileReading, { kind: 'page' }> | null {
  const before = visit.page;
  const { id } = visit.record;
  let reading = files.write(id, before, writes);
  if (reading.kind === 'page') {
    const strayed = strayedCells(before, reading.page, writes);
    if (strayed.length > 0) reading = files.write(id, reading.page, strayed);
  }
  if (reading.kind !== 'page') return reading;
  visit.page = reading.page;
  return null;
}
