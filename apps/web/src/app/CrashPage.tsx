import type { ErrorComponentProps } from '@tanstack/react-router'
import { ErrorNotice } from '../parts/ErrorNotice.tsx'

/** Shown in place of a page that could not be shown. */
export function CrashPage({ error, reset }: ErrorComponentProps) {
  return <ErrorNotice error={error} retry={reset} />
}
