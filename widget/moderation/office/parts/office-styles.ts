import text from './office.css?inline'

/** One sheet for all desks of a page; a sheet that script makes is no inline style to a strict policy. */
export const officeStyles = new CSSStyleSheet()
officeStyles.replaceSync(text)
