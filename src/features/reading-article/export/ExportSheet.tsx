import type { ArticleId } from '#article/ids.ts';
import { tellExport } from '#i18n/tell-export.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { EXPORT_FORMATS } from '#queries/export-articles.ts';
import { useExport } from '#queries/use-export.ts';
import { saveFile } from '#ui/save-file.ts';
import { TaskSheet } from '#ui/TaskSheet.tsx';

/** Saves the article, as its reader has changed it, in the format they press. Loaded when it is first asked for. */
export function ExportSheet(props: {
  articleId: ArticleId;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const { messages } = useLanguage();
  const { exporting } = messages;
  const { state, run } = useExport(saveFile);
  const entries = [{ id: props.articleId, day: null, link: null }];
  return (
    <TaskSheet
      title={exporting.article}
      closeLabel={messages.close}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
      choices={EXPORT_FORMATS.map((format) => ({
        key: format,
        label: exporting.formats[format],
        hint: exporting.hints[format],
        onChoose: () => void run(entries, { kind: 'article', format }),
      }))}
      // One article takes no time worth showing.
      progress={null}
      said={tellExport(state, messages)}
    />
  );
}
