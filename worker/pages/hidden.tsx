/** What a form sends without being asked; nothing where there is nothing. */
export const Hidden = ({ name, value }: { name: string; value: string | null }) =>
  value === null ? null : <input type="hidden" name={name} value={value} />
