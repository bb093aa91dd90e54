package import BianzhiCore

extension ProofGrounds.Approval {
  /// What stands where no document number was given.
  package static let noDocument = Wording(zh: "无文号", en: "no document number")

  /// Document number and day: 岚编〔2010〕3号（2010-02-15）; both days where the document bears another one.
  package var wording: Wording {
    let day = since?.description ?? "–"
    let none = Self.noDocument
    let days = issued.map {
      Wording(zh: "文件日期 \($0)，生效 \(day)", en: "dated \($0), in force since \(day)")
    }
    let why = objection.map { Wording(zh: "，\($0.zh)", en: ", \($0.en)") }
    return Wording(
      zh: "\(document.isEmpty ? none.zh : document)（\(days?.zh ?? day)\(why?.zh ?? "")）",
      en: "\(document.isEmpty ? none.en : document) (\(days?.en ?? day)\(why?.en ?? ""))")
  }
}

extension ProofGrounds {
  /// All of it in words; nil where it rests on newer lists alone.
  package var wording: Wording? {
    let parts = [
      Self.list(raises.map(\.wording), Wording(zh: "新的核定", en: "newer approvals")),
      Self.list(
        corrections.map(\.wording),
        Wording(zh: "事后录入或更正的核定", en: "approvals entered or corrected later")),
      Self.list(
        registers.map(\.wording),
        Wording(zh: "事后录入或更正的登记：", en: "register entries made or corrected later:")),
      Self.list(changes, Wording(zh: "有待核实的变动：", en: "changes to look into:")),
      Self.list(
        decisions.map { Wording(zh: "“\($0.word)”", en: "\"\($0.word)\"") },
        Wording(zh: "此后对写法的认定", en: "decisions made since on")),
    ].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    return Wording(
      zh: parts.map(\.zh).joined(separator: "；"), en: parts.map(\.en).joined(separator: "; "))
  }

  private static func list(_ words: [Wording], _ title: Wording) -> Wording? {
    guard !words.isEmpty else { return nil }
    return Wording(
      zh: title.zh + words.map(\.zh).joined(separator: "、"),
      en: "\(title.en) " + words.map(\.en).joined(separator: ", "))
  }
}

extension ProofGrounds {
  /// The newer approvals in one line; nil for none.
  package var documents: String? {
    raises.isEmpty ? nil : raises.map(\.wording.zh).joined(separator: "; ")
  }

  /// All of it in both languages, as acts keep what somebody had to approve; nil where newer lists and approvals are enough.
  package var approved: [String: String]? {
    guard needsApproval, let wording else { return nil }
    return ["zh": wording.zh, "en": wording.en]
  }

  /// The decisions as acts keep them; nil for none.
  package var keys: [String]? { decisions.isEmpty ? nil : decisions.map(\.key) }
}
