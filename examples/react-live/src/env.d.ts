interface ImportMeta {
  readonly env: { readonly VITE_CURSUS_URL?: string };
}
