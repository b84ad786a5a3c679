import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { tellExport } from '#i18n/tell-export.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { EXPORT_FORMATS, type ExportJob } from '#queries/export-articles.ts';
import { libraryQuery } from '#queries/library-query.ts';
import { allIdsQuery } from '#queries/parts/all-ids-query.ts';
import { useExport } from '#queries/use-export.ts';
import { RadioField } from '#ui/fields/RadioField.tsx';
import { saveFile } from '#ui/save-file.ts';
import { TaskSheet } from '#ui/TaskSheet.tsx';
import { toLocalDay } from '#i18n/to-local-day.ts';

type Scope = 'all' | 'own';

/** Saves all articles, or the reader's own, in one file of the kind they press. Loaded when it is first asked for. */
export function ExportLibrarySheet(props: { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }) {
  const { language, messages } = useLanguage();
  const { exporting } = messages;
  const { data: library } = useSuspenseQuery(libraryQuery());
  const { state, run, cancel } = useExport(saveFile);
  const [scope, setScope] = useState<Scope>('all');
  const own = library.articles.filter(({ asset }) => asset === null);
  const isLarge = library.total !== undefined;
  const { data: allIds } = useQuery({ ...allIdsQuery(), enabled: isLarge && props.isOpen });
  const listed = scope === 'own' ? own : library.articles;
  const ids = scope === 'all' && isLarge ? allIds : listed.map(({ id }) => id);
  const start = (job: ExportJob) =>
    void run(
      (ids ?? []).map((id) => ({ id, day: null, link: null })),
      job,
    );
  const page = { lang: language, title: exporting.pageTitle(ids?.length ?? 0), untitled: exporting.untitled };
  return (
    <TaskSheet
      title={exporting.library}
      closeLabel={messages.close}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
      choices={
        ids === undefined
          ? []
          : [
              {
                key: 'page',
                label: exporting.page,
                hint: exporting.pageHint,
                onChoose: () => start({ kind: 'page', page, fileName: withToday(exporting.libraryFile) }),
              },
              ...EXPORT_FORMATS.map((format) => ({
                key: format,
                label: exporting.archive(exporting.formats[format]),
                hint: exporting.hints[format],
                onChoose: () =>
                  start({ kind: 'archive', format, fileName: withToday(exporting.libraryFile) }),
              })),
            ]
      }
      progress={
        state.kind === 'busy'
          ? {
              label: exporting.progress,
              done: state.done,
              of: state.of,
              text: exporting.articleOf(state.done, state.of),
              cancelLabel: exporting.cancel,
              onCancel: cancel,
            }
          : null
      }
      said={ids === undefined ? messages.states.loading : tellExport(state, messages)}
    >
      {own.length === 0 ? null : (
        <div className="mb-4">
          <RadioField
            legend={exporting.scope}
            name="export-scope"
            choices={
              ids === undefined
                ? []
                : [
                    { value: 'all', label: exporting.all(library.total ?? library.articles.length) },
                    { value: 'own', label: exporting.own(own.length) },
                  ]
            }
            value={scope}
            onChange={setScope}
          />
        </div>
      )}
    </TaskSheet>
  );
}

function withToday(name: string): string {
  return `${name}-${toLocalDay(new Date())}`;
}
