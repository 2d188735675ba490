import type { OpenApiDocument, Operation } from './openApiDocument.ts'

/** The OpenAPI document as a page that a person reads, without any script. */
export function apiPage(document: OpenApiDocument): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  const tags = [...new Set(operations.map(({ operation }) => operation.tags?.[0] ?? 'other'))]
  const sections = tags.map((tag) => {
    const rows = operations.filter(({ operation }) => (operation.tags?.[0] ?? 'other') === tag).map(operationHtml)
    return `<section><h2 id="${escape(tag)}">${escape(tag)}</h2>${rows.join('')}</section>`
  })
  const schemas = Object.entries(document.components?.schemas ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(document.info.title)} API ${escape(document.info.version)}</title><style>${STYLE}</style></head><body>
<header><h1>${escape(document.info.title)} API</h1><p>${escape(document.info.description ?? '')}</p>
<p>Base <code>/api/v1</code> · OpenAPI 3.1 at <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>. Who: a browser's
session, or <code>Authorization: Bearer …</code> with a token from <code>rapporteur token</code>. Changes are sent as
<code>application/json</code> or with the header <code>X-Rapporteur: 1</code>. Errors are <code>application/problem+json</code>.</p>
<nav>${tags.map((tag) => `<a href="#${escape(tag)}">${escape(tag)}</a>`).join(' ')} <a href="#schemas">schemas</a></nav></header>
<main>${sections.join('\n')}<section><h2 id="schemas">schemas</h2>${schemas.map(schemaHtml).join('')}</section></main></body></html>`
}

function operationHtml({ path, method, operation }: { path: string; method: string; operation: Operation }): string {
  const parameters = (operation.parameters ?? []).map(
    ({ name, in: place, required, schema }) =>
      `<tr><td><code>${escape(name)}</code></td><td>${escape(place)}${required ? ', required' : ''}</td><td>${typeHtml(schema)}</td></tr>`,
  )
  const bodies = Object.entries(operation.requestBody?.content ?? {}).map(
    ([type, { schema }]) => `<tr><td>body</td><td>${escape(type)}</td><td>${typeHtml(schema)}</td></tr>`,
  )
  const answers = Object.entries(operation.responses).flatMap(([status, { description, content }]) =>
    status === 'default'
      ? []
      : Object.entries(content ?? { '—': { schema: null } }).map(
          ([type, { schema }]) =>
            `<tr><td>${escape(status)}</td><td>${escape(type)}</td><td>${typeHtml(schema)} ${escape(description)}</td></tr>`,
        ),
  )
  return `<article><h3><b class="${escape(method)}">${escape(method.toUpperCase())}</b> <code>${escape(path)}</code></h3>
<p>${escape(operation.summary ?? '')}${operation.description ? `. ${escape(operation.description)}` : ''}</p>
<table>${[...parameters, ...bodies, ...answers].join('')}</table></article>`
}

function schemaHtml([name, schema]: [string, unknown]): string {
  const json = escape(JSON.stringify(schema, null, 1)).replaceAll(
    /&quot;#\/components\/schemas\/(\w+)&quot;/g,
    '<a href="#schema-$1">$1</a>',
  )
  return `<details id="schema-${escape(name)}"><summary><code>${escape(name)}</code></summary><pre>${json}</pre></details>`
}

/** A schema in a few words: its name with a link, or its type. */
function typeHtml(schema: unknown): string {
  if (!schema || typeof schema !== 'object') return ''
  const { $ref, type, enum: choices } = schema as { $ref?: string; type?: string | string[]; enum?: unknown[] }
  const name = $ref?.split('/').at(-1)
  if (name) return `<a href="#schema-${escape(name)}">${escape(name)}</a>`
  if (choices) return choices.map((choice) => `<code>${escape(String(choice))}</code>`).join(' · ')
  return escape([type ?? ''].flat().join(' or '))
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character]!)

const STYLE = `
:root{color-scheme:light dark;font:16px/1.5 'Noto Sans','Noto Sans SC',system-ui,sans-serif}
body{margin:0 auto;max-width:62rem;padding:1.5rem}
h1{font-size:1.6rem}h2{margin-top:2.5rem;border-bottom:1px solid #8886;text-transform:capitalize}
h3{font-size:1rem;margin:1.5rem 0 .25rem;overflow-wrap:anywhere}h3 b{display:inline-block;min-width:4rem;color:#0a7}
h3 b.post,h3 b.put,h3 b.patch{color:#b60}h3 b.delete{color:#c33}
p{margin:.25rem 0}table{border-collapse:collapse;font-size:.875rem}td{padding:.15rem .75rem .15rem 0;vertical-align:top}
nav{margin-top:1rem;display:flex;flex-wrap:wrap;gap:.75rem}pre{overflow-x:auto;font-size:.8rem;padding:.75rem;background:#8881}
details:target>summary{font-weight:bold}`
