interface Hyphenation {
  hyphenateSync(text: string, options?: { hyphenChar?: string; minWordLength?: number }): string
}

declare module 'hyphen/nb/index.js' {
  const hyphenation: Hyphenation
  export default hyphenation
}

declare module 'hyphen/nn/index.js' {
  const hyphenation: Hyphenation
  export default hyphenation
}
