import type { MeasureId, Missing } from '../../utils/model/finding.ts';
import { Quiet } from '../controls/quiet.tsx';
import { useWords } from '../controls/words.ts';
import { Row } from './row.tsx';

interface Props {
  id: MeasureId;
  missing: Missing;
  explain: (id: MeasureId) => void;
}

/** A measure without enough data: what is missing and, where something can be done about it, what would help. */
export function MissingRow({ id, missing: { missing }, explain }: Props) {
  const { t } = useWords();
  const curable = missing === 'not-observed' || missing === 'too-little';
  return (
    <Row id={id} explain={explain}>
      <Quiet parts={[t(`missing.${missing}`), curable && t(`needs.${id}`)]} />
    </Row>
  );
}
