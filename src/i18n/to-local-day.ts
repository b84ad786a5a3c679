/** An instant's day where the reader is, as `YYYY-MM-DD`. */
export function toLocalDay(instant: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}
