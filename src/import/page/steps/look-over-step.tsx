// Step 3: a person looks over, line by line, what the import would do, and orders it.
import { useMemo } from 'preact/hooks';
import { Button } from '../../../ui/controls/button';
import { Chips } from '../../../ui/controls/chips';
import { FailureText } from '../../../ui/feedback/failure';
import { takeFocus } from '../../../ui/feedback/take-focus';
import { useMessages } from '../../messages/messages';
import {
  countFor,
  type LineFilter,
  lineFilters,
  linesFor,
  type WarningGroup,
  warningGroups,
} from '../line-filter';
import { Footer } from '../parts/footer';
import { LineList } from '../parts/line-list';
import type { StepProps } from './step-props';

/** Enough to name them all in most schools. */
const mostRestrictions = 12;

const LINES_ID = 'lines-heading';

interface LookOverProps extends StepProps<'look over'> {
  readonly onClose: () => void;
}

export function LookOverStep({ step, isBusy, progress, dispatch, onClose }: LookOverProps) {
  const t = useMessages();
  const { preview, filter, about, shown, isSecondLook } = step;
  const lines = useMemo(() => linesFor(preview.lines, filter, about), [preview, filter, about]);
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
              <li key={group.kind} class="warning">
                <WarningWords group={group} />
                <Button
                  label={t.showGroup(group.lines)}
                  onClick={() => {
                    dispatch({ kind: 'filter set', filter: 'all', about: group.kind });
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
          dispatch({ kind: 'filter set', filter: chosen as LineFilter, about: null })
        }
      />
      <h2 id={LINES_ID} tabIndex={-1} class="unseen">
        {t.linesShown(lines.length)}
      </h2>
      <LineList
        key={`${filter} ${about}`}
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

type Said = WarningGroup['said'][number];

/** Of whom the same is said, together: one court order stands in many notes. */
function alike(said: readonly Said[]): readonly (readonly [Said, ...Said[]])[] {
  const groups = new Map<string, [Said, ...Said[]]>();
  for (const each of said) {
    const key = JSON.stringify(each.text);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

/** What may forbid an email is named line by line; of the rest, one tells what the others are like. */
function WarningWords({ group: { kind, lines, said } }: { readonly group: WarningGroup }) {
  const t = useMessages();
  const isRestriction = kind === 'restriction';
  const shown = said.slice(0, isRestriction ? mostRestrictions : 1);
  const more = lines - shown.length;
  const rest = more > 0 && <span class="more-like-it"> {t.moreLikeIt(more)}</span>;
  if (!isRestriction) {
    return (
      <span>
        <b>{t.linesOf(lines)}</b>{' '}
        {shown.map(({ row, text }) => (
          <FailureText key={row} failure={text} language={t.language} />
        ))}
        {rest}
      </span>
    );
  }
  return (
    <div>
      <b>{t.restrictions(lines)}</b>
      <ul class="plain">
        {alike(shown).map(([first, ...others]) => (
          <li key={first.row}>
            {[first, ...others].map(({ name }) => name || t.noName).join(', ')}:{' '}
            <FailureText failure={first.text} language={t.language} />
          </li>
        ))}
      </ul>
      {rest}
    </div>
  );
}
