// The progress of a goal in words, with a small bar made of table cells.
import type { GoalProgress } from '../letter';
import { palette } from '../palette';
import { LayoutTable } from './layout-table';

export const ProgressBar = ({ text, cells, filled }: GoalProgress) => (
  <>
    <p style="margin:20px 0 6px;font-weight:bold;">{text}</p>
    <LayoutTable>
      <tr>
        {Array.from({ length: cells }, (_, n) => {
          const colour = n < filled ? palette.accent : palette.line;
          return (
            <td
              key={n}
              width="48"
              style={`border-right:2px solid ${palette.paper};background-color:${colour};font-size:1px;line-height:8px;`}
            >
              {'\u00a0'}
            </td>
          );
        })}
      </tr>
    </LayoutTable>
  </>
);
