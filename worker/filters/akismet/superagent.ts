export const post = () => {
  throw new Error('not yet')
}
