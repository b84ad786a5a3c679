import { use } from 'react';
import { Link } from 'react-router';
import { ReadingContext } from '#features/reading-article/reading-context.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { useCheckAddress } from './use-checking.ts';

/** How many names the reader may check, and the way to them; nothing where there is none. */
export function CheckLink(props: { className: string }) {
  const { doubtful } = use(ReadingContext);
  const { checking } = useLanguage().messages;
  const address = useCheckAddress();
  if (doubtful.length === 0) return null;
  return (
    <Link
      to={address}
      replace
      preventScrollReset
      aria-haspopup="dialog"
      data-check-names=""
      className={`underline underline-offset-[0.25em] hover:text-ink print:hidden ${props.className}`}
    >
      {checking.toCheck(doubtful.length)}
    </Link>
  );
}
