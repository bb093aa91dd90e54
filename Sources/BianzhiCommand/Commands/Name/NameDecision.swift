import BianzhiCore
import BianzhiImport
import BianzhiQuery
import BianzhiReport

/// A decision about a written name, and what is said of it.
enum NameDecision {
  /// - Parameter reason: why the two names are alike, where nobody named them.
  /// - Throws: ``NameError``, ``LedgerError``.
  static func make(
    _ target: NameTarget, accepts: Bool, _ ledger: Ledger, because reason: LikenessNote? = nil
  ) throws {
    let outcome = try ledger.decide(target, accepts: accepts)
    var wording = wording(target, outcome, accepts: accepts)
    if let why = reason?.wording {
      wording = Wording(zh: "\(wording.zh)（\(why.zh)）", en: "\(wording.en) (\(why.en))")
    }
    StandardOutput.line(VisibleText.line(wording[Console.language]))
    if outcome == .waits { Console.shared.messages.note(waits([target.written])) }
    if target.isSection { Console.shared.messages.note(comesWithItsFile) }
    try ReturnedClosings.say(ledger)
  }

  /// What is left to do where a file writes one unit in two ways and its rows cannot be joined as they are stored.
  static func waits(_ names: [String]) -> Wording {
    let list = names.map { "“\($0)”" }.joined(separator: "、")
    let english = names.map { "\"\($0)\"" }.joined(separator: ", ")
    return Wording(
      zh: "\(list)与认定的机构在同一次导入的同一张表里都有：请重新导入那个文件，各行才归到一起",
      en: """
        One import has a list both under \(english) and of the organ it means: import that file again, so that the \
        rows come together
        """)
  }

  private static let comesWithItsFile = Wording(
    zh: "请重新导入那个文件：小标题的认定在导入时起作用",
    en: "Import that file again: what is said of a heading takes effect at an import")

  private static func wording(
    _ target: NameTarget, _ outcome: NameOutcome, accepts: Bool
  ) -> Wording {
    let owner = "\(target.organName)（\(target.organCode)）"
    let englishOwner = "\(target.organName) (\(target.organCode))"
    let meant =
      target.isSection
      ? Wording(zh: "小标题（其下人员属上面的单位）", en: "a section of the unit above it")
      : target.type == .organ
        ? Wording(zh: owner, en: englishOwner)
        : Wording(
          zh: "\(owner)的\(target.meantName)", en: "\(target.meantName) of \(englishOwner)")
    let verb: Wording =
      switch (outcome, accepts) {
      case (.already, true): Wording(zh: "此前已认定", en: "Accepted before")
      case (.already, false): Wording(zh: "此前已否定", en: "Rejected before")
      case (.replaced, true):
        Wording(zh: "已认定，取代此前的决定", en: "Accepted, in place of the earlier decision")
      case (.replaced, false):
        Wording(zh: "已否定，取代此前的决定", en: "Rejected, in place of the earlier decision")
      case (.stored, true), (.waits, true): Wording(zh: "已认定", en: "Accepted")
      case (.stored, false), (.waits, false): Wording(zh: "已否定", en: "Rejected")
      }
    let link = accepts ? Wording(zh: "就是", en: "means") : Wording(zh: "不是", en: "does not mean")
    return Wording(
      zh: "\(verb.zh)：“\(target.written)”\(link.zh) \(meant.zh)",
      en: "\(verb.en): \"\(target.written)\" \(link.en) \(meant.en)")
  }
}
