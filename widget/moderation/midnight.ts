/** The midnight of whoever sits at the desk, some days after that of a day; a day may have 23 hours, or 25. */
export const midnight = (day: string, later: number): string => {
  const date = new Date(`${day}T00:00`)
  date.setDate(date.getDate() + later)
  return date.toISOString()
}
