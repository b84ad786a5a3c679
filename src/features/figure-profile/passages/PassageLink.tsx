import { Link } from 'react-router';
import type { NamingPassage } from '#article/collect-passages.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { HighlightedText } from '#ui/HighlightedText.tsx';

/** A passage that names the entity: the way to its place in the article. A caption is said to be one. */
export function PassageLink(props: { passage: NamingPassage; href: string }) {
  const { passage, href } = props;
  const { language, messages } = useLanguage();
  const isCaption = passage.kind === 'caption';
  return (
    <Link
      to={`${href}#${passage.blockId}`}
      data-naming=""
      className={`mb-2.5 block ${isCaption ? 'py-0.5 text-sm leading-relaxed text-soft' : 'font-serif text-lg leading-[1.55] text-pretty'}`}
    >
      {isCaption ? <span lang={language}>{messages.figure.caption}: </span> : null}
      <HighlightedText text={passage.text} highlights={passage.spans} />
    </Link>
  );
}
