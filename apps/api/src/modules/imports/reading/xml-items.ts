import { SaxesParser } from 'saxes'
import { damagedFile } from './unreadable-file.js'

/** Element names come without their prefix: some writers say `<x:row>`. */
export interface XmlHandler {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

/**
 * Walks through XML as it arrives and yields what the handler emits. Entities of a DTD are not expanded (an error).
 *
 * Bytes are decoded as one stream. The streaming reader of exceljs 4.4.0 decodes every chunk by itself and so breaks a
 * Chinese character at each border (its issues 2063, 2084, 2316: 13 garbled cells in 20,000 rows when tried here),
 * which is why workbooks are not read with it.
 */
export async function* readXml<T>(
  chunks: AsyncIterable<Uint8Array>,
  handle: (emit: (item: T) => void) => XmlHandler,
): AsyncGenerator<T> {
  let items: T[] = []
  const { open, text, close } = handle((item) => items.push(item))
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw damagedFile(error)
  })
  if (open)
    parser.on('opentag', (tag) => {
      open(localName(tag.name), tag.attributes)
    })
  if (close)
    parser.on('closetag', (tag) => {
      close(localName(tag.name))
    })
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  const decoder = new TextDecoder()
  for await (const chunk of chunks) {
    parser.write(decoder.decode(chunk, { stream: true }))
    yield* items
    items = []
  }
  parser.write(decoder.decode()).close()
  yield* items
}

/** {@link readXml} for parts that are small enough to hold. */
export async function collectXml<T>(
  chunks: AsyncIterable<Uint8Array>,
  handle: (emit: (item: T) => void) => XmlHandler,
): Promise<T[]> {
  const items: T[] = []
  for await (const item of readXml(chunks, handle)) items.push(item)
  return items
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
