import type { FileRegistry } from '../../store/teacher-files';
import type { CaseloadProperties } from '../property-store';
export declare function createFileRegistry(store: CaseloadProperties): FileRegistry;
