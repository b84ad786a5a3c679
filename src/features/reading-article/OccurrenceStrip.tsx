/** Where in the article somebody occurs, as ticks on a line from its beginning to its end. The count beside it says it in words. */
export function OccurrenceStrip(props: { positions: readonly number[] }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      className="col-start-2 col-end-4 mt-[5px] h-2 w-full overflow-visible"
    >
      <path d="M0 8H100" stroke="var(--hair)" vectorEffect="non-scaling-stroke" />
      <path
        d={props.positions.map((position) => `M${(position * 100).toFixed(2)} 1V8`).join('')}
        stroke="var(--person)"
        strokeWidth="2"
        strokeOpacity="0.75"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
