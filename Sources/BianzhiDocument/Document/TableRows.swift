/// Rows of tables inside a document; their cells stand between tabs.
struct TableRows {
  private var header: TableHeader?
  /// Whether no row of numbers was read below the headings yet.
  private var isHeaderOpen = false
  /// Whether the table was begun, and whether its numbers are plainly approved totals.
  private(set) var isPlain: Bool?
  /// The word in front of several rows of numbers: 领导职数 | 正职 | 1.
  private var group: String?
  /// The organ of the row above, and its place.
  private var above: (name: String, place: Int)?

  mutating func begin(isPlain: Bool) { self.isPlain = isPlain }

  mutating func end() { self = TableRows() }

  /// Ends of the words that part the rows of one table into groups: 县直党群部门.
  private static let groups = ["部门", "机关", "单位", "机构", "乡镇", "街道", "系统", "团体"]

  /// Whether a line within a table names a sort of organs, so that the rows below it have the same headings.
  mutating func goesOn(behind words: String, with next: TableRow?) -> Bool {
    guard let header, let next, next.words.count == header.columns.count,
      (2...14).contains(words.count), words.trailing(Self.groups) != nil,
      words.unicodeScalars.allSatisfy({ (0x4E00...0x9FFF).contains($0.value) || $0 == "、" }),
      !OrganWords.isName(words), !ActWords.opensTable(words), AfterWords.wish(words) == nil
    else { return false }
    (isPlain, isHeaderOpen, above, group) = (nil, false, nil, nil)
    return true
  }

  /// A row as the sentences that it says; a cell with words and a cell with a bare number are one.
  ///
  /// - Parameters:
  ///   - next: the row below, where there is one.
  ///   - focus: the organ that the text speaks of; nil within where that is open.
  mutating func read(
    _ row: TableRow, next: TableRow?, _ form: PlainForm, _ draft: inout Draft, focus: String??
  ) {
    let owners = owners(row)
    let hasTotals =
      header?.hasTotals == true || row.words.contains(where: TableHeader.isAfter)
    guard isPlain != false || hasTotals, owners.count < 2 else {
      Self.leave(row.cells, form, &draft)
      return
    }
    if takeHeader(row, owners, form) { return }
    isHeaderOpen = false
    if let pairs = pairs(row, owners, form) {
      var organ = focus
      if let owner = owners.first { organ = .some(owner.name) }
      for pair in pairs { put(pair, organ, row, form, &draft) }
      return
    }
    let carried = above.flatMap { row.words.indices.contains($0.place) ? $0 : nil }
    let owner = owners.first ?? carried.flatMap { row.words[$0.place] == TableRow.below ? $0 : nil }
    guard let header, header.columns.count == row.words.count, let owner,
      !row.words.indices.contains(where: { header.isRemark($0) && isOpen(row.words[$0]) })
    else {
      above = nil
      Self.leave(row.cells, form, &draft)
      return
    }
    above = owner
    for (place, cell) in row.cells.enumerated() where place != owner.place {
      guard !isShared(place, row, next, owner.place),
        let label = header.label(place, in: row.words, isPlain: isPlain != false),
        Self.put(
          cell, label, cell.lowerBound, owner: owner.name, isAfter: header.isAfter(place), form,
          &draft)
      else {
        if !header.isSerial(place) { Self.leave([cell], form, &draft) }
        continue
      }
    }
  }

  /// Whether a remark says that the numbers of its row are no plain totals.
  private func isOpen(_ remark: String) -> Bool {
    let opens = header?.hasTotals == true ? ActWords.opensTotals : ActWords.opensTable
    return opens(remark) || AfterWords.wish(remark) != nil
  }

  /// Whether one number stands for several columns, or for organs of several rows.
  private func isShared(
    _ place: Int, _ row: TableRow, _ next: TableRow?, _ owner: Int
  ) -> Bool {
    if row.reaches(place) { return true }
    guard let next, next.words.indices.contains(place), next.words.indices.contains(owner) else {
      return false
    }
    return next.words[place] == TableRow.below && next.words[owner] != TableRow.below
  }

  /// The organs of a row, without the one it belongs to: 主管部门.
  private func owners(_ row: TableRow) -> [(name: String, place: Int)] {
    row.words.indices.filter { place in
      guard OrganWords.isName(row.words[place]), !OrganWords.isBodyLike(row.words[place]) else {
        return false
      }
      guard let header, header.columns.indices.contains(place) else { return true }
      return !header.isAside(place)
    }.map { (OrganWords.withoutBrackets(row.words[$0]), $0) }
  }

  /// - Returns: whether the row holds headings and no number.
  private mutating func takeHeader(
    _ row: TableRow, _ owners: [(name: String, place: Int)], _ form: PlainForm
  ) -> Bool {
    guard !row.cells.contains(where: { TableRow.holdsNumber($0, form) }) else { return false }
    if isHeaderOpen, owners.isEmpty, header?.columns.count == row.words.count,
      row.words.contains(TableRow.below) || row.words.first == ""
    {
      header?.add(row)
      return true
    }
    guard header == nil || owners.isEmpty,
      row.words.dropFirst().contains(where: { TableHeader.label([$0]) != nil })
        || owners.isEmpty && row.words.contains(TableRow.across)
    else { return false }
    (header, isHeaderOpen, above, group) = (TableHeader(row), true, nil, nil)
    return true
  }
}

extension TableRows {
  /// A label and the number beside it.
  private typealias Pair = (label: Label, isAfter: Bool, name: Int, value: Int)

  /// 行政编制 | 12名 | 事业编制 | 5名: each number behind its own words; nil unless the whole row is made of such.
  private mutating func pairs(
    _ row: TableRow, _ owners: [(name: String, place: Int)], _ form: PlainForm
  ) -> [Pair]? {
    var own = row.own
    if let owner = owners.first {
      guard header == nil, own.first == owner.place else { return nil }
      own.removeFirst()
    }
    if own.count % 2 == 1, let first = own.first {
      let words = row.words[first]
      guard TableHeader.label([words]) != nil || words == "编制情况" else { return nil }
      group = words
      own.removeFirst()
    } else if row.words.first != TableRow.below {
      group = nil
    }
    guard !own.isEmpty, own.count % 2 == 0 else { return nil }
    var pairs: [Pair] = []
    for place in stride(from: 0, to: own.count, by: 2) {
      let (name, value) = (own[place], own[place + 1])
      let path = [group, row.words[name]].compactMap { $0 }
      guard TableHeader.label([row.words[value]]) == nil else { return nil }
      if let label = TableHeader.label(path) {
        pairs.append((label, path.contains(where: TableHeader.isAfter), name, value))
      } else if TableRow.holdsNumber(row.cells[value], form) {
        return nil
      }
    }
    return pairs.isEmpty ? nil : pairs
  }

  private func put(
    _ pair: Pair, _ owner: String??, _ row: TableRow, _ form: PlainForm, _ draft: inout Draft
  ) {
    guard case .some(let organ) = owner, isPlain != false || pair.isAfter,
      Self.put(
        row.cells[pair.value], pair.label, row.cells[pair.name].lowerBound, owner: organ,
        isAfter: pair.isAfter, form, &draft)
    else {
      Self.leave([row.cells[pair.value]], form, &draft)
      return
    }
  }
}
