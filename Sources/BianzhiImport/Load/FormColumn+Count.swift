import BianzhiCore

extension FormColumn {
  /// The number of a row, with those of the columns that are added to it.
  func count(_ row: CellReader) -> CountReading {
    guard !addends.isEmpty else { return CountReading.read(row.bytes(index)) }
    var sum: Int?
    for column in [index] + addends {
      switch CountReading.read(row.bytes(column)) {
      case .blank: continue
      case .value(let people) where people >= 0: sum = (sum ?? 0) + people
      case .value, .unreadable: return .unreadable
      }
    }
    return sum.map(CountReading.value) ?? .blank
  }
}
