/** What went wrong between the pages and the server. `code` is the API's own where it gave one. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  /** The server's sentence, for people who look closer; null when none came. */
  readonly detail: string | null

  constructor(status: number, code: string, detail: string | null, options?: ErrorOptions) {
    super(detail ?? code, options)
    this.name = 'ApiError'
    this.status = status
    this.code = code
    this.detail = detail
  }
}

/** The request never got an answer: no network, or the server is not running. */
export const UNREACHABLE = 'unreachable'

export async function errorFrom(response: Response): Promise<ApiError> {
  return errorFromText(response.status, await response.text())
}

export function errorFromText(status: number, text: string): ApiError {
  try {
    const problem = JSON.parse(text) as { code?: unknown; detail?: unknown }
    return new ApiError(
      status,
      typeof problem.code === 'string' ? problem.code : `status-${status}`,
      typeof problem.detail === 'string' ? problem.detail : null,
    )
  } catch (cause) {
    return new ApiError(status, `status-${status}`, null, { cause })
  }
}
