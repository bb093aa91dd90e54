extension UnjudgedReason {
  /// SQL of the reasons for which no proof can rest on a run: whom payers that count as one both pay is asked about person
  /// by person.
  static let hindersProof = "reason <> '\(payersJoined.rawValue)'"

  /// The list was handed in, and its people cannot be told: what it says is as good as nothing.
  package var isUntiedPay: Bool { self == .payWithoutNumbers || self == .payRowsWithoutNumber }
}
