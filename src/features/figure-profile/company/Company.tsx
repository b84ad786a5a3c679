import { lazy, Suspense, useMemo } from 'react';
import { labelOf, type Entity } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import { useLanguage } from '#i18n/use-language.ts';
import type { Library } from '#article/library.ts';
import { CompanyTable } from './CompanyTable.tsx';
import { connectCompany } from './connect-company.ts';
import { countCompany } from './count-company.ts';

const CompanyGraph = lazy(async () => ({ default: (await import('./CompanyGraph.tsx')).CompanyGraph }));

/** More circles than these cannot be told apart. */
const MOST_DRAWN = 7;
/** With fewer there is no net to draw. */
const LEAST_DRAWN = 2;

/** Who appears with the entity: drawn as a small net, and in words as a table and, for who cannot see it, the net's other lines. */
export function Company(props: { library: Library; entity: Entity }) {
  const { library, entity } = props;
  const { language, messages } = useLanguage();
  const company = useMemo(() => countCompany(library, entity.id), [library, entity.id]);
  const net = useMemo(
    () => connectCompany(library, entity, company.slice(0, MOST_DRAWN)),
    [library, entity, company],
  );
  if (company.length === 0) return null;
  const labels = new Map(net.members.map((member) => [member.id, labelOf(member, language)]));
  const labelIn = (id: EntityId) => labels.get(id) ?? id;
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
      {net.bonds.some(({ a }) => a !== entity.id) ? (
        <ul aria-label={messages.figure.bonds} className="sr-only">
          {net.bonds
            .filter(({ a }) => a !== entity.id)
            .map(({ a, b, shared }) => (
              <li key={`${a} ${b}`}>
                {messages.list([labelIn(a), labelIn(b)])}: {messages.counts.articles(shared)}
              </li>
            ))}
        </ul>
      ) : null}
    </section>
  );
}
