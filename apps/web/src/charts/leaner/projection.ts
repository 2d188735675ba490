// In place of Plot's own file of this name: our charts have no maps, so the projections of d3-geo need not be sent.
const none = (): never => {
  throw new Error('Maps are left out of these charts: see vite.config.ts.')
}

export function createProjection({ projection }: { projection?: unknown }): undefined {
  if (projection != null) none()
}
export const hasProjection = ({ projection }: { projection?: unknown } = {}): boolean => projection != null
export const projectionAspectRatio = (projection: unknown): undefined => {
  if (projection != null) none()
}
export const project = none
export const applyPosition = none
export const getGeometryChannels = none
export const xyProjection = none
