// How a call of the answer page is declared: anybody in the world can make it, and only a link of an
// email lets it do something.

import type { GenericSchema } from 'valibot';
import type { Services } from '../../store/services';
import type { AnswerPage } from '../domain/answer-page';
import type { TokenFields, TokenPurpose } from '../domain/token';

export interface PublicHandler<Given> {
  /** Links of these purposes, and no others, may make the call. */
  readonly purposes: readonly TokenPurpose[];
  /** Of what comes beside the token. A function, so that no schema is made before a call asks for it. */
  readonly schema: () => GenericSchema<unknown, Given>;
  readonly work: (fields: TokenFields, given: Given, services: Services) => AnswerPage;
}

export const publicCall = <Given>(
  purposes: readonly TokenPurpose[],
  schema: () => GenericSchema<unknown, Given>,
  work: PublicHandler<Given>['work'],
): PublicHandler<Given> => ({ purposes, schema, work });
