// One cell that the import would change: what it is, what it says now, what it would say.

import { ScriptSentence } from '../../page/parts/script-sentence';
import type { PreviewLine } from '../lines/line-filter';
import { useWording } from '../wording/use-wording';

export interface CellChangeProps {
  readonly change: PreviewLine['changes'][number];
}

export function CellChange({ change }: CellChangeProps) {
  const say = useWording();
  const { tab, field, before, after } = change;
  return (
    <li class="cell-change">
      <span class="field">
        {tab !== 'students' && `${say.rowOf[tab]}: `}
        <ScriptSentence>{field}</ScriptSentence>
      </span>
      <span>
        <span class="unseen">{say.valueBefore} </span>
        {before === '' ? <span class="blank">{say.emptyValue}</span> : <del>{before}</del>}
        <span aria-hidden="true" class="arrow">
          {' → '}
        </span>
        <span class="unseen"> {say.valueAfter} </span>
        <ins>{after === '' ? say.emptyValue : after}</ins>
      </span>
    </li>
  );
}
