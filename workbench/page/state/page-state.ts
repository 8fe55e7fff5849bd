// What the page shows, and how notices and clicks change it.

import {
  type AskedQuestion,
  type LoggedExecution,
  type MailLine,
  type Notice,
  type OpenedPage,
  type OpenedWorkspace,
  opensSheet,
  type TabPicture,
  type TypedCell,
} from '../../server/protocol';
import type { GridSelection } from '../grid/selection';

export type View = 'sheet' | 'year' | 'outbox' | 'executions' | 'faults';

export interface ShownToast {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly isProblem: boolean;
}

export interface PageState {
  /** null until the workspace has answered. */
  readonly workspace: OpenedWorkspace | null;
  /** How often it was opened: a server that was started again knows nothing of this page. */
  readonly openings: number;
  readonly view: View;
  readonly sheetId: number | null;
  readonly picture: TabPicture | null;
  /** What was typed here and the workspace has not answered yet: people see it at once. */
  readonly typed: readonly TypedHere[];
  /** The filter view that the person looks through, by tab; no entry for the whole tab. */
  readonly lookingThrough: ReadonlyMap<number, number>;
  /** What that view shows; null until it is known. */
  readonly rowsShown: RowsShown | null;
  /** By tab; A1 where nothing is. */
  readonly selections: ReadonlyMap<number, GridSelection>;
  readonly sidebar: OpenedPage | null;
  readonly dialog: OpenedPage | null;
  readonly questions: readonly { readonly number: number; readonly asked: AskedQuestion }[];
  readonly toasts: readonly ShownToast[];
  readonly isBroken: boolean;
}

export interface TypedHere {
  readonly id: number;
  readonly sheetId: number;
  /** By the rows of the tab. */
  readonly cells: readonly TypedCell[];
}

export interface RowsShown {
  readonly filterViewId: number;
  readonly rows: readonly number[];
}

export const firstState: PageState = {
  workspace: null,
  openings: 0,
  view: 'sheet',
  sheetId: null,
  picture: null,
  typed: [],
  lookingThrough: new Map(),
  rowsShown: null,
  selections: new Map(),
  sidebar: null,
  dialog: null,
  questions: [],
  toasts: [],
  isBroken: false,
};

export type PageEvent =
  | { readonly kind: 'opened'; readonly workspace: OpenedWorkspace }
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'view'; readonly view: View }
  | { readonly kind: 'tab'; readonly sheetId: number }
  | { readonly kind: 'picture'; readonly picture: TabPicture }
  | { readonly kind: 'filter view'; readonly sheetId: number; readonly filterViewId: number | null }
  | ({ readonly kind: 'rows shown' } & RowsShown)
  | ({ readonly kind: 'typed' } & TypedHere)
  /** The picture says by now what came of it. */
  | { readonly kind: 'typing answered'; readonly id: number }
  | { readonly kind: 'selected'; readonly sheetId: number; readonly selection: GridSelection }
  | { readonly kind: 'page closed'; readonly id: string }
  | { readonly kind: 'page resized'; readonly width?: number; readonly height?: number }
  | { readonly kind: 'answered'; readonly number: number }
  | { readonly kind: 'problem'; readonly sentence: string }
  | { readonly kind: 'toast over'; readonly id: number }
  | { readonly kind: 'broken' };

export function reducePage(state: PageState, event: PageEvent): PageState {
  switch (event.kind) {
    case 'opened':
      return opened(state, event.workspace);
    case 'notice':
      return afterNotice(state, event.notice);
    case 'view':
      return { ...state, view: event.view };
    case 'tab':
      // Updates of tabs that are not shown are ignored; a tab is fetched again when it is shown.
      return event.sheetId === state.sheetId
        ? state
        : { ...state, sheetId: event.sheetId, picture: null };
    case 'picture':
      // The answer may come after another file, or another tab, was opened.
      return isOnShow(state, event.picture) ? { ...state, picture: event.picture } : state;
    case 'filter view':
      return throughView(state, event.sheetId, event.filterViewId);
    case 'rows shown': {
      const { kind: _, ...rowsShown } = event;
      return { ...state, rowsShown };
    }
    case 'typed': {
      const { kind: _, ...typedHere } = event;
      return { ...state, typed: [...state.typed, typedHere] };
    }
    case 'typing answered':
      return { ...state, typed: state.typed.filter(({ id }) => id !== event.id) };
    case 'selected': {
      const selections = new Map(state.selections).set(event.sheetId, event.selection);
      return { ...state, selections };
    }
    case 'page closed':
      return {
        ...state,
        sidebar: state.sidebar?.id === event.id ? null : state.sidebar,
        dialog: state.dialog?.id === event.id ? null : state.dialog,
      };
    case 'page resized': {
      const { kind: _, ...size } = event;
      return { ...state, dialog: state.dialog && { ...state.dialog, ...size } };
    }
    case 'answered':
      return {
        ...state,
        questions: state.questions.filter(({ number }) => number !== event.number),
      };
    case 'problem':
      return withToast(state, '', event.sentence, true);
    case 'toast over':
      return { ...state, toasts: state.toasts.filter(({ id }) => id !== event.id) };
    case 'broken':
      return { ...state, isBroken: true };
  }
}

