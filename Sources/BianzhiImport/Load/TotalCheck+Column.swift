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

    func isPart(_ printed: Int64) -> Bool { part == printed || part - unitPart == printed }
    func isWhole(_ printed: Int64) -> Bool { whole == printed || whole - unitWhole == printed }
  }
}
