/** Words for the ear: sums in 元, ranges with 到, no signs that a voice spells out. */
export function spoken(words: string): string {
  return words
    .replace(/¥([\d,.]+)/g, (_, sum: string) => `${sum.replaceAll(',', '').replace(/\.00$/, '')} 元`)
    .replace(/(\d)\s?[–-]\s?(?=\d)/g, '$1 到 ')
    .replace(/[「」《》]/g, '')
    .replace(/[（(]/g, '，')
    .replace(/[）)]/g, '，')
    .replace(/，{2,}/g, '，')
    .replace(/，(?=[。；]|$)/g, '')
}

/** A text cut into sentences a voice can take a breath after; none is longer than WeChat takes at once (1000 bytes). */
export function sentencesOf(texts: readonly (string | null | undefined)[]): string[] {
  return texts
    .flatMap((text) => spoken(text ?? '').match(/[^。！？；]+[。！？；]?/g) ?? [])
    .flatMap((sentence) => sentence.trim().match(/[\s\S]{1,300}/g) ?? [])
    .map((sentence) => (/[。！？；]$/.test(sentence) ? sentence : `${sentence}。`))
}
