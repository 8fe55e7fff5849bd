// The list of a staff mail: whom a line is about, and what happened.
import type { NotedList } from '../letter';
import { palette } from '../palette';
import { OwnWords } from './own-words';
import { Row } from './row';

export const NotedSection = ({ list }: { readonly list: NotedList }) => (
  <Row padding="4px 20px 12px">
    <ul style="margin:0 0 0 20px;padding:0;">
      {list.items.map(({ title, note }, n) => (
        <li key={n} style={`margin:${n === 0 ? 0 : 12}px 0 0;`}>
          <strong>{title}</strong>
          {note !== '' && <OwnWords text={note} style={`color:${palette.quiet};font-size:16px;`} />}
        </li>
      ))}
    </ul>
    {list.more !== '' && <p style="margin:14px 0 0;">{list.more}</p>}
  </Row>
);
