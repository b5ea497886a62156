/** Words whose bracketed part is a link; in a window of its own, so that what was typed stays. */
export const Bracketed = ({ words, href }: { words: string; href: string }) => {
  const [, before = words, label, after = ''] = /^([^[]*)\[([^\]]*)\](.*)$/s.exec(words) ?? []
  if (label === undefined) {
    return (
      <>
        {words}{' '}
        <a href={href} target="_blank" rel="noopener noreferrer">
          ↗
        </a>
      </>
    )
  }
  return (
    <>
      {before}
      <a href={href} target="_blank" rel="noopener noreferrer">
        {label}
      </a>
      {after}
    </>
  )
}
