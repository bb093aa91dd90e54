import BianzhiCore

/// Who came and who went, side by side in one table: 增加 | 减少, each over 姓名, 时间 and 原因.
struct MovesBeside {
  struct Part {
    let move: MoveWord
    let block: HeaderBlock
    let span: ClosedRange<Int>
  }

  let parts: [Part]
  /// Columns in front of both that say whose the row is.
  let shared: Set<Int>

  /// - Returns: nil for a header that does not have both, each with a column of names.
  init?(_ block: HeaderBlock) {
    var paths = block.paths
    var moves: [MoveWord?] = Array(repeating: nil, count: paths.count)
    for (index, path) in paths.enumerated() {
      if path.count > 1, let move = path.dropLast().lazy.compactMap(MoveWord.init).first {
        moves[index] = move
      } else if path.count == 1, let (move, rest) = MoveWord.leading(path[0]) {
        moves[index] = move
        paths[index] = [rest]
      } else if path.count == 1, path[0].endsWith("人员"), let move = MoveWord(path[0]) {
        // 增加人员 | 增加时间: the people themselves stand below it.
        moves[index] = move
        paths[index] = ["姓名"]
      }
    }
    if block.lines.count == 1 { Self.fillRightward(&moves, paths) }
    let spans = [MoveWord.entries, .exits].compactMap { move -> (MoveWord, ClosedRange<Int>)? in
      let own = moves.indices.filter { moves[$0] == move }
      guard let first = own.first, let last = own.last, own.count == last - first + 1, first < last,
        own.contains(where: { paths[$0].last.map(PeopleList.names.contains) == true })
      else { return nil }
      return (move, first...last)
    }
    guard spans.count == 2, let first = spans.map(\.1.lowerBound).min() else { return nil }
    let owners = (0..<first).filter { index in
      paths[index].last.flatMap { TableKind.movements.fields[$0]?.field }.map {
        [.organName, .organCode].contains($0)
      } == true
    }
    shared = Set(owners)
    let kept = shared
    parts = spans.map { move, span in
      Part(
        move: move,
        block: block.keeping(paths) { span.contains($0) || kept.contains($0) }, span: span)
    }
  }

  /// In one row of words the first of each part alone says which it is: 增加人员姓名 | 时间 | 减少人员姓名 | 时间.
  private static func fillRightward(_ moves: inout [MoveWord?], _ paths: [[String]]) {
    for index in moves.indices.dropFirst() where moves[index] == nil && !paths[index].isEmpty {
      moves[index] = moves[index - 1]
    }
  }
}

extension TableFinder {
  /// The two parts of such a table; nil where the sheet holds none.
  func movesBeside(in head: SheetHead, _ reading: HeaderReading) -> [Found]? {
    let kind = TableKind.movements
    guard self.kind.map({ $0.name == kind.name }) ?? true else { return nil }
    for first in head.rows.indices where mayBegin(at: head.rows[first]) {
      for depth in 1...2 {
        guard let block = HeaderBlock(head, from: first, depth: depth, reading: reading),
          let beside = MovesBeside(block)
        else { continue }
        return beside.parts.map { part in
          let candidate = Candidate(
            kind: kind, block: part.block, given: readings.headers(of: kind), isNamed: true,
            reading: reading)
          var found = Self.found(candidate, head)
          (found.span, found.shared, found.move) = (part.span, beside.shared, part.move)
          return found
        }
      }
    }
    return nil
  }
}
