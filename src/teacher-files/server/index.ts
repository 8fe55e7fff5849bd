// What other capabilities may use of teachers' own files.
export { type FilesResult, refreshFiles } from './refresh-files';
