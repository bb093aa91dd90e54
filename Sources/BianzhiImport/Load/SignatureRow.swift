import BianzhiCore

/// Tells a row below the last person or organ whose labels and what they say have cells of their own:
/// 单位负责人： | 张某 | 填表人： | 李某, or 制表人 | 李某 | 填报时间 | 2024.6.30.
///
/// Each filled cell is a label, or what the label in front of it says. Without a colon a label must be a word that is
/// nothing else, and stand where a number, a name or an identity number should.
struct SignatureRow {
  private let sequence, person, identity, quotaKind: Int
  /// Columns of names, codes and running numbers, in which no word of work or place stands.
  private let owners: Set<Int>
  /// Columns of posts, roles and inner bodies, in which 负责人： may stand in front of a name.
  private let works: Set<Int>

  init(_ layout: Layout) {
    sequence = layout.column(.sequence)
    (person, identity) = (layout.column(.name), layout.column(.person))
    quotaKind = layout.column(.quotaKind)
    let owners: [Field] = [
      .sequence, .name, .person, .organName, .organCode, .payerCode, .payerName,
    ]
    self.owners = Set(owners.map { layout.column($0) }.filter { $0 >= 0 })
    works = Set([Field.post, .role, .body].map { layout.column($0) }.filter { $0 >= 0 })
  }

  func matches(_ cells: CellReader) -> Bool {
    guard let first = firstLabel(cells), !holdsKind(cells), startsWithin(cells, first) else {
      return false
    }
    var values = 0
    // Behind 制表人 where a name should stand, what other labels say may stand in any column.
    let isBegun = owners.contains(first)
    for column in first..<cells.count {
      let bytes = cells.bytes(column)
      if bytes.isEmpty { continue }
      if isLabel(bytes, column, cells, isBegun: isBegun) {
        values = 0
      } else {
        guard values == 0 ? Self.isValue(bytes) : Self.isAside(bytes) else { return false }
        values += 1
      }
    }
    return true
  }

  private func firstLabel(_ cells: CellReader) -> Int? {
    (0..<cells.count).first { isLabel(cells.bytes($0), $0, cells) }
  }

  /// In front of the first label stand only a running number and who keeps the list: 财政局国库股 | 制表：.
  private func startsWithin(_ cells: CellReader, _ first: Int) -> Bool {
    let isNobody = [person, identity].allSatisfy {
      $0 < 0 || $0 >= first || cells.bytes($0).isEmpty
    }
    return (0..<first).allSatisfy { column in
      let bytes = cells.bytes(column)
      if bytes.isEmpty { return true }
      guard column == sequence else { return false }
      return bytes.isPlainNumber || isNobody && Self.isValue(bytes)
    }
  }

  /// A kind of quota says that somebody holds a place.
  private func holdsKind(_ cells: CellReader) -> Bool {
    !cells.bytes(quotaKind).isEmpty
      && QuotaKind.words.code(for: cells.string(quotaKind)) != nil
  }

  private func isLabel(
    _ bytes: UnsafeRawBufferPointer, _ column: Int, _ cells: CellReader, isBegun: Bool = false
  ) -> Bool {
    guard bytes.count >= 6, bytes.count <= 90, bytes[0] >= 0x80 || bytes[0] == 0x28 else {
      return false
    }
    if TailWords.isLabelled(bytes) {
      return TailWords.isOfMaking(bytes, isStrict: works.contains(column))
    }
    guard bytes.count <= 30, TailWords.mayBeBareLabel(bytes) else { return false }
    if owners.contains(column) { return TailWords.isBareLabel(bytes, isStrict: false) }
    let isNobody = isBegun || owners.allSatisfy { $0 == sequence || cells.bytes($0).isEmpty }
    return isNobody && TailWords.isBareLabel(bytes, isStrict: !isBegun)
  }

  /// A name, a day, a number of a telephone, a unit.
  private static func isValue(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count <= 90 && !bytes.isIdentityNumber
  }

  /// A number or day behind the name: 李某 | 13800000000, 2024 | 年 | 6 | 月.
  private static func isAside(_ bytes: UnsafeRawBufferPointer) -> Bool {
    if bytes.isPlainNumber { return !bytes.isIdentityNumber }
    if case .date = RecordedDate.read(bytes) { return true }
    return asides.contains(bytes)
  }

  private static let asides = ShortWords(["年", "月", "日", "号", "公章", "盖章", "签字", "签名"])
}
