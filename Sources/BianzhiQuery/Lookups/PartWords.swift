package import BianzhiCore

/// The words of a finding's part.
package enum PartWords {
  /// Several quota kinds in a row.
  static func list(_ kinds: [String]) -> Wording {
    let words = kinds.map { Self.words($0, .quotaKind) }
    return Wording(
      zh: words.map(\.zh).joined(separator: "、"), en: words.map(\.en).joined(separator: ", "))
  }

  package static func words(_ part: String, _ sort: Rule.Part) -> Wording {
    switch sort {
    case .quotaKind: return QuotaKind(rawValue: part)?.wording ?? Wording(zh: part, en: part)
    case .limited: return LimitedThing.wording(of: part)
    case .quotaOrPost: return QuotaKind(rawValue: part)?.wording ?? words(part, .post)
    case .post, .normedPost:
      let bracket = part.firstIndex(of: "（") ?? part.endIndex
      let names = part[..<bracket].split(separator: "/").map(String.init)
      let english = names.map { name in
        PostRole(rawValue: name)?.wording.en ?? PostRank(rawValue: name)?.wording.en
          ?? NormedRole(rawValue: name)?.wording.en ?? name
      }
      let bracketed = String(part[bracket...])
      let englishScope = bracketed.replacing("（班子）", with: " (unit leaders)")
        .replacing("（内设机构）", with: " (inner bodies)")
      let scope = Wording(zh: bracketed, en: englishScope)
      return Wording(
        zh: names.joined(separator: "/") + scope.zh, en: english.joined(separator: " ") + scope.en)
    case .body, .organs, .none, .text: return Wording(zh: part, en: part)
    }
  }
}
