// Which lines of a round are shown.
import { useState } from 'preact/hooks';
import { goalKinds } from '../../schema/choices';
import { Checkbox } from '../../ui/controls/checkbox';
import { SelectField } from '../../ui/controls/select-field';
import type { RoundLine, RoundView } from '../domain/round-view';
import { useMessages } from '../messages/messages';

export interface Filters {
  readonly teacher: string;
  readonly grade: string;
  readonly school: string;
  readonly area: string;
  readonly kind: string;
  readonly onlySelected: boolean;
}

const everything: Filters = {
  teacher: '',
  grade: '',
  school: '',
  area: '',
  kind: '',
  onlySelected: false,
};

/** Stands for an empty cell: '' means that everything is shown. */
const notSet = '\u0000';
const fits = (wanted: string, value: string): boolean =>
  wanted === '' || (value.trim() || notSet) === wanted;

const isShown = (line: RoundLine, filters: Filters, selected: ReadonlySet<string>): boolean =>
  fits(filters.grade, line.grade) &&
  fits(filters.school, line.school) &&
  fits(filters.area, line.area) &&
  fits(filters.kind, line.kind) &&
  (filters.teacher === '' ||
    line.teachers.some((email) => email.toLowerCase() === filters.teacher)) &&
  (!filters.onlySelected || selected.has(line.studentId));

export function useFilters({ lines, selected }: Pick<RoundView, 'lines' | 'selected'>) {
  const [filters, setFilters] = useState(everything);
  const ids = new Set(selected);
  return { filters, setFilters, shown: lines.filter((line) => isShown(line, filters, ids)) };
}

interface FilterFieldsProps {
  readonly view: RoundView;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

type Choice = readonly [value: string, shown: string];

export function FilterFields({ view, filters, onChange }: FilterFieldsProps) {
  const t = useMessages();
  const { lines, teachers, selected } = view;
  const choices = (of: (line: RoundLine) => string): readonly Choice[] =>
    [...new Set(lines.map((line) => of(line).trim()))]
      .sort((one, other) => one.localeCompare(other, t.language, { numeric: true }))
      .map((value) => [value || notSet, value || t.none]);
  const addresses = [
    ...new Set(lines.flatMap((line) => line.teachers.map((email) => email.toLowerCase()))),
  ];
  const byName = addresses
    .map((email): Choice => [email, teachers[email] || email])
    .sort(([, one], [, other]) => one.localeCompare(other, t.language));
  const kinds = goalKinds
    .filter((kind) => lines.some((line) => line.kind === kind))
    .map((kind): Choice => [kind, t.words.kinds[kind]]);
  const fields = [
    ['teacher', byName],
    ['grade', choices(({ grade }) => grade)],
    ['school', choices(({ school }) => school)],
    ['area', choices(({ area }) => area)],
    ['kind', kinds],
  ] as const;
  return (
    <fieldset class="filters">
      <legend class="unseen">{t.filters}</legend>
      {fields
        .filter(([, options]) => options.length > 1)
        .map(([name, options]) => (
          <SelectField
            key={name}
            id={`filter-${name}`}
            label={t[name]}
            options={[['', t.all], ...options]}
            value={filters[name]}
            onChoose={(value) => onChange({ ...filters, [name]: value })}
          />
        ))}
      {selected.length > 0 && (
        <div class="wide">
          <Checkbox
            id="filter-selected"
            isChecked={filters.onlySelected}
            onChange={(onlySelected) => onChange({ ...filters, onlySelected })}
          >
            {t.onlySelected(selected.length)}
          </Checkbox>
        </div>
      )}
    </fieldset>
  );
}
