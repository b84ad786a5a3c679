import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { KindOverride } from '#article/kind-override.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { forgetKind } from '#queries/kept/kind-overrides-query.ts';
import { announce } from '#ui/announce.ts';

/** A correction whose line is not there, and the way to let it go. */
export function UnplacedKind(props: { override: KindOverride; onForgotten: () => void }) {
  const { override } = props;
  const { messages } = useLanguage();
  const client = useQueryClient();
  const [isRefused, setIsRefused] = useState(false);
  const forget = async () => {
    const gone = await forgetKind(client, override);
    setIsRefused(!gone.ok);
    if (!gone.ok) return;
    announce(messages.kind.forgotten);
    props.onForgotten();
  };
  return (
    <li>
      <p>{messages.kind.lost(messages.kind.names[override.kind], override.line?.text ?? '')}</p>
      <button
        type="button"
        onClick={() => void forget()}
        className="min-h-11 underline underline-offset-[0.25em]"
      >
        {messages.kind.forget}
      </button>
      <p role="status">{isRefused ? messages.kind.notForgotten : null}</p>
    </li>
  );
}
