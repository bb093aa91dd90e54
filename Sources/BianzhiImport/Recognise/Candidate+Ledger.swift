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
}

extension TableFinder.Found {
  /// Gives a form what it shares with the organ ledger in the same columns, and says what of it is read nowhere else.
  ///
  /// - Parameter others: what else the table is.
  mutating func share(with others: [Candidate]) {
    if kind.traits.contains(.isOrganLedger), let form = others.first(where: { $0.kind.isForm }),
      layout.columns[.organCode] == nil
    {
      // The document beside the numbers approves them; the organ may be older.
      let numbers = [form.layout.columns[.document], form.layout.columns[.effective]]
      layout = layout.without(
        [Field.document, .since].filter { field in
          layout.columns[field].map { numbers.contains($0) } ?? false
        })
    }
    if kind.isForm, !others.contains(where: { $0.kind.traits.contains(.isOrganLedger) }) {
      aside += [Field.category, .rank].compactMap { layout.columns[$0] }.sorted()
        .map { layout.heading($0) }
    }
  }

  /// Leaves to the form what stands beside lists of bodies and is the unit's own: its numbers, its sort and its rank.
  mutating func leaveUnitsOwn() {
    layout.forms = []
    layout = layout.without([.category, .rank])
    layout.bodiesAreOfUnits = true
  }
}
