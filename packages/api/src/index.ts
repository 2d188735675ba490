export { createApi, type ApiApp } from './createApi.ts'
export type { ApiOptions } from './context.ts'
export { defaultEffects, type Effects } from './effects.ts'
export { Refused } from './errors.ts'
