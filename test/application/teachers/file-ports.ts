// Ports of teachers' own files for tests in which there are none.
import type { OwnFilePorts } from '../../../src/application/teachers/file-ports';

const unasked = (): never => {
  throw new Error('There are no files in this test.');
};

export const noFiles: Pick<OwnFilePorts, 'teacherFiles' | 'fileRegister'> = {
  teacherFiles: {
    make: unasked,
    read: unasked,
    write: unasked,
    share: unasked,
    unshare: unasked,
    linkTo: unasked,
    requests: () => ({ reads: 0, writes: 0 }),
  },
  fileRegister: {
    read: () => new Map(),
    keep: unasked,
    forget: unasked,
    hasRoom: () => true,
    lastSeen: () => '',
    keepLastSeen: unasked,
    lastTold: () => '',
    keepTold: unasked,
  },
};
