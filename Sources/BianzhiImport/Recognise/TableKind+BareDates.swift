extension TableKind {
  /// The columns 年, 月, 日 that stand side by side without a heading above them: the day an approval takes effect,
  /// in kinds that need one.
  func bareDateParts(
    _ paths: [[String]]
  ) -> [Int: (field: Field, part: WritableKeyPath<DateParts, Int>)] {
    guard let field = columns.first(where: { $0.field == .effective && $0.isNeeded })?.field,
      let year = paths.indices.first(where: { index in
        paths[index...].prefix(3).elementsEqual([["年"], ["月"], ["日"]])
          || paths[index...].prefix(3).elementsEqual([["年份"], ["月份"], ["日"]])
      }), !paths.contains(where: { match($0)?.field == field })
    else { return [:] }
    return [year: (field, \.year), year + 1: (field, \.month), year + 2: (field, \.day)]
  }
}
