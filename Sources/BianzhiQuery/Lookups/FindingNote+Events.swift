import BianzhiCore

/// What a note says in codes, whosever its remarks are: who asks for no words of them needs no rule to read it by.
extension FindingNote {
  static func remark(_ text: Substring) -> Remark {
    let code = text.prefix { $0 != " " }
    return Remark(
      sort: FindingRemark(String(code)),
      words: String(text.dropFirst(code.count).drop { $0 == " " }))
  }

  static func remarks(in note: String) -> [Remark] {
    parts(of: note).compactMap { rest(of: $0, behind: remarkKey).map(remark) }
  }

  /// What waivers say of the excess; nil where none does.
  static func waiver(in note: String) -> (WaiverNote.Standing, WaiverNote)? {
    parts(of: note).compactMap { waiver(in: $0) }.last
  }

  /// What decides which law applies, with what is noted of it.
  static func conditions(in note: String) -> [LawCondition: String] {
    guard note.holds(remarkKey) else { return [:] }
    var found: [LawCondition: String] = [:]
    for remark in remarks(in: note) {
      if let condition = RemarkBook.conditions[remark.sort] { found[condition] = remark.words }
    }
    return found
  }

  /// The single events that a finding is about: what ends one covers these, and no others of the same person. The day of each,
  /// and of a loan its borrower.
  package static func events(in note: String) -> Set<String> {
    Set(remarks(in: note).flatMap { RemarkBook.events[$0.sort]?.events(in: $0.words) ?? [] })
  }

  /// Whether the document of a finding tells its events apart as well: another loan may begin on the same day.
  package static func areOfDocument(_ note: String) -> Bool {
    remarks(in: note).contains { RemarkBook.events[$0.sort]?.hasDocument == true }
  }
}
