// In place of Plot's own file of this name: our colours are tokens, so the colour schemes of d3-scale-chromatic need not be sent.
const none = (): never => {
  throw new Error('Colour schemes are left out of these charts; give a range: see vite.config.ts.')
}

export const isCategoricalScheme = (): boolean => false
export const isDivergingScheme = (): boolean => false
export const ordinalScheme = none
export const ordinalRange = none
export const maybeBooleanRange = (): undefined => undefined
export const quantitativeScheme = none
