import BianzhiCore
import BianzhiImport

/// Which units an import read names as that are written otherwise in the ledger: 教育局 → 江海县教育局.
enum MatchedNameWords {
  /// So many are named; of the others the number is said.
  private static let most = 5

  /// Below the problems of a table.
  static func lines(_ names: [MatchedName]) -> [Wording] {
    let shown = names.prefix(most).map { name in
      let text = "\(name.written) → \(name.registered)"
      return Wording(zh: text, en: text)
    }
    let rest = names.count - shown.count
    guard rest > 0 else { return shown }
    return shown + [
      Wording(
        zh: "另有 \(rest) 个写法这样对应", en: "\(Counted(rest, "more name")) read so")
    ]
  }

  /// Of names under which rows stood before their organ was known.
  static func joined(_ names: [MatchedName]) -> [Wording] {
    guard !names.isEmpty else { return [] }
    return [
      Wording(
        zh: "以下写法的数据按简称、旧称等并入只有一个相符的单位；不对请改正后重新导入",
        en: """
          What stood under these names was given to the only organ that each fits, by its short or former name; where that \
          is wrong, put it right and import again
          """)
    ] + lines(names).map { Wording(zh: "  \($0.zh)", en: "  \($0.en)") }
  }
}