/** Rows count otherwise in another view, so the selection begins at the top. */
function throughView(state: PageState, sheetId: number, filterViewId: number | null): PageState {
  const lookingThrough = new Map(state.lookingThrough);
  if (filterViewId === null) lookingThrough.delete(sheetId);
  else lookingThrough.set(sheetId, filterViewId);
  const selections = new Map(state.selections);
  selections.delete(sheetId);
  // The rows are asked for when the view changes: the same view, chosen again, keeps its own.
  const rowsShown = state.rowsShown?.filterViewId === filterViewId ? state.rowsShown : null;
  return { ...state, lookingThrough, rowsShown, selections };
}

/** The window opens the workspace, at first, again after a break, or as somebody else. */
function opened(state: PageState, workspace: OpenedWorkspace): PageState {
  const before = state.workspace?.me;
  const isSomebodyElse = before !== undefined && before.email !== workspace.me.email;
  const isOtherFile = state.workspace !== null && state.workspace.file !== workspace.file;
  const shown = workspace.tabs.filter(({ hidden }) => !hidden);
  const kept = shown.find(({ id }) => id === state.sheetId);
  return {
    ...state,
    workspace,
    openings: state.openings + 1,
    isBroken: false,
    // The same person goes on in what is on show, with the text that is being typed there.
    ...(isSomebodyElse || isOtherFile
      ? {
          picture: null,
          typed: [],
          lookingThrough: new Map(),
          rowsShown: null,
          selections: new Map(),
        }
      : {}),
    sheetId: (kept ?? shown[0])?.id ?? null,
    // A family or a student has nothing but emails; whoever comes after it is back at the sheet.
    view: !opensSheet[workspace.me.role] ? 'outbox' : isSomebodyElse ? 'sheet' : state.view,
    // What the add-on had shown was meant for the person before.
    ...(isSomebodyElse || isOtherFile ? { sidebar: null, dialog: null } : {}),
  };
}

function afterNotice(state: PageState, notice: Notice): PageState {
  switch (notice.kind) {
    case 'tab':
      return isOnShow(state, notice.picture) ? { ...state, picture: notice.picture } : state;
    case 'rows':
      return isOnShow(state, notice)
        ? { ...state, picture: patched(state.picture, notice) }
        : state;
    case 'page':
      return notice.page.kind === 'sidebar'
        ? { ...state, sidebar: notice.page, view: 'sheet' }
        : { ...state, dialog: notice.page };
    case 'question':
      return { ...state, questions: [...state.questions, notice] };
    case 'toast':
      return withToast(state, notice.title, notice.text, false);
    case 'begun':
      // What was open belongs to the school before; the page opens the new one by itself.
      return { ...firstState, toasts: state.toasts, openings: state.openings };
    case 'rebuilt':
      return notice.problem === null
        ? withToast(state, '', 'dist/ was rebuilt and is in use.', false)
        : withToast(state, 'dist/ could not be rebuilt', notice.problem, true);
    default:
      return { ...state, workspace: state.workspace && schoolHeard(state.workspace, notice) };
  }
}

const isOnShow = (
  { workspace, sheetId }: PageState,
  tab: { readonly file: string; readonly sheetId: number },
): boolean => tab.file === workspace?.file && tab.sheetId === sheetId;

function schoolHeard(
  workspace: OpenedWorkspace,
  notice: Extract<
    Notice,
    { kind: 'tabs' | 'files' | 'menus' | 'people' | 'clock' | 'mails' | 'executions' | 'faults' }
  >,
): OpenedWorkspace {
  switch (notice.kind) {
    case 'tabs':
      return notice.file === workspace.file ? { ...workspace, tabs: notice.tabs } : workspace;
    case 'files':
      return { ...workspace, files: notice.files };
    case 'menus':
      // The script is bound to the caseload, the first of the files.
      return workspace.file === workspace.files[0]?.id
        ? { ...workspace, menus: notice.menus }
        : workspace;
    case 'people':
      return { ...workspace, people: notice.people };
    case 'clock':
      return { ...workspace, now: notice.now };
    case 'mails':
      return { ...workspace, mails: withNew(workspace.mails, notice.mails, byNumber) };
    case 'executions':
      return {
        ...workspace,
        executions: withNew(workspace.executions, notice.executions, byOrdinal),
      };
    case 'faults':
      return { ...workspace, faults: notice.faults };
  }
}

const byNumber = ({ number }: MailLine): number => number;
const byOrdinal = ({ ordinal }: LoggedExecution): number => ordinal;

/**
 * A notice may repeat what the first answer had already, and an execution that waited for a
 * person comes after later ones.
 */
function withNew<Item>(
  known: readonly Item[],
  news: readonly Item[],
  key: (item: Item) => number,
): readonly Item[] {
  const all = new Map([...known, ...news].map((item) => [key(item), item]));
  return [...all.values()].sort((one, other) => key(one) - key(other));
}

function patched(
  picture: TabPicture | null,
  { sheetId, rowCount, rows }: Extract<Notice, { kind: 'rows' }>,
): TabPicture | null {
  if (picture?.sheetId !== sheetId) return picture;
  const changed = [...picture.rows];
  for (const [row, cells] of rows) {
    while (changed.length < row) changed.push([]);
    changed[row] = cells;
  }
  return { ...picture, rowCount, rows: changed };
}

let lastToast = 0;

function withToast(state: PageState, title: string, text: string, isProblem: boolean): PageState {
  lastToast += 1;
  return { ...state, toasts: [...state.toasts, { id: lastToast, title, text, isProblem }] };
}
