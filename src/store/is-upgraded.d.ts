import type { Services } from './services';
export declare const versionProperty = "schema";
export declare const isUpgraded: ({ properties }: Pick<Services, 'properties'>) => boolean;
