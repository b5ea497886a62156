import text from './figures.css?inline'

/** The looks of the pictures, which no other section has. */
export const figuresStyles = new CSSStyleSheet()
figuresStyles.replaceSync(text)
