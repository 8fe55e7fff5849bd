// Reads a chosen file into what the script takes: its name and its bytes as base64.
import type { ChosenFile, FileTrouble } from './state/step';

/** The script takes 20 MB of base64, which is 15 MB of file. */
export const LARGEST_FILE = 15 * 1024 * 1024;

export function readFile(file: File): Promise<ChosenFile | FileTrouble> {
  if (file.size > LARGEST_FILE) return Promise.resolve('too large');
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onerror = () => resolve('unreadable');
    reader.onload = () => {
      // "data:text/csv;base64,QUJD", and for an empty file nothing after the comma or no comma.
      const [, base64 = ''] = String(reader.result).split(',', 2);
      resolve({ name: file.name, size: file.size, base64 });
    };
    reader.readAsDataURL(file);
  });
}
