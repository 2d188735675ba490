// In place of Plot's own file of this name: our colours are tokens, so the colour schemes of d3-scale-chromatic need not be sent.
const none = () => {
  throw new Error('Colour schemes are left out of these charts; give a range: see vite.config.ts.')
}

export const isCategoricalScheme = () => false
export const isDivergingScheme = () => false
export const ordinalScheme = none
export const ordinalRange = none
export const maybeBooleanRange = () => undefined
export const quantitativeScheme = none
