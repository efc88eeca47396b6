/** The knot in the line, as on the app's icon. Decorative: the name stands beside it. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 6 64 46" aria-hidden="true" focusable="false">
      <path d="M2 45H12C24 45 30 40 36 34C42 28 45 25.5 45 21.5C45 15.5 39 11.5 32 11.5C25 11.5 19 15.5 19 21.5C19 25.5 22 28 28 34C34 40 40 45 52 45H62" />
    </svg>
  );
}
