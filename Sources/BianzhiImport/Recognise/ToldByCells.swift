import BianzhiCore

/// The columns of a table that no header word tells, and the cells below them do: identity numbers, kinds of quotas,
/// states, answers such as 不占编, ticks below 行政编 or 正职.
struct ToldByCells {
  let layout: Layout
  /// Their header words.
  let headings: [String]

  init(_ candidate: Candidate, in head: SheetHead) {
    var layout = AnswerColumn.settled(candidate, in: head)
    var columns: [Int] = []
    let finders: [(Field, (Candidate, SheetHead) -> Int?)] = [
      (.person, { PersonColumn.find($0, in: $1) }),
      (.onQuota, { AnswerColumn.find($0, in: $1) }),
      (.state, { StateColumn.find($0, in: $1) }), (.quotaKind, { KindColumn.find($0, in: $1) }),
      (.rank, { RankColumn.find($0, in: $1) }), (.borrower, { LoanColumn.find($0, in: $1) }),
    ]
    for (field, find) in finders {
      guard let column = find(candidate, head), !columns.contains(column) else { continue }
      if field == .quotaKind {
        // 占编情况 over 行政编制 asks for the kind, and tells no state.
        layout = layout.without([.onQuota, .state].filter { layout.columns[$0] == column })
      }
      if field == .state, layout.columns[.postState] == column {
        layout = layout.without([.postState])
      }
      layout = layout.with(field, in: column)
      columns.append(column)
    }
    let kinds = layout.columns[.quotaKind] == nil ? TickedKinds.find(candidate, in: head) : nil
    let roles = TickedRoles.find(candidate, in: head)
    for (field, ticks) in [(Field.quotaKind, kinds), (Field.isLeader, roles)] {
      guard let ticks else { continue }
      layout = layout.with(field, in: ticks.first)
      layout.ticks.append(ticks)
      columns += ticks.words.map(\.column)
    }
    if let moves = MoveColumns(candidate, in: head) {
      let told = moves.told(layout)
      (layout, columns) = (told.layout, columns + told.columns)
    }
    let posts = PostColumns.find(candidate, in: head)
    let numbers = OpenNumbers(candidate, in: head)
    layout.forms += posts + numbers.told + numbers.open
    columns += (posts + numbers.told).map(\.index)
    self.layout = layout
    headings = columns.map { candidate.layout.heading($0) }
  }
}

extension Candidate {
  /// Whether its people are told by cells where no header word tells that it is a roster.
  func isToldByCells(in head: SheetHead) -> Bool {
    if lacking == 1, LoanColumn.find(self, in: head) != nil { return layout.columns[.name] != nil }
    guard kind.traits.contains(.rowsArePeople), kind.traits.contains(.readsMadeWords), lacking == 1,
      layout.columns[.name] != nil
    else {
      return false
    }
    let told = ToldByCells(self, in: head).layout
    return [Field.quotaKind, .onQuota, .state].contains { told.columns[$0] != nil }
  }

  /// The words below the header in a column, without those of rows that hold nothing else.
  func words(_ column: Int, in head: SheetHead) -> [String] {
    head.rows.compactMap { row -> String? in
      guard row.number > block.rows.upperBound, row.words.count > column,
        !row.words[column].isEmpty, row.words.count(where: { !$0.isEmpty }) > 1
      else { return nil }
      return row.words[column]
    }
  }

  /// Columns whose header words say nothing of the kind.
  var untold: [Int] {
    let open = Set(unknown + aside)
    return layout.headings.indices.filter { open.contains(layout.heading($0)) }
  }
}
