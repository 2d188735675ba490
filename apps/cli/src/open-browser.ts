import { spawn } from 'node:child_process'

/** Opens an address in the person's browser where there is a screen for it; says nothing when that does not work. */
export function openBrowser(address: string): void {
  const { DISPLAY, WAYLAND_DISPLAY, CI } = process.env
  if (CI) return
  const [program, args] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['explorer', [address]]
        : DISPLAY || WAYLAND_DISPLAY
          ? ['xdg-open', [address]]
          : [null, []]
  if (program === null) return
  const child = spawn(program as string, args as string[], { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}
