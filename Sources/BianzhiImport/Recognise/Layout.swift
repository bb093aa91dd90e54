import BianzhiCore

/// Which column of a table holds which field.
struct Layout: Sendable {
  let columns: [Field: Int]
  let headings: [String]
  /// The columns of a wide form.
  var forms: [FormColumn] = []
  /// Days whose year, month and day stand in columns of their own.
  var dates: [DateParts] = []
  /// Fields whose words head columns in which one is ticked.
  var ticks: [TickedColumns] = []
  /// All columns that ask of what sort somebody is (人员类别, 用工形式), that of ``Field/personType`` among them.
  var sorts: [Int] = []
  /// All columns of days of leaving (退休时间, 调出时间), that of ``Field/leftOn`` among them; empty where there is one at most.
  var leavings: [Int] = []
  /// The rows are units, each with a list of its inner bodies in one cell.
  var bodiesAreOfUnits = false
  /// Rows without any number are none of its own: those of inner bodies below their unit, or of an organ ledger.
  var hasOtherRows = false
  /// The numbers of some rows are those of inner bodies, so that printed totals may be of either.
  var hasBodiesNumbers = false

  /// Numbers of quota kinds or posts, as a form has.
  var numbers: Int { forms.count { $0.heading.isStored } }

  /// Whether each kind that one unit gives another one has a column of its own.
  var hasKindsAcross: Bool {
    columns[.takenBy] != nil && columns[.givenBy] != nil && !forms.isEmpty
      && forms.allSatisfy { $0.heading.measure == .change && $0.heading.part.isQuota }
  }

  /// The same with one more column.
  func with(_ field: Field, in column: Int) -> Layout {
    with(columns: columns.merging([field: column]) { known, _ in known })
  }

  /// The same without what a heading seemed to tell.
  func without(_ fields: [Field]) -> Layout {
    with(columns: columns.filter { !fields.contains($0.key) })
  }

  private func with(columns: [Field: Int]) -> Layout {
    Layout(
      columns: columns, headings: headings, forms: forms, dates: dates, ticks: ticks, sorts: sorts,
      leavings: leavings, bodiesAreOfUnits: bodiesAreOfUnits, hasOtherRows: hasOtherRows,
      hasBodiesNumbers: hasBodiesNumbers)
  }

  /// Whether a field is told by ticks, or by a column that is another field's as well: whoever reads the header
  /// anew finds it again.
  func isDerived(_ field: Field) -> Bool {
    ticks.contains { $0.first == columns[field] }
      || field == .quotaKind && columns[.quotaKind].map(sorts.contains) == true
      || [.organCode, .payerCode].contains(field) && columns[.creditCode] == columns[field]
  }

  func column(_ field: Field) -> Int { columns[field] ?? -1 }
  func heading(_ column: Int) -> String {
    headings.indices.contains(column) ? headings[column] : ""
  }
}
