import BianzhiCore

extension ListReplay {
  /// The rows with what their tables have no column for, as ``UntoldFacts`` gives it to them.
  func completed(_ said: [Said], upon rows: [Said]) -> [Said] {
    guard said.contains(where: { untold[$0.file] != nil }) else { return said }
    let old = Dictionary(grouping: rows, by: \.who)
    let new = Dictionary(grouping: said, by: \.who)
    return said.map { row in
      guard let columns = untold[row.file], let before = old[row.who], before.count == 1,
        new[row.who]?.count == 1
      else { return row }
      var row = row
      let whole = UntoldFacts.completed(
        Array(row.values.dropFirst()), from: Array(before[0].values.dropFirst()),
        columns: table.content, untold: columns)
      row.values.replaceSubrange(1..., with: whole.values)
      return row
    }
  }
}
