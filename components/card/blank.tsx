import { ALL_SHOWN } from './rows.tsx';

/** The card's frame before its content is there: the same rows, empty and still, so that nothing flashes or jumps. */
export function Blank() {
  return (
    <div class="blank" aria-busy="true">
      <header class="who">
        <i style={{ width: '45%', height: '16px' }} />
        <i style={{ width: '80%' }} />
      </header>
      <div class="rows">
        {ALL_SHOWN.map((id) => (
          <div key={id} class="row">
            <i style={{ width: '40px' }} />
            <div>
              <i style={{ width: '55%' }} />
              <i style={{ width: '85%' }} />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
