import { lazy, Suspense, useMemo } from 'react';
import type { Entity } from '#article/entity.ts';
import { useLanguage } from '#i18n/use-language.ts';
import type { Library } from '#article/library.ts';
import { CompanyTable } from './CompanyTable.tsx';
import { connectCompany } from './connect-company.ts';
import { countCompany } from './count-company.ts';

const CompanyGraph = lazy(async () => ({ default: (await import('./CompanyGraph.tsx')).CompanyGraph }));

/** More circles than these cannot be told apart. */
const MOST_DRAWN = 9;
/** With fewer there is no net to draw. */
const LEAST_DRAWN = 2;

/** Who appears with the entity: drawn as a small net, and as a table that says it in words. */
export function Company(props: { library: Library; entity: Entity }) {
  const { library, entity } = props;
  const { messages } = useLanguage();
  const company = useMemo(() => countCompany(library, entity.id), [library, entity.id]);
  const net = useMemo(
    () => connectCompany(library, entity, company.slice(0, MOST_DRAWN)),
    [library, entity, company],
  );
  if (company.length === 0) return null;
  return (
    <section>
      <h2 className="mb-4 text-sm leading-none font-semibold">{messages.figure.with}</h2>
      {company.length < LEAST_DRAWN ? null : (
        <div className="mb-5 aspect-[300/236] w-full max-w-[340px] max-wide:mx-auto">
          <Suspense fallback={null}>
            <CompanyGraph net={net} />
          </Suspense>
        </div>
      )}
      <CompanyTable entity={entity} company={company} />
    </section>
  );
}
