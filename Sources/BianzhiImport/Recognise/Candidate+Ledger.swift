import BianzhiCore

extension Candidate {
  /// Whether an organ ledger that lacks codes says of most of its organs by name what they are: 政府工作部门, 公益一类.
  func tellsNature(in head: SheetHead) -> Bool {
    guard kind.traits.contains(.isOrganLedger), layout.columns[.organName] != nil,
      let column = layout.columns[.category]
    else { return false }
    let known = words(column, in: head).map { OrganCategory(recorded: $0) }
    let organs = known.count { $0 != nil && $0 != .innerBody }
    if organs > 0, organs < known.count, namesOrgans(in: head) { return true }
    return organs > 0 && organs * 2 >= known.count && !known.contains(.innerBody)
  }

  /// Whether an organ ledger that lacks codes says of units whose places it approves what they are, of which rank or whose.
  func describesUnits(in head: SheetHead, titles: String) -> Bool {
    let columns = layout.columns
    guard kind.traits.contains(.isOrganLedger), let name = columns[.organName],
      columns[.document] != nil || titles.holds("编制"),
      [.superior, .category, .rank].contains(where: { columns[$0] != nil })
    else { return false }
    let units = words(name, in: head)
    let organs = units.count { SheetOrgan.looksLikeOrgan($0) && !SheetOrgan.isLikeBody($0) }
    return organs > 0 && organs * 4 >= units.count * 3
  }
}

extension TableFinder.Found {
  /// Gives a form what it shares with the organ ledger in the same columns, and says what of it is read nowhere else.
  ///
  /// - Parameter others: what else the table is.
  mutating func share(with others: [Candidate]) {
    let approves = { (other: Candidate) in
      other.kind.isForm || other.kind.traits.contains(.mayStandInOrganLedger)
    }
    if kind.traits.contains(.isOrganLedger), let form = others.first(where: approves),
      layout.columns[.organCode] == nil
    {
      // The document beside the numbers approves them; the organ may be older.
      let numbers = [form.layout.columns[.document], form.layout.columns[.effective]]
      layout = layout.without(
        [Field.document, .since].filter { field in
          layout.columns[field].map { numbers.contains($0) } ?? false
        })
      if !form.kind.isForm {
        // A remark there is on the numbers, and a unit need not be told again in each of its rows.
        layout = layout.without([.note])
        layout.hasOtherRows = true
      }
    }
    let isLedger = others.contains { $0.kind.traits.contains(.isOrganLedger) }
    // One column of numbers in a ledger need not be filled for every organ.
    if kind.isForm, isLedger, layout.numbers == 1 { layout.hasOtherRows = true }
    if kind.isForm, !isLedger {
      aside += [Field.category, .rank].compactMap { layout.columns[$0] }.sorted()
        .map { layout.heading($0) }
    }
  }

  /// Leaves to the form what stands beside lists of bodies and is the unit's own: its numbers, its sort and its rank.
  ///
  /// - Parameter numbers: whose the numbers are, where each body has a row; nil where all are the unit's.
  mutating func leaveUnitsOwn(_ numbers: NumberOwners?) {
    layout.bodiesAreOfUnits = true
    guard let numbers else {
      layout.forms = []
      layout = layout.without([.category, .rank])
      return
    }
    let unclear = layout.forms.map(\.index).filter(numbers.isUnclear).map { layout.heading($0) }
    unknown += unclear.filter { !unknown.contains($0) }
    layout.forms.removeAll { numbers.isLost(toBodies: $0.index) }
  }

  /// Keeps the numbers of units, of which only the first row of each may have one.
  ///
  /// - Parameter isAlone: no list of inner bodies is read from the same rows.
  mutating func keepUnitsOwn(_ numbers: NumberOwners, isAlone: Bool) {
    // What no inner body takes either is told as a column that is not known.
    unknown += layout.forms.filter { column in
      !numbers.isOfUnit(column.index) && (isAlone || column.heading.part.isQuota)
    }.map { layout.heading($0.index) }
    layout.forms.removeAll { !numbers.isOfUnit($0.index) }
    layout.hasOtherRows = true
  }
}
