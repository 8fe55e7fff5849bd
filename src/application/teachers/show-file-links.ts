// The links to teachers' own files on the Teachers tab: of open files, and of no others.
import { plain } from '../../domain/plain';
import type { Teacher } from '../../domain/schema/tabs';
import type { Change } from '../ports';
import type { FileRecord, OwnFilePorts } from './file-ports';

export function showFileLinks(
  rows: readonly Teacher[],
  register: ReadonlyMap<string, FileRecord>,
  { teacherFiles, writeRows }: Pick<OwnFilePorts, 'teacherFiles' | 'writeRows'>,
): void {
  const changes = rows.flatMap((row): Change[] => {
    const record = register.get(plain(row.email));
    const ownFile = record?.state === 'open' ? teacherFiles.linkTo(record.id) : '';
    return row.ownFile === ownFile ? [] : [{ tab: 'teachers', id: row.email, values: { ownFile } }];
  });
  if (changes.length > 0) writeRows([], changes);
}
