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
    try ReturnedClosings.say(ledger)
  }

  private static func wording(
    _ target: NameTarget, _ outcome: NameOutcome, accepts: Bool
  ) -> Wording {
    let owner = "\(target.organName)（\(target.organCode)）"
    let englishOwner = "\(target.organName) (\(target.organCode))"
    let meant =
      target.type == .organ
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
      case (.stored, true): Wording(zh: "已认定", en: "Accepted")
      case (.stored, false): Wording(zh: "已否定", en: "Rejected")
      }
    let link = accepts ? Wording(zh: "就是", en: "means") : Wording(zh: "不是", en: "does not mean")
    return Wording(
      zh: "\(verb.zh)：“\(target.written)”\(link.zh) \(meant.zh)",
      en: "\(verb.en): \"\(target.written)\" \(link.en) \(meant.en)")
  }
}
