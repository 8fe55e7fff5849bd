import { LARGEST_FILE, readFile } from '../../../../src/import/page/read-file';
import { inWords } from '../../../support/in-words';

const chosen = (text: string, size = text.length) => ({
  name: 'caseload.csv',
  size,
  arrayBuffer: async () => new TextEncoder().encode(text).buffer as ArrayBuffer,
});

describe('a file that is chosen', () => {
  it('becomes what the script takes, with its size for the person', async () => {
    const text = 'Student ID,Student name\n007,"Lee, Hana"\n';
    await expect(readFile(chosen(text))).resolves.toEqual({
      kind: 'file chosen',
      file: {
        name: 'caseload.csv',
        size: text.length,
        sheets: [],
        rows: [
          ['Student ID', 'Student name'],
          ['007', 'Lee, Hana'],
        ],
      },
    });
  });

  it('that is no caseload is unusable, with the sentence that says why', async () => {
    expect(inWords(await readFile(chosen('%PDF-1.7')))).toEqual({
      kind: 'file unusable',
      code: 'refused',
      failures: [expect.stringMatching(/^This is a PDF/)],
    });
  });

  it('that is too large is not even opened', async () => {
    const arrayBuffer = () => Promise.reject(new Error('opened'));
    const file = { ...chosen(''), size: LARGEST_FILE + 1, arrayBuffer };
    await expect(readFile(file)).resolves.toEqual({
      kind: 'file unusable',
      code: 'too large',
      failures: [],
    });
  });

  it('that cannot be opened is unusable', async () => {
    const arrayBuffer = () => Promise.reject(new Error('NotReadableError'));
    await expect(readFile({ ...chosen(''), arrayBuffer })).resolves.toEqual({
      kind: 'file unusable',
      code: 'unreadable',
      failures: [],
    });
  });
});
