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

  /// The single events that a finding is about: what ends one covers these, and no others of the same person. The day of each,
  /// and of a loan its borrower.
  package static func events(in note: String) -> Set<String> {
    Set(
      remarks(in: note).flatMap {
        $0.sort.events(in: $0.words.split(separator: " ").map(String.init))
      })
  }

  /// Whether one of them is a loan, which has a document of its own.
  package static func isOfLoan(_ note: String) -> Bool {
    remarks(in: note).contains { $0.sort == .lentSince }
  }
}

extension FindingRemark {
  /// What makes each event the same one in every run; empty for a remark that tells none.
  fileprivate func events(in words: [String]) -> [String] {
    switch self {
    case .enteredOn, .leftOn, .appointedOn: words
    // Behind the day come the months until now and the limit; then whoever borrows.
    case .lentSince: [(words.prefix(1) + words.dropFirst(3)).joined(separator: " ")]
    default: []
    }
  }
}
