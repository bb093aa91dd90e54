/// The single events that a finding is about: what ends one covers these, and no others of the same person.
extension FindingNote {
  /// The day of each, and of a loan its borrower.
  package var events: Set<String> {
    Set(remarks.flatMap { $0.sort.events(in: $0.words.split(separator: " ").map(String.init)) })
  }

  /// Whether one of them is a loan, which has a document of its own.
  package var isOfLoan: Bool { remarks.contains { $0.sort == .lentSince } }
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
