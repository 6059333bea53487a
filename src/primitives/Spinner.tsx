/** Work in progress; stands beside the word that says which. */
export function Spinner() {
  return (
    <svg className="ps-spinner" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6" />
      <path d="M14 8a6 6 0 0 0-6-6" />
    </svg>
  );
}
