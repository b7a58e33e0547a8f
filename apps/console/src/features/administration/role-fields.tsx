import type { BoardRole, TeamRole } from '../../shared/api/generated/graphql';
import { useText } from '../../shared/text/use-text';
import { FieldGroup } from '../../shared/ui/field';
import fieldStyles from '../../shared/ui/field.module.css';
import styles from './administration.module.css';

type Named = { id: string; name: string };
type TeamsProps = {
  teams: readonly Named[];
  chosen: ReadonlyMap<string, TeamRole>;
  onChange: (chosen: ReadonlyMap<string, TeamRole>) => void;
};
type BoardsProps = {
  boards: readonly Named[];
  chosen: ReadonlyMap<string, BoardRole>;
  onChange: (chosen: ReadonlyMap<string, BoardRole>) => void;
};

/** Which teams a person answers for. */
export function TeamRoles({ teams, chosen, onChange }: TeamsProps) {
  const t = useText();
  return (
    <FieldGroup legend={t('admin.teams')}>
      <Roles things={teams} roles={['AGENT', 'LEAD'] as const} chosen={chosen} onChange={onChange} />
    </FieldGroup>
  );
}

/** What a person may decide for a board. */
export function BoardRoles({ boards, chosen, onChange }: BoardsProps) {
  const t = useText();
  return (
    <FieldGroup legend={t('admin.boardRoles')}>
      <Roles
        things={boards}
        roles={['REGISTRAR', 'LAWYER', 'DELEGATE'] as const}
        chosen={chosen}
        onChange={onChange}
      />
    </FieldGroup>
  );
}

type RolesProps<R extends BoardRole | TeamRole> = {
  things: readonly Named[];
  roles: readonly R[];
  chosen: ReadonlyMap<string, R>;
  onChange: (chosen: ReadonlyMap<string, R>) => void;
};

function Roles<R extends BoardRole | TeamRole>({ things, roles, chosen, onChange }: RolesProps<R>) {
  const t = useText();
  const set = (id: string, role: R | undefined) => {
    const next = new Map(chosen);
    if (role) next.set(id, role);
    else next.delete(id);
    onChange(next);
  };
  return (
    <div className={styles.roles}>
      {things.map((thing) => (
        <label key={thing.id} className={styles.role}>
          {thing.name}
          <select
            className={fieldStyles.select}
            value={chosen.get(thing.id) ?? ''}
            onChange={(event) =>
              set(
                thing.id,
                roles.find((role) => role === event.target.value),
              )
            }
          >
            <option value="">{t('role.none')}</option>
            {roles.map((role) => (
              <option key={role} value={role}>
                {t(`role.${role}`)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
