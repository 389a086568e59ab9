import type { AccountView } from '../../utils/messages.ts';
import type { MeasureId } from '../../utils/model/finding.ts';
import { ActivityRow } from './activity-row.tsx';
import { FollowersRow } from './followers-row.tsx';
import { JargonRow } from './jargon-row.tsx';
import { RankRow } from './rank-row.tsx';
import { ResponseRow } from './response-row.tsx';
import type { Check } from './spot-check.tsx';

export interface RowProps {
  view: AccountView;
  /** Opens the page that tells how this measure is made. */
  explain: (id: MeasureId) => void;
  /** Absent where nothing can be kept. */
  check?: Check | undefined;
}

const ROWS = {
  rank: RankRow,
  activity: ActivityRow,
  followers: FollowersRow,
  jargon: JargonRow,
  response: ResponseRow,
} as const;

export type Shown = keyof typeof ROWS;
export const ALL_SHOWN = Object.keys(ROWS) as Shown[];

/** The measures that the user wants to see. */
export function shownOf({ show }: { show?: AccountView['show'] | undefined }): Shown[] {
  return ALL_SHOWN.filter((id) => show?.[id] !== false);
}

/** The five rows, without those that the user switched off. */
export function Rows(props: RowProps) {
  return (
    <div class="rows">
      {shownOf(props.view).map((id) => {
        const Row = ROWS[id];
        return <Row key={id} {...props} />;
      })}
    </div>
  );
}
