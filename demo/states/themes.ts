/** The demo's looks, and where their styles stand; `plain` has none. */
export const THEMES = {
  newspaper: '/demo/kozani/kozani.css',
  city: '/demo/alba/alba.css',
  blog: '/demo/blog/blog.css',
  magazine: '/demo/magazine/magazine.css',
  contrast: '/demo/contrast/contrast.css',
  plain: null,
} as const satisfies Record<string, string | null>

export type Theme = keyof typeof THEMES
export const isTheme = (name: string | null): name is Theme => name !== null && name in THEMES
