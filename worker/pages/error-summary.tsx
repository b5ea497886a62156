/** One fault in words, and the field where it stands. */
export type ShownError = { field: string; sentence: string }

/** The element of the form where a fault can be mended; the rest stands at no field. */
const ANCHORS = new Map([
  ['body', 'body'],
  ['name', 'name'],
  ['email', 'email'],
  ['website', 'website'],
  ['consent', 'consent'],
  ['policyVersion', 'consent'],
  ['category', 'category-spam'],
  ['words', 'words'],
  ['goodFaith', 'goodFaith'],
])

/** What went wrong, all at once, where the page's focus falls: without script autofocus alone can move it. */
export const ErrorSummary = (props: { label: string; sentence: string; errors: ShownError[] }) => (
  <div class="errors" id="errors" role="alert" tabindex={-1} autofocus aria-label={props.label}>
    <p>{props.sentence}</p>
    {props.errors.length > 0 && (
      <ul>
        {props.errors.map(({ field, sentence }) => {
          const anchor = ANCHORS.get(field)
          return <li>{anchor === undefined ? sentence : <a href={`#${anchor}`}>{sentence}</a>}</li>
        })}
      </ul>
    )}
  </div>
)
