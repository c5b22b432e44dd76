/**
 * Turns on the rules that a style sheet keeps for a media feature, and returns what turns them off again. It shows
 * those rules on any machine; the palette of forced colours itself comes only from the system.
 */
export function emulateMedia(feature: string): () => void {
  const found = [...document.styleSheets].flatMap((sheet) => mediaRules(sheet.cssRules, feature))
  const before = found.map(({ media }) => media.mediaText)
  for (const { media } of found) media.mediaText = 'all'
  return () => {
    for (const [index, { media }] of found.entries()) media.mediaText = before[index]!
  }
}

function mediaRules(rules: CSSRuleList, feature: string): CSSMediaRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule && rule.media.mediaText.includes(feature)) return [rule]
    if (rule instanceof CSSGroupingRule) return mediaRules(rule.cssRules, feature)
    return rule instanceof CSSImportRule && rule.styleSheet
      ? mediaRules(rule.styleSheet.cssRules, feature)
      : []
  })
}
