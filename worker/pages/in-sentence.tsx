/** What somebody wrote, in a direction of its own, where `#` stands in a sentence of ours. */
export const InSentence = ({ sentence, children }: { sentence: string; children: string }) => {
  const [before, behind] = sentence.split('#')
  return (
    <>
      {before}
      <bdi>{children}</bdi>
      {behind}
    </>
  )
}
