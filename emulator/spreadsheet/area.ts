// Rectangles and spans of cells, counted from 0, and how spans move when rows or columns do.

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Indices from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Dimension = 'ROWS' | 'COLUMNS';

/** One structural change of one dimension; `to` of a move is in coordinates before it. */
export type Shift =
  | { readonly kind: 'insert'; readonly at: number; readonly count: number }
  | { readonly kind: 'delete'; readonly at: number; readonly count: number }
  | { readonly kind: 'move'; readonly at: number; readonly count: number; readonly to: number };

/** Where the span is afterwards; null when all of it was deleted. */
export function shifted(span: Span, shift: Shift): Span | null {
  switch (shift.kind) {
    case 'insert':
      return {
        start: span.start >= shift.at ? span.start + shift.count : span.start,
        end: span.end > shift.at ? span.end + shift.count : span.end,
      };
    case 'delete': {
      const start = afterDelete(span.start, shift.at, shift.count);
      const end = afterDelete(span.end, shift.at, shift.count);
      return start < end ? { start, end } : null;
    }
    case 'move': {
      // A change of order within the span leaves it where it is.
      if (holds(span, shift.at) && holds(span, shift.at + shift.count) && holds(span, shift.to))
        return span;
      // A span of one follows its row or column; a longer one keeps its length and its first.
      const start = afterMove(span.start, shift.at, shift.count, shift.to);
      return { start, end: start + (span.end - span.start) };
    }
  }
}

/** Whether the border before `index` is inside the span or one of its own. */
function holds({ start, end }: Span, index: number): boolean {
  return index >= start && index <= end;
}

function afterDelete(index: number, at: number, count: number): number {
  return index <= at ? index : Math.max(at, index - count);
}

function afterMove(index: number, at: number, count: number, to: number): number {
  const end = at + count;
  if (index >= at && index < end) return (to > at ? to - count : to) + (index - at);
  if (index >= end && index < to) return index - count;
  if (index >= to && index < at) return index + count;
  return index;
}

export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
