// Step 3: a person looks over, line by line, what the import would do, and orders it.
import { useMemo } from 'preact/hooks';
import { linesFor } from '../lines/line-filter';
import { FilterChips } from '../parts/filter-chips';
import { Footer } from '../parts/footer';
import { LineList } from '../parts/line-list';
import { MainButton } from '../parts/main-button';
import { useWording } from '../wording/use-wording';
import type { StepProps } from './step-props';

interface LookOverProps extends StepProps<'look over'> {
  readonly onClose: () => void;
}

export function LookOverStep({ step, isBusy, progress, tell, onClose }: LookOverProps) {
  const say = useWording();
  const { preview, filter, shown, isSecondLook } = step;
  const lines = useMemo(() => linesFor(preview.lines, filter), [preview, filter]);
  const { add, change } = preview.counts;
  const isNothing = add + change === 0;
  return (
    <>
      {isSecondLook && (
        <p class="notice" role="alert">
          {say.secondLook}
        </p>
      )}
      {isNothing && <p class="notice">{say.nothingToImport}</p>}
      <FilterChips
        preview={preview}
        chosen={filter}
        onChoose={(chosen) => tell({ kind: 'filter set', filter: chosen })}
      />
      <LineList
        key={filter}
        lines={lines}
        shown={shown}
        onMore={() => tell({ kind: 'more wanted' })}
      />
      <Footer progress={progress} onBack={() => tell({ kind: 'back' })}>
        {isNothing ? (
          <MainButton onClick={onClose}>{say.close}</MainButton>
        ) : (
          <MainButton isBusy={isBusy} onClick={() => tell({ kind: 'onward' })}>
            {say.importButton(preview.counts)}
          </MainButton>
        )}
      </Footer>
    </>
  );
}
