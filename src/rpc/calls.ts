// What each page and the script say to each other, by the types of the handlers in the registry.
import type { Handler } from '../access/server/handler';
import type { PublicHandler } from '../answers/server/public-handler';
import type {
  handlers,
  importHandlers,
  pictureHandlers,
  printHandlers,
  publicHandlers,
  roundHandlers,
  setUpHandlers,
  sidebarHandlers,
  teacherHandlers,
} from '../registry';
import type { Result } from './result';

/** The calls of a page, as its client makes them. */
type ClientOf<Handlers> = {
  readonly [Name in keyof Handlers]: Handlers[Name] extends Handler<infer Args, infer Value>
    ? (...args: Args) => Result<Value>
    : never;
};

export type SidebarCalls = ClientOf<typeof sidebarHandlers>;
export type TeacherCalls = ClientOf<typeof teacherHandlers>;
export type ImportCalls = ClientOf<typeof importHandlers>;
export type RoundCalls = ClientOf<typeof roundHandlers>;
export type PictureCalls = ClientOf<typeof pictureHandlers>;
export type SetUpCalls = ClientOf<typeof setUpHandlers>;
export type PrintCalls = ClientOf<typeof printHandlers>;

/** A page changes nothing of what it sends. */
type Sent<Given> = Given extends readonly (infer Item)[]
  ? readonly Sent<Item>[]
  : Given extends object
    ? { readonly [Key in keyof Given]: Sent<Given[Key]> }
    : Given;

/** What the answer page sends beside its token, by the name of the call; it always gets a page back. */
export type SentByAnswerPage = {
  readonly [Name in keyof typeof publicHandlers]: (typeof publicHandlers)[Name] extends PublicHandler<
    infer Given
  >
    ? Sent<Given>
    : never;
};

/** What a call answers with when all goes well: a page need not know whose handler it is. */
export type Answer<Name extends keyof typeof handlers> =
  (typeof handlers)[Name] extends Handler<infer _, infer Value> ? Value : never;
