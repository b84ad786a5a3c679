import { useHref } from 'react-router';
import { labelOf, type Entity } from '#article/entity.ts';
import type { LibraryEntry } from '#article/library.ts';
import { formatDate } from '#i18n/format-date.ts';
import { tellExport } from '#i18n/tell-export.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { DOSSIER_FORMATS, type DossierFormat } from '#queries/export-articles.ts';
import { useExport } from '#queries/use-export.ts';
import { saveFile } from '#ui/save-file.ts';
import { TaskSheet } from '#ui/TaskSheet.tsx';
import { articlePath, libraryPath } from '#urls/paths.ts';
import type { PrintPassages } from './use-print-passages.ts';

/** Saves or prints every passage that names an entity, with its source. Loaded when it is first asked for. */
export function DossierSheet(props: {
  entity: Entity;
  /** What is known of it in a line. */
  about: string;
  entries: readonly LibraryEntry[];
  printing: PrintPassages;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const { entity, entries, printing } = props;
  const { language, messages } = useLanguage();
  const { exporting } = messages;
  const { state, run, cancel } = useExport(saveFile);
  const root = new URL(useHref(libraryPath()), window.location.href);
  const name = labelOf(entity, language);
  const save = (format: DossierFormat) =>
    void run(
      entries.map(({ id, date, asset }) => ({
        id,
        day: date === null ? null : formatDate(language, date),
        // What the reader brought stands on this device alone.
        link: asset === null ? null : new URL(articlePath(id).slice(1), root).href,
      })),
      {
        kind: 'dossier',
        format,
        entity: entity.id,
        words: {
          lang: language,
          name,
          about: props.about,
          caption: messages.figure.caption,
          headlineOnly: exporting.headlineOnly,
          untitled: exporting.untitled,
        },
        fileName: `${exporting.dossierFile}-${entity.id}`,
      },
    );
  const work =
    state.kind === 'busy'
      ? { ...state, onCancel: cancel }
      : printing.loading === null
        ? null
        : { ...printing.loading, onCancel: printing.cancel };
  return (
    <TaskSheet
      title={exporting.dossierOf(name)}
      closeLabel={messages.close}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
      choices={[
        ...DOSSIER_FORMATS.map((format) => ({
          key: format,
          label: exporting.formats[format],
          hint: exporting.dossierHints[format],
          onChoose: () => save(format),
        })),
        {
          key: 'print',
          label: exporting.print,
          hint: exporting.printHint,
          onChoose: () => void printing.print(),
        },
      ]}
      progress={
        work === null
          ? null
          : {
              label: exporting.progress,
              done: work.done,
              of: work.of,
              text: exporting.articleOf(work.done, work.of),
              cancelLabel: exporting.cancel,
              onCancel: work.onCancel,
            }
      }
      said={tellExport(state, messages)}
    />
  );
}
