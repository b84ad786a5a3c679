import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Entity } from '#article/entity.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { Sheet } from '#ui/Sheet.tsx';
import { figuresPath } from '#urls/paths.ts';
import { CastList } from './CastList.tsx';
import type { Presence } from './rank-entities.ts';

/** The sidebar of a narrow screen. Loaded when it is first opened. */
export function CastSheet(props: {
  presences: readonly Presence[];
  roleOf: (entity: Entity) => string | null;
  /** See `CastList`. */
  children: ReactNode;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const { messages } = useLanguage();
  return (
    <Sheet
      title={messages.article.castTitle}
      closeLabel={messages.close}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
    >
      <CastList presences={props.presences} roleOf={props.roleOf} hasTitle={false}>
        {props.children}
      </CastList>
      {/* Beside the buttons of an article the bar of the narrowest phones has no room for this link. */}
      <Link
        to={figuresPath()}
        className="flex min-h-11 items-center text-sm text-soft underline underline-offset-[0.25em]"
      >
        {messages.library.allNamed.person}
      </Link>
    </Sheet>
  );
}
