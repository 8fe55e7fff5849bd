import type { Services } from '../../store/services';
export interface Health {
    readonly well: boolean;
    readonly sentences: readonly string[];
}
export declare function checkHealth(services: Services): Health;
