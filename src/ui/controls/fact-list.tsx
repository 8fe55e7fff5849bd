// Facts side by side, each with what it is called; one without a value is left out.

interface FactList {
  readonly facts: readonly (readonly [term: string, value: string])[];
}

export const FactList = ({ facts }: FactList) => (
  <dl class="facts side-by-side">
    {facts
      .filter(([, value]) => value !== '')
      .map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
