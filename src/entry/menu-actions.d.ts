import type { Services } from '../store/services';
/** Looks everything up anew: what was seen before the tabs are made does not hold after it. */
export declare function setUpSentence(): string;
export declare function switchOnSentence(services: Services): string;
export declare function pauseSentence(services: Services): string;
export declare const sendDueSentence: (services: Services) => string;
export declare const sendUncertainSentence: (services: Services) => string;
/** Asks first: an alert lets go of the lock, so everything is looked up anew. */
export declare function archiveSentence(services: Services): string;
export declare function healthSentences(services: Services): string;
