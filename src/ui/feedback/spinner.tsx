// A call is pending: a spinning wheel and a short sentence.
export const Spinner = ({ children }: { readonly children: string }) => (
  <p class="pending" role="status">
    <i class="spinner" aria-hidden="true" />
    {children}
  </p>
);
