import type { KindOverride } from '#article/kind-override.ts';
import type { OwnArticle } from '#article/own-article.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { LineKinds } from './LineKinds.tsx';
import { SaveBar } from './SaveBar.tsx';
import { TagsField } from './TagsField.tsx';
import { useEdit } from './use-edit.ts';

/** Everything that can be changed in an article of the reader's own. */
export function EditForm({ own, kinds }: { own: OwnArticle; kinds: ReadonlyMap<string, KindOverride> }) {
  const { editing } = useLanguage().messages;
  const edit = useEdit(own, kinds);
  const { draft, change } = edit;
  const { article } = own;
  return (
    <div className="flex flex-col gap-6">
      <div role="status" className="text-[15px] empty:hidden">
        {edit.isResumed && edit.isChanged ? <p>{editing.resumed}</p> : null}
        {edit.isOutdated ? <p>{editing.outdated}</p> : null}
      </div>
      <TextField
        isOnPage
        label={editing.headline}
        value={draft.headline}
        lang={article.lang}
        onChange={(headline) => change({ ...draft, headline })}
      />
      <div className="grid gap-6 wide:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
        <TextField
          isOnPage
          label={editing.date}
          type="date"
          value={draft.date}
          onChange={(date) => change({ ...draft, date })}
        />
        <TextField
          isOnPage
          label={editing.sources}
          value={draft.sources}
          onChange={(sources) => change({ ...draft, sources })}
        />
      </div>
      <TagsField
        topic={draft.topic}
        tags={draft.tags}
        onChange={(topic, tags) => change({ ...draft, topic, tags })}
      />
      <Words lang={article.lang} text={draft.text} onChange={edit.changeText} />
      {edit.isKept ? null : <p className="text-sm text-soft">{editing.draftTooLong}</p>}
      <LineKinds
        article={article}
        text={draft.text}
        kinds={draft.kinds}
        onChange={(chosen) => change({ ...draft, kinds: chosen })}
      />
      <SaveBar edit={edit} articleId={own.articleId} />
    </div>
  );
}

function Words(props: { lang: string; text: string; onChange: (text: string) => void }) {
  const { editing } = useLanguage().messages;
  return (
    <TextArea
      label={editing.text}
      hint={editing.textHint}
      lang={props.lang}
      rows={18}
      value={props.text}
      onChange={props.onChange}
    />
  );
}
