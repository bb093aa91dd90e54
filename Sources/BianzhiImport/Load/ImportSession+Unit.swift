import BianzhiCore

extension ImportSession {
  /// Whether a text in a column of inner bodies means the unit itself: 局领导, or one of its names.
  ///
  /// - Parameter names: what the row and the sheet call the unit.
  func isUnit(_ text: String, _ organ: Int64, names: [String]) throws -> Bool {
    let names = try names + organTitles.names(of: organ)
    let folded = OrganName.folded(text)
    if names.contains(where: { OrganName.folded($0) == folded }) { return true }
    return try UnitWord.means(text, unit: names) || organs.known(name: text) == organ
  }

  /// - Throws: ``Issue`` where the text is a number alone, which no inner body is called.
  func requireName(_ text: String, ofBody column: Int) throws {
    if BodyCells.isCount(text) { throw Issue(.bodyIsNumber, sheet.layout.heading(column)) }
  }

  /// The inner bodies that a cell names, each of its own; a text that may list several and cannot be parted is one
  /// name, which is said.
  func bodies(in written: String, _ column: Int, line: Int) -> [BodyCount] {
    let names = BodyList.items(in: written)
    if names.count == 1, BodyList.mayBeSeveral(written) {
      warn(.bodiesTogether, column, line: line)
    }
    return names
  }
}
