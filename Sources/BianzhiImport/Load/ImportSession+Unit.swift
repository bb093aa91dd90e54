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
}
