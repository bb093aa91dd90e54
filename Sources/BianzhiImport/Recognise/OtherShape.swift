import BianzhiCore

/// A table of this trade in a shape that cannot be read, so that the message says what it is and not what it lacks.
enum OtherShape {
  /// - Returns: the error to be told in place of one that a column is missing; nil where nothing better is known.
  static func failure(_ head: SheetHead, file: String) -> ImportError? {
    if let row = changesInWords(head) { return .changesInWords(file: file, row: row) }
    if let row = monthsAcross(head) { return .monthsAcross(file: file, row: row) }
    if let row = transfers(head) { return .transfersAcross(file: file, row: row) }
    return nil
  }

  /// Changes of quotas told in sentences: 核减行政编制1名.
  private static func changesInWords(_ head: SheetHead) -> Int? {
    let rows = head.rows.filter { row in
      row.words.count { !$0.isEmpty } > 1 && row.words.contains { $0.contains(change) }
    }
    guard let first = rows.first,
      let header = head.rows.last(where: { $0.number < first.number }),
      header.words.count(where: { !$0.isEmpty }) > 1
    else { return nil }
    return header.number
  }

  // Read once; it is only read from, by any thread.
  nonisolated(unsafe) private static let change =
    #/(核增|核减|增加|减少|调增|调减|收回|划入|划出|划转|追加|新增|连人带编|使用)[^。；;]{0,20}(编制|职数)[^。；;]{0,6}[0-9一二两三四五六七八九十]+(名|个|人)/#

  /// One unit that gives and one that takes beside a number of 编制, in a shape that is no list of transfers by kind.
  private static func transfers(_ head: SheetHead) -> Int? {
    head.rows.first { row in
      let words = row.words.map(HeaderWord.normal)
      return words.contains(where: givers.contains) && words.contains(where: takers.contains)
        && words.contains { $0.contains("编") } && !words.contains(where: names.contains)
    }?.number
  }

  private static let givers = words(of: .givenBy)
  private static let takers = words(of: .takenBy)

  private static func words(of field: Field) -> Set<String> {
    Set((TableKind.quotas.column(field)?.headings ?? []).map(HeaderWord.normal))
  }

  /// Months beside each other, each with a number of its own: 姓名 | 1月 | 2月 | 3月. Two of them are pay where the title or
  /// their own words say so: 5月应发 | 6月应发.
  private static func monthsAcross(_ head: SheetHead) -> Int? {
    let isOfPay = LikelySigns.pay.contains(where: head.titles.holds)
    return head.rows.first { row in
      let words = row.words.map(HeaderWord.normal)
      let found = words.compactMap { $0.wholeMatch(of: month) }
      let fewest = isOfPay || found.contains { !$0.2.isEmpty } ? 2 : 3
      return Set(found.map { $0.1 }).count >= fewest && words.contains { names.contains($0) }
    }?.number
  }

  // Read once; it is only read from, by any thread.
  nonisolated(unsafe) private static let month: Regex<(Substring, Substring, Substring)> =
    #/(?:[0-9]{4}年)?(1[0-2]|0?[1-9]|[一二三四五六七八九十]{1,2})月份?((?:工资|应发|实发|应领|实领|津贴|合计|金额|数|额)*)/#

  private static let names: Set<String> = ["姓名", "名字", "人员姓名", "职工姓名"]
}
