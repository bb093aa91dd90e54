extension QuotaKind {
  /// A kind told by how the institution is paid, in any of the ways in which that is written: 财政全额拨款事业编制,
  /// 事业（财政差额）.
  ///
  /// - Returns: nil where another word stands beside the funding, or two of them.
  init?(funding text: String) {
    var rest = Vocabulary.key(of: text)
    let told = Self.fundings.filter { rest.holds($0.word) }
    guard told.count == 1, let funding = told.first else { return nil }
    rest = rest.replacing(funding.word, with: "")
    for word in Self.besideFunding { rest = rest.replacing(word, with: "") }
    guard rest.isEmpty else { return nil }
    self = funding.kind
  }

  private static let fundings: [(word: String, kind: QuotaKind)] = [
    ("全额", .fullyFunded), ("差额", .partlyFunded), ("自收自支", .selfFunded),
  ]

  /// The longer ones first.
  private static let besideFunding = [
    "事业单位", "预算管理", "财政", "拨款", "补助", "补贴", "预算", "供给", "供养", "保障", "事业", "编制", "人员", "经费", "编",
    "类",
  ]
}
