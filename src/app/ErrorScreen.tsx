import { useRouteError } from 'react-router';
import { useLanguage } from '#i18n/use-language.ts';
import { describeFailure } from './describe-failure.ts';
import { Screen } from './Screen.tsx';
import { useOffline } from './use-offline.ts';

/** What a page that failed shows instead. As the whole page it also brings its own landmark. */
export function ErrorScreen(props: { isWholePage?: boolean }) {
  const error = useRouteError();
  const { messages } = useLanguage();
  const { articles } = useOffline();
  const { title, hint, detail, canRetry } = describeFailure(error, messages, articles);
  const screen = (
    <Screen title={title} hint={hint} detail={detail}>
      {canRetry ? (
        <button
          type="button"
          onClick={() => window.location.reload()}
          className="min-h-11 rounded-[10px] bg-ink px-4 text-[15px] text-paper"
        >
          {messages.states.retry}
        </button>
      ) : null}
    </Screen>
  );
  return props.isWholePage === true ? <main>{screen}</main> : screen;
}
