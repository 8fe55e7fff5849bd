// Step 3: a person looks over, line by line, what the import would do, and orders it.
import { useMemo } from 'preact/hooks';
import { Button } from '../../../ui/controls/button';
import { Chips } from '../../../ui/controls/chips';
import { useMessages } from '../../messages/messages';
import { countFor, type LineFilter, lineFilters, linesFor } from '../line-filter';
import { Footer } from '../parts/footer';
import { LineList } from '../parts/line-list';
import type { StepProps } from './step-props';

interface LookOverProps extends StepProps<'look over'> {
  readonly onClose: () => void;
}

export function LookOverStep({ step, isBusy, progress, dispatch, onClose }: LookOverProps) {
  const t = useMessages();
  const { preview, filter, shown, isSecondLook } = step;
  const lines = useMemo(() => linesFor(preview.lines, filter), [preview, filter]);
  const { add, change } = preview.counts;
  const isOfDecisions = add + change === 0 && preview.newDecisions > 0;
  const isNothing = add + change + preview.newDecisions === 0;
  return (
    <>
      {isSecondLook && (
        <p class="notice" role="alert">
          {t.secondLook}
        </p>
      )}
      {isNothing && <p class="notice">{t.nothingToImport}</p>}
      <Chips
        id="filter"
        legend={t.filterLegend}
        isLegendSeen={false}
        options={lineFilters.map((one) => [
          one,
          <>
            {t.filters[one]} <b>{countFor(preview, one)}</b>
          </>,
        ])}
        value={filter}
        onChoose={(chosen) => dispatch({ kind: 'filter set', filter: chosen as LineFilter })}
      />
      <LineList
        key={filter}
        lines={lines}
        shown={shown}
        onMore={() => dispatch({ kind: 'more wanted' })}
      />
      <Footer progress={progress} onBack={() => dispatch({ kind: 'back' })}>
        {isNothing ? (
          <Button look="main" onClick={onClose}>
            {t.close}
          </Button>
        ) : (
          <Button look="main" isBusy={isBusy} onClick={() => dispatch({ kind: 'onward' })}>
            {isOfDecisions
              ? t.rememberButton(preview.newDecisions)
              : t.importButton(preview.counts)}
          </Button>
        )}
      </Footer>
    </>
  );
}
