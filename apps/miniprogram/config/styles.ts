/**
 * A px stays a px. The visual language is drawn at 390 px and its sizes are minimums (44 px to touch, 12 px to read):
 * scaling by screen width would make them smaller on small phones and clumsy on tablets and desktops.
 */
export const postcss = {
  pxtransform: { enable: false, config: {} },
}

/** Pages import the same parts in different orders; their styles do not depend on it. */
export const extractedStyles = { ignoreOrder: true }
