import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Injectable } from '@nestjs/common'

/** Noto Sans SC, read once; each paper carries only the characters it uses. */
@Injectable()
export class PaperFonts {
  readonly regular = read('400Regular/NotoSansSC_400Regular.ttf')
  readonly bold = read('700Bold/NotoSansSC_700Bold.ttf')
}

function read(name: string): Buffer {
  return readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans-sc/${name}`))
}
