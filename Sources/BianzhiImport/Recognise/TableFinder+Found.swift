import BianzhiCore

extension TableFinder {
  /// What a candidate is in its sheet: the columns that only their cells tell are taken, too.
  static func found(
    _ candidate: Candidate, _ head: SheetHead, knownElsewhere: Set<String> = []
  ) -> Found {
    let above = head.rows.filter { $0.number < candidate.block.rows.lowerBound }
    // What the cells tell, whatever stands above them.
    let cells = ToldByCells(candidate, in: head)
    let told = Set(cells.headings)
    let below = head.rows.filter { $0.number > candidate.block.rows.upperBound }
    let (layout, ignored) = UnitOfPlace.settled(cells.layout, candidate, below)
    let owners = [Field.organCode, .organName, .payerCode, .payerName].compactMap {
      layout.columns[$0]
    }
    let isBlank =
      candidate.kind.listsPeople && !owners.isEmpty && !below.isEmpty
      && below.allSatisfy { row in
        owners.allSatisfy { $0 >= row.words.count || row.words[$0].isEmpty }
      }
    let beside = CountsBeside(candidate, layout, in: head)
    let unknown = candidate.unknown.filter { heading in
      beside.map { !$0.headings.contains(heading) } ?? true
    }
    var found = Found(
      kind: candidate.kind, layout: beside?.layout ?? layout, headerRows: candidate.block.rows,
      headerLines: candidate.block.lines,
      captions: above.map { Caption(row: $0.number, cells: $0.cells) },
      unknown: unknown.filter { !knownElsewhere.contains($0) && !told.contains($0) },
      ignored: ignored.filter { !told.contains($0) },
      aside: candidate.aside.filter {
        !knownElsewhere.contains($0) && !told.contains($0) && !candidate.tellsYear($0)
      },
      leftOut: candidate.leftOut, hasBlankUnit: isBlank,
      unitColumns: UnitColumns(candidate, in: head))
    found.hasCountsBeside = beside != nil
    found.hasBlankKind = hasEmptyKind(layout, candidate.kind, below)
    let names = [Field.organName, .payerName].compactMap { layout.columns[$0] }
    found.hasCodedUnits = below.contains { row in
      names.contains { $0 < row.words.count && BudgetCode.name(behind: row.words[$0]) != nil }
    }
    return found
  }
}

extension Candidate {
  /// Whether a heading is that of the year of pay, which months are read with.
  fileprivate func tellsYear(_ heading: String) -> Bool {
    kind.traits.contains(.speaksForAMonth)
      && TableKind.payYears.contains(HeaderWord.normal(heading))
  }
}

extension TableFinder {
  /// Whether the column of kinds of a short list holds nothing, so that its title or the sheet's name may tell them.
  private static func hasEmptyKind(
    _ layout: Layout, _ kind: TableKind, _ below: [SheetHead.Row]
  ) -> Bool {
    guard kind.traits.contains(.rowsArePeople), let column = layout.columns[.quotaKind],
      layout.ticks.isEmpty, !below.isEmpty, below.count < shortList
    else { return false }
    return below.allSatisfy { $0.words.count <= column || $0.words[column].isEmpty }
  }

  /// So few rows stand in what is looked at with the header.
  private static let shortList = 20
}

extension TableFinder {
  /// Several tables in the same rows, each without the headings that another one reads. What another one knows and has no use
  /// for is not asked about either.
  static func apart(_ found: [Found]) -> [Found] {
    guard found.count > 1 else { return found }
    let read = found.map { table in
      Set(
        (Array(table.layout.columns.values) + table.layout.forms.map(\.index)).map {
          table.layout.heading($0)
        })
    }
    return found.indices.map { place in
      var table = found[place]
      let elsewhere = read.indices.filter { $0 != place }.reduce(into: Set<String>()) {
        $0.formUnion(read[$1])
      }
      let aside = Set(found.indices.filter { $0 != place }.flatMap { found[$0].aside })
      table.unknown.removeAll { heading in
        elsewhere.contains(heading) || aside.contains(heading)
          || !isAsked(heading, in: place, of: found)
      }
      table.ignored.removeAll(where: elsewhere.contains)
      return table
    }
  }

  /// Whether a column that neither an organ ledger nor the form in the same rows knows is asked about as one of this table, and
  /// not once for each: words of places and posts are the form's, others the ledger's.
  private static func isAsked(_ heading: String, in place: Int, of found: [Found]) -> Bool {
    let asking = found.indices.filter { index in
      let table = found[index]
      return table.unknown.contains(heading)
        && (table.kind.isForm ? !table.layout.forms.isEmpty : isLedger(table))
    }
    guard asking.count == 2, asking.contains(place) else { return true }
    let isOfNumbers = numberMarks.contains(where: heading.contains)
    return found[place].kind.isForm == isOfNumbers
  }

  private static func isLedger(_ table: Found) -> Bool {
    table.kind.traits.contains(.isOrganLedger)
  }

  private static let numberMarks = ["编", "职数", "员额", "正职", "副职", "控制数", "领导"]
}

extension TableFinder.Found {
  /// The columns of its sheet that are its own; nil where all are.
  var columns: ClosedRange<Int>? {
    if let span { return span }
    return hasCountsBeside && !layout.headings.isEmpty ? 0...layout.headings.count - 1 : nil
  }

  /// A form without a number of people in post: what it says holds until it is changed.
  var onlyApproves: Bool {
    kind.isForm && !layout.forms.isEmpty
      && layout.forms.allSatisfy { [.approved, .change].contains($0.heading.measure) }
  }
}
