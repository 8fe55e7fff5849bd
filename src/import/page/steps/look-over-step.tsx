// Step 3: a person looks over, line by line, what the import would do, and orders it.
import { useMemo } from 'preact/hooks';
import { Button } from '../../../ui/controls/button';
import { Chips } from '../../../ui/controls/chips';
import { FailureText } from '../../../ui/feedback/failure';
import { takeFocus } from '../../../ui/feedback/take-focus';
import { useMessages } from '../../messages/messages';
import { countFor, type LineFilter, lineFilters, linesFor, warningGroups } from '../line-filter';
import { Footer } from '../parts/footer';
import { LineList } from '../parts/line-list';
import type { StepProps } from './step-props';

const LINES_ID = 'lines-heading';

interface LookOverProps extends StepProps<'look over'> {
  readonly onClose: () => void;
}

export function LookOverStep({ step, isBusy, progress, dispatch, onClose }: LookOverProps) {
  const t = useMessages();
  const { preview, filter, code, shown, isSecondLook } = step;
  const lines = useMemo(() => linesFor(preview.lines, filter, code), [preview, filter, code]);
  const groups = useMemo(() => warningGroups(preview.lines), [preview]);
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
      {groups.length > 0 && (
        <section class="warning-groups">
          <h2>{t.warningGroups}</h2>
          <ul class="plain">
            {groups.map((group) => (
              <li key={group.code} class="warning">
                <span>
                  <b>{t.linesOf(group.lines)}</b>{' '}
                  <FailureText failure={group.first} language={t.language} />
                  {group.lines > 1 && (
                    <span class="more-like-it"> {t.moreLikeIt(group.lines - 1)}</span>
                  )}
                </span>
                <Button
                  label={t.showGroup(group.lines)}
                  onClick={() => {
                    dispatch({ kind: 'filter set', filter: 'all', code: group.code });
                    takeFocus(document.getElementById(LINES_ID));
                  }}
                >
                  {t.showLines}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
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
        onChoose={(chosen) =>
          dispatch({ kind: 'filter set', filter: chosen as LineFilter, code: null })
        }
      />
      <h2 id={LINES_ID} tabIndex={-1} class="unseen">
        {t.linesShown(lines.length)}
      </h2>
      <LineList
        key={`${filter} ${code}`}
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
