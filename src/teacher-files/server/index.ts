// What other capabilities may use of teachers' own files.
export { areFilesInUse, type FilesResult, refreshFiles } from './refresh-files';
