import BianzhiCore

/// Whose a row is by a code that need not be the ledger's own.
extension ImportSession {
  /// The organ of a code of the state's register or of the budget; nil where the row's name tells more.
  func registered(
    _ bytes: UnsafeRawBufferPointer, _ row: CellReader, code: Int, name: Int, line: Int
  ) throws -> Int64? {
    let isNamed = !CellReader.isBlankMark(row.bytes(name))
    // A budget's short code may be the ledger's own code of another organ.
    if isNamed, sheet.hasBudgetCode, try organs.borne(row.string(name)) != nil { return nil }
    if let key = try organs.known(creditCode: bytes) { return key }
    // A register's code that nobody knows says less than a name.
    guard !isNamed else { return nil }
    if let key = try tied(bytes, code, line: line) { return key }
    return try organs.key(code: bytes)
  }

  /// The organ of a code that the organ ledger does not have: the one of the ledger whose name stands beside it, in the row
  /// or in another table.
  ///
  /// - Returns: nil where the ledger has the code, or no such name.
  func unlisted(
    _ bytes: UnsafeRawBufferPointer, _ row: CellReader, code: Int, name: Int, line: Int
  ) throws -> Int64? {
    // A ledger's own table sets codes.
    guard !sheet.setsCodes, try !organTitles.has(organs.number(of: bytes)) else { return nil }
    guard CellReader.isBlankMark(row.bytes(name)) else {
      guard let key = try organs.borne(row.string(name)) else { return nil }
      warn(.codeByName, code, line: line)
      return key
    }
    return try tied(bytes, code, line: line)
  }

  private func tied(_ bytes: UnsafeRawBufferPointer, _ code: Int, line: Int) throws -> Int64? {
    guard let key = try organs.tied(String(decoding: bytes, as: UTF8.self)) else { return nil }
    warn(.codeTied, code, line: line)
    return key
  }

  /// Compares the name beside a code with the ledger's names of the code's organ. A roster keeps the name, and a rule
  /// judges it; all other tables keep the organ alone.
  ///
  /// - Throws: ``Issue`` if the name is that of another organ of the ledger: nobody knows whose the row is.
  func compare(_ organ: Int64, _ row: CellReader, code: Int, name: Int, line: Int) throws {
    guard !sheet.keepsNames, !sheet.setsCodes else { return }
    let (bytes, written) = (row.bytes(code), row.bytes(name))
    if sheet.compared.organ == organ, written.elementsEqual(sheet.compared.name) { return }
    guard !CellReader.isBlankMark(bytes), !CellReader.isBlankMark(written),
      try !organTitles.names(of: organ).isEmpty
    else { return }
    let text = String(decoding: written, as: UTF8.self)
    switch try organs.found(text) {
    case .one(let meant) where meant == organ: break
    case .one(let meant) where try organTitles.has(meant):
      throw Issue(.codeAndNameDiffer, sheet.layout.heading(name))
    case .several: break
    case .one, .none:
      if UnitWord.read(text) != .unit, try !bodyKeys.has(text, of: organ) {
        warn(.organNameDiffers, name, line: line)
      }
    }
    sheet.compared = (organ, Array(written))
  }
}
