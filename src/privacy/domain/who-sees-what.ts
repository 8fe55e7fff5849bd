// Who sees which column, and by which rule: read from the tabs themselves, for the docs and for the
// Privacy screen, so that what is told cannot drift from what is done.
import type { ContentLevel } from '../../digests/domain/digest-content';
import { type Audience, type Column, isMailed } from '../../schema/column';
import { allTabs, type TabName } from '../../schema/tabs';
import { type InPageLanguages, rowRules } from './privacy-words';

export interface SeenColumn {
  readonly header: string;
  /** Beside the specialist; empty: nobody. */
  readonly audience: readonly Audience[];
  /** The least content level at which a family's email says it; null: no email does. A family sees what
   * no email says on paper. */
  readonly mailedFrom: ContentLevel | null;
}

export interface SeenTab {
  readonly title: string;
  readonly columns: readonly SeenColumn[];
  /** Which rows of it, for each audience that sees any column. */
  readonly rules: readonly { readonly who: Audience; readonly rule: InPageLanguages }[];
}

type LevelsByColumn = {
  readonly [Name in TabName]?: {
    readonly [Column in keyof (typeof allTabs)[Name]['columns']]?: ContentLevel;
  };
};

/** What an email says below the level Full; permitted() is what keeps to it. */
const mailedBelowFull: Readonly<Record<string, Readonly<Record<string, ContentLevel>>>> = {
  students: {
    firstName: 'First name and goal titles',
    preferredName: 'First name and goal titles',
  },
  goals: { goal: 'First name and goal titles' },
  guardians: { name: 'First name and goal titles' },
  questions: { question: 'No record content' },
  translations: { translation: 'No record content' },
} satisfies LevelsByColumn;

export const audiences: readonly Audience[] = ['family', 'teacher', 'student'];

/** Every tab, in the order in which they stand in the spreadsheet. */
export const whoSeesWhat = (): readonly SeenTab[] =>
  (Object.keys(allTabs) as TabName[]).map((name) => {
    const columns = Object.entries<Column>(allTabs[name].columns);
    const rules = rowRules[name] ?? {};
    return {
      title: allTabs[name].title,
      columns: columns.map(([key, column]) => ({
        header: column.header,
        audience: column.audience,
        mailedFrom: isMailed(column) ? (mailedBelowFull[name]?.[key] ?? 'Full') : null,
      })),
      rules: audiences.flatMap((who) => {
        const rule = rules[who];
        return rule ? [{ who, rule }] : [];
      }),
    };
  });

/** The headers that somebody sees; those for nobody but staff where no audience is named. */
export const headersFor = ({ columns }: SeenTab, who?: Audience): readonly string[] =>
  columns
    .filter(({ audience }) => (who ? audience.includes(who) : audience.length === 0))
    .map(({ header }) => header);
