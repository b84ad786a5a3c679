import type { Entity, EntityRole } from '#article/entity.ts';
import { useLanguage } from '#i18n/use-language.ts';
import type { Messages } from '#i18n/messages-it.ts';
import { labelIn, type Library } from '#article/library.ts';
import { toRoleName } from '#article/role-at.ts';
import { Company } from './company/Company.tsx';
import { listOtherNames } from './list-other-names.ts';
import type { Profile } from './to-profile.ts';

/** What is known of an entity beside its passages: roles with their dates, other names, company. */
export function ProfileFacts({ profile }: { profile: Profile }) {
  return (
    <div className="min-w-0">
      <Roles library={profile.library} entity={profile.entity} />
      <OtherNames entity={profile.entity} />
      <Company profile={profile} />
    </div>
  );
}

const TITLE = 'mb-4 text-sm leading-none font-semibold';

function Roles(props: { library: Library; entity: Entity }) {
  const { language, messages } = useLanguage();
  const findLabel = labelIn(props.library, language);
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
  const names = listOtherNames(props.entity, language);
  if (names.length === 0) return null;
  return (
    <section className="mb-[34px]">
      <h2 className={TITLE}>{messages.figure.also}</h2>
      <p className="text-sm leading-[1.7] text-soft">{names.join(', ')}</p>
    </section>
  );
}
