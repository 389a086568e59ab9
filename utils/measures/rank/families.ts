/** Groups of organs that share one sentence of evidence: `evidence.rank.organ.<family>`. */
const FAMILIES: Record<string, string> = {
  department: 'department political police liaison',
  mass: 'mass part-time',
  court: 'court middle-court rail-court rail-middle-court base-court internet-court tribunal',
  unit: 'traffic corps-unit detachment brigade squad branch station prison',
  unranked: 'embassy school hospital utility farm minor institution',
  vertical: 'vertical border border-main',
  supervision: 'supervision bank-branch',
  customs: 'customs customs-direct',
  railway: 'railway rail-police',
  inner: 'inner dispatched',
  'named-firm': 'named:soe named:soe_central named:finance_central',
  'named-university': 'named:university_central',
  'named-historic': 'named:historic',
};

/** Families that bear the name of their only group. */
const ALONE = 'league discipline fire university vocational consulate military below sponsor named';

const BY_GROUP = new Map(
  Object.entries(FAMILIES).flatMap(([family, groups]) => groups.split(' ').map((group) => [group, family])),
);

/** The family of a group of organs. */
export function familyOf(group: string): string {
  return BY_GROUP.get(group) ?? (group.startsWith('named:') ? 'named' : group);
}

/** Every family, for the test that each has its sentence. */
export const ALL_FAMILIES = [...Object.keys(FAMILIES), ...ALONE.split(' ')];
