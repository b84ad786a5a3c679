import { lazy, Suspense } from 'react';
import { labelOf } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import { useLanguage } from '#i18n/use-language.ts';
import type { Profile } from '#features/figure-profile/to-profile.ts';
import { CompanyTable } from './CompanyTable.tsx';

const CompanyGraph = lazy(async () => ({ default: (await import('./CompanyGraph.tsx')).CompanyGraph }));

/** With fewer there is no net to draw. */
const LEAST_DRAWN = 2;

/** Who appears with the entity: drawn as a small net, and in words as a table and, for who cannot see it, the net's other lines. */
export function Company({ profile }: { profile: Profile }) {
  const { entity, company, net } = profile;
  const { language, messages } = useLanguage();
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
