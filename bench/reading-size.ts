// How large the reading package is when it runs alone, in a browser too.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { bundleReading } from '../tools/bundle-reading.ts'
import { printTable } from './measure.ts'

/** Prints the size of the package's bundle: minified, and compressed as servers send it. */
export async function readingSize(): Promise<void> {
  const code = Buffer.from(await bundleReading())
  const brotli = brotliCompressSync(code, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: code.length,
    },
  })
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)
  printTable([
    ['reading alone, five languages', 'KB'],
    ['minified', kilobytes(code.length)],
    ['gzip', kilobytes(gzipSync(code, { level: 9 }).length)],
    ['brotli', kilobytes(brotli.length)],
  ])
}
