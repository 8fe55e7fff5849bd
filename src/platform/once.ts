// Makes a value when it is first asked for, and keeps it for the rest of the execution.
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made = made ?? { value: make() };
    return made.value;
  };
}
