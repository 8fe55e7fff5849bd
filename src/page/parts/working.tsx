// Something is going on: a turning wheel and a short sentence.
export const Working = ({ children }: { readonly children: string }) => (
  <p class="working" role="status">
    <i class="spinner" aria-hidden="true" />
    {children}
  </p>
);
