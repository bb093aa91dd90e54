import BianzhiCore

/// Where parts of a table begin.
extension TotalCheck {
  /// The rows of another organ begin, below a title of their own: a total of theirs is theirs alone.
  mutating func turn() {
    close(isEnd: false)
    startPart()
  }

  /// 其中：县国库支付中心 may say a part of the row above it or stand beside it, and so may the rows below without a number.
  mutating func addPart(_ cells: CellReader) {
    guard !countsPeople else { return }
    isBelowPart = true
    for index in columns.indices {
      let value = Self.value(cells, columns[index].index, columns[index].isMoney)
      if let value { columns[index].addAside(value) }
    }
  }
}
