import type { ReactNode } from 'react';
import { useLanguage } from '#i18n/use-language.ts';
import type { KeptPicture } from '#queries/kept/pictures-query.ts';
import { useObjectUrl } from './use-object-url.ts';

/** The reader's picture with the reader's words; what is within it where there is none. */
export function ShownPicture(props: { picture: KeptPicture | null; className: string; children: ReactNode }) {
  const { messages } = useLanguage();
  const { picture } = props;
  const url = useObjectUrl(picture?.blob ?? null);
  if (url === null || picture === null) return props.children;
  return (
    <img
      src={url}
      alt={picture.alt === '' ? messages.picture.unnamed : picture.alt}
      className={`w-full rounded-[10px] bg-wash object-contain ${props.className}`}
    />
  );
}
