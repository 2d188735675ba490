// In place of Plot's own file of this name: our charts have no maps, so the projections of d3-geo need not be sent.
const none = () => {
  throw new Error('Maps are left out of these charts: see vite.config.ts.')
}

export const createProjection = ({ projection }) => (projection == null ? undefined : none())
export const hasProjection = ({ projection } = {}) => projection != null
export const projectionAspectRatio = (projection) => (projection == null ? undefined : none())
export const project = none
export const applyPosition = none
export const getGeometryChannels = none
export const xyProjection = none
