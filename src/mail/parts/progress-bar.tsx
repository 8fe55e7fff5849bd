// The progress of a goal in words, with a small bar made of table cells.
import type { GoalProgress } from '../letter';
import { palette } from '../palette';
import { LayoutTable } from './layout-table';

/** The bar fills between the steps, so that "not started" is empty and "achieved" is full. */
export const ProgressBar = ({ text, step, of }: GoalProgress) => (
  <>
    <p style="margin:20px 0 6px;font-weight:bold;">{text}</p>
    <LayoutTable>
      <tr>
        {Array.from({ length: of - 1 }, (_, n) => {
          const colour = n < step - 1 ? palette.accent : palette.line;
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
