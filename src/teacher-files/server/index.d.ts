export { type FilesResult, refreshFiles } from './refresh-files';
