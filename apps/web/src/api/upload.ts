import type { ImportResult } from '@rapporteur/api/schemas'
import { address, within } from './client.ts'
import { ApiError, errorFromText, UNREACHABLE } from './errors.ts'

/** Sends one file; `onProgress` hears the share that has left this machine, 0 to 1. */
export function uploadFile(
  dossier: string,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<ImportResult> {
  return new Promise((resolve, reject) => {
    // fetch cannot report how much of a body has been sent.
    const request = new XMLHttpRequest()
    request.open('POST', address(within(dossier, 'documents')))
    request.setRequestHeader('X-Rapporteur', '1')
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name))
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total)
    request.onerror = () => reject(new ApiError(0, UNREACHABLE, null))
    request.onabort = () => reject(new DOMException('stopped', 'AbortError'))
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as ImportResult)
      else reject(errorFromText(request.status, request.responseText))
    }
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}
