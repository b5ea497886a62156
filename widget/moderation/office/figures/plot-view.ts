import { html, nothing } from 'lit'

export type Cell = string | number
type Plot = {
  id: string
  title: string
  /** What the picture says, in a sentence: it stands for the picture where none can be seen. */
  sentence: string
  legend?: readonly { kind: string; label: string }[]
  picture: unknown
  table: { label: string; head: readonly string[]; rows: readonly (readonly Cell[])[] }
}

/** A picture with its sentence, its legend and the table of its figures. */
export const plotView = ({ id, title, sentence, legend = [], picture, table }: Plot) =>
  html`<figure class="plot">
    <figcaption>
      <h3 id="${id}-title">${title}</h3>
      <p id="${id}-sentence">${sentence}</p>
    </figcaption>
    ${
      legend.length === 0
        ? nothing
        : html`<ul class="legend">
            ${legend.map(({ kind, label }) => html`<li data-kind=${kind}>${label}</li>`)}
          </ul>`
    }
    <div class="picture" role="img" aria-labelledby="${id}-title ${id}-sentence">${picture}</div>
    <details>
      <summary>${table.label}</summary>
      <div class="scroll" role="region" aria-labelledby="${id}-title" tabindex="0">
        <table>
          <thead>
            <tr>
              ${table.head.map((name) => html`<th scope="col">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${table.rows.map(
              ([first, ...rest]) =>
                html`<tr>
                  <th scope="row">${first}</th>
                  ${rest.map((cell) => html`<td>${cell}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>
  </figure>`
