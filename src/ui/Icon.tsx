const PATHS = {
  up: 'M12 19V5m-6 6 6-6 6 6',
  down: 'M12 5v14m6-6-6 6-6-6',
  chevron: 'M6 9.5l6 6 6-6',
  minus: 'M5.5 12h13',
  close: 'M6 6l12 12M18 6 6 18',
  search: 'M16.5 16.5 21 21M18.5 11a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0Z',
  share: 'M12 15V3.5M7.5 7.5 12 3l4.5 4.5M7 11H5.5v9.5h13V11H17',
  export: 'M12 3.5V15M7.5 10.5 12 15l4.5-4.5M4.5 16v4.5h15V16',
  keys: 'M9.2 9.2a2.9 2.9 0 1 1 4.1 2.7c-.9.4-1.3 1-1.3 2v.3M12 17.2v.2',
  picture: 'M4 6.5h16v12H4Zm0 9.5 4.5-4.5 4 4 2.5-2.5 5 5M15.5 10h.01',
} as const;

/** A small line drawing in the colour of the text. Decoration: its control has a name in words. */
export function Icon(props: { name: keyof typeof PATHS; size?: number }) {
  const size = props.size ?? 18;
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[props.name]} />
    </svg>
  );
}
