/// What a roster counts and approvals say of one part; nil for what nobody counted or approved.
struct KnownNumber {
  /// Nil too where rows of the roster are held back and nobody knows whether more people than approved are there.
  var counted: Int?
  /// What the rows that were taken count, whatever is held back.
  var listed: Int?
  /// `listed` without the people of whom only a word that is not known decides.
  var least: Int?
  var byTitle = 0
  /// 0 where the organ has approvals of that sort, and none of the part.
  var approved: Int?
  /// What it may be where a month leaves it open.
  var possible: ClosedRange<Int>?
  var documents = ""
}

extension KnownNumbers {
  /// A part of an organ as strength has it.
  struct Row {
    let approved: Int?
    let counted: Int?
    let documents: String
    let isCertain: Bool
    let byTitle: Int
    let asked: Int
    /// What may be approved; nil where no month leaves it open.
    let possible: ClosedRange<Int>?

    /// What may be approved of several parts together; nil where no month leaves it open.
    static func together(_ rows: [Row]) -> ClosedRange<Int>? {
      guard rows.contains(where: { $0.possible != nil }) else { return nil }
      let least = rows.reduce(0) { $0 + ($1.possible?.lowerBound ?? $1.approved ?? 0) }
      return least...rows.reduce(0) { $0 + ($1.possible?.upperBound ?? $1.approved ?? 0) }
    }
  }
}
