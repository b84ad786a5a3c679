import { Link } from 'react-router';
import { labelOf, type Entity, type EntityRole } from '#article/entity.ts';
import type { EntityId } from '#article/ids.ts';
import { useLanguage } from '#i18n/use-language.ts';
import type { Messages } from '#i18n/messages-it.ts';
import type { Library } from '#article/library.ts';
import { toRoleName } from '#article/role-at.ts';
import { Monogram } from '#ui/Monogram.tsx';
import { figurePath } from '#urls/paths.ts';
import { countCompany } from './count-company.ts';

/** Longer lists of company say little. */
const MOST_COMPANIONS = 8;

/** What is known of an entity beside its passages: roles with their dates, other names, company. */
export function ProfileFacts(props: { library: Library; entity: Entity }) {
  return (
    <div className="min-w-0">
      <Roles {...props} />
      <OtherNames entity={props.entity} />
      <Company {...props} />
    </div>
  );
}

const TITLE = 'mb-4 text-sm leading-none font-semibold';

function Roles(props: { library: Library; entity: Entity }) {
  const { language, messages } = useLanguage();
  const findLabel = (id: EntityId) => {
    const of = props.library.entities.get(id);
    return of === undefined ? null : labelOf(of, language);
  };
  const roles = props.entity.roles
    .flatMap((role) => {
      const name = toRoleName(role, language, findLabel);
      return name === null ? [] : [{ role, name }];
    })
    .sort((a, b) => (b.role.from ?? '').localeCompare(a.role.from ?? ''));
  if (roles.length === 0) return null;
  return (
    <section className="mb-[34px]">
      <h2 className={TITLE}>{messages.figure.roles}</h2>
      <ul className="text-sm">
        {roles.map(({ role, name }) => (
          <li key={`${name}-${role.from ?? ''}`} className="grid grid-cols-[92px_1fr] gap-x-2 py-[5px]">
            <span className="text-soft tabular-nums">{toYears(role, messages)}</span>
            <span>{name}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function toYears({ from, to }: EntityRole, { figure }: Messages): string {
  const first = from?.slice(0, 4) ?? null;
  const last = to?.slice(0, 4) ?? null;
  if (first !== null && last !== null) return first === last ? first : figure.span(first, last);
  if (first !== null) return figure.since(first);
  return last === null ? figure.undated : figure.until(last);
}

function OtherNames(props: { entity: Entity }) {
  const { language, messages } = useLanguage();
  const names = props.entity.names[language] ?? props.entity.names.it ?? props.entity.names.en;
  const aliases = names?.aliases.filter((alias) => alias !== names.label) ?? [];
  if (aliases.length === 0) return null;
  return (
    <section className="mb-[34px]">
      <h2 className={TITLE}>{messages.figure.also}</h2>
      <p className="text-sm leading-[1.7] text-soft">{aliases.join(', ')}</p>
    </section>
  );
}

function Company(props: { library: Library; entity: Entity }) {
  const { language, messages } = useLanguage();
  const company = countCompany(props.library, props.entity.id).slice(0, MOST_COMPANIONS);
  const most = company[0]?.shared ?? 1;
  if (company.length === 0) return null;
  return (
    <section data-type="person">
      <h2 className={TITLE}>{messages.figure.with}</h2>
      <ul className="text-sm">
        {company.map(({ entity, shared }) => (
          <li
            key={entity.id}
            className="grid grid-cols-[28px_1fr_auto] items-center gap-x-2.5 gap-y-1 py-[7px]"
          >
            <Monogram name={labelOf(entity, language)} />
            <Link to={figurePath(entity.id)} className="hover:underline">
              {labelOf(entity, language)}
            </Link>
            <span className="text-soft">{messages.counts.articles(shared)}</span>
            <svg aria-hidden="true" width="100%" height="3" className="col-start-2 col-end-4">
              <rect
                width={`${(shared / most) * 100}%`}
                height="3"
                rx="1.5"
                className="fill-person opacity-55"
              />
            </svg>
          </li>
        ))}
      </ul>
    </section>
  );
}
