extension TotalCheck {
  /// A column of numbers and what its rows add up to.
  struct Column {
    let index: Int
    let heading: String
    let isMoney: Bool
    var part: Int64 = 0
    var whole: Int64 = 0
    /// What of them stands in rows of the unit itself (局领导), which a total of inner bodies need not hold.
    var unitPart: Int64 = 0
    var unitWhole: Int64 = 0

    /// What rows below 其中 say of units of their own, which the row above them may hold or not.
    var asidePart: Int64 = 0
    var asideWhole: Int64 = 0
    /// What of the sums stands in further rows below 其中.
    var belowPart: Int64 = 0
    var belowWhole: Int64 = 0
    /// What the rows up to the last total of the same word added up to, by that word.
    var wholes: [String: Int64] = [:]

    func isPart(_ printed: Int64) -> Bool {
      [part, part - unitPart, part + asidePart, part - belowPart].contains(printed)
    }

    /// - Parameter word: the total's, such as 小计: it may be of all rows since the last one that is called so.
    func isWhole(_ printed: Int64, _ word: String = "") -> Bool {
      let sinceSame = whole - (wholes[word] ?? 0)
      return [whole, whole - unitWhole, whole + asideWhole, whole - belowWhole, sinceSame]
        .contains(printed)
    }

    /// A total stands between: what is below it is a part of its own.
    mutating func startPart() { (part, unitPart, asidePart, belowPart) = (0, 0, 0, 0) }

    mutating func add(_ value: Int64, isBelowPart: Bool) {
      part += value
      whole += value
      if isBelowPart {
        belowPart += value
        belowWhole += value
      }
    }

    mutating func addAside(_ value: Int64) {
      asidePart += value
      asideWhole += value
    }
  }
}
