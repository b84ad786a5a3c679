/** Something that is on or off, with what it means beside it. */
export function SwitchField(props: { label: string; isOn: boolean; onChange: (isOn: boolean) => void }) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center justify-between gap-4 text-sm wide:min-h-9">
      {props.label}
      <input
        type="checkbox"
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a checkbox says its state by itself
        role="switch"
        className="switch-knob"
        checked={props.isOn}
        onChange={(event) => props.onChange(event.target.checked)}
      />
    </label>
  );
}
