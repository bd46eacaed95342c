import './support.css';

/** What came of an action: why it was refused, or that it was done. Stays in the page while empty, so that it is read out. */
export function Outcome({ refusal, done }: { refusal?: string | undefined; done?: string | undefined }) {
  return (
    <>
      <div role="alert" className="outcome" data-refused>
        {refusal && <p>{refusal}</p>}
      </div>
      <div role="status" className="outcome">
        {done && <p>{done}</p>}
      </div>
    </>
  );
}
