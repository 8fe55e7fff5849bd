// Where the Caseload screen leads to the end of a school year and to the beginning of the next one.
import { Button } from '../../ui/controls/button';
import { useMessages } from '../messages/messages';

export type YearPart = 'year end' | 'new year';

export interface YearButtonsProps {
  /** The year that can be closed, and whether it is time to; null for none. */
  readonly ending: { readonly year: string; readonly isDue: boolean } | null;
  /** The year that can begin; null for none. */
  readonly beginning: string | null;
  readonly onOpen: (part: YearPart) => void;
}

export function YearButtons({ ending, beginning, onOpen }: YearButtonsProps) {
  const t = useMessages();
  if (ending === null && beginning === null) return null;
  return (
    <section>
      <p class="buttons">
        {ending !== null && (
          <Button look={ending.isDue ? 'secondary' : 'quiet'} onClick={() => onOpen('year end')}>
            {t.end.button(ending.year)}
          </Button>
        )}
        {beginning !== null && (
          <Button onClick={() => onOpen('new year')}>{t.begin.button(beginning)}</Button>
        )}
      </p>
    </section>
  );
}
