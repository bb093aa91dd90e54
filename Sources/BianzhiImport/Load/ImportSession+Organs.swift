import BianzhiCore

/// Whose a row is.
extension ImportSession {
  /// The organ of `--organ`, looked up when the organ ledger of the same import is stored.
  func givenOrgan() throws -> Int64? {
    guard fixedOrgan == nil, let organText else { return fixedOrgan }
    let isCode = organText.utf8.allSatisfy { $0 < 0x80 }
    fixedOrgan =
      isCode
      ? try organs.known(creditCode: organText) ?? organs.key(code: organText)
      : try organs.key(name: organText)
    if fixedOrgan == nil { throw ImportError.organNameTwice(organText) }
    return fixedOrgan
  }

  /// The organ a row belongs to.
  ///
  /// - Throws: ``Issue`` if the row names none, or a name that two organs bear.
  func organ(_ row: CellReader, code: Int, name: Int, line: Int = 0) throws -> Int64 {
    let organ = try namedOrgan(row, code: code, name: name, line: line)
    if code >= 0, name >= 0 { try compare(organ, row, code: code, name: name, line: line) }
    sheet.lastOrgan = organ
    // Below a row of another unit a blank is that unit's as well as the section's: nobody knows.
    if sheet.section >= 0, sheet.section != organ { sheet.section = -1 }
    periods.note(organ)
    return organ
  }

  private func namedOrgan(
    _ row: CellReader, code: Int, name: Int, line: Int
  ) throws -> Int64 {
    let bytes = row.bytes(code)
    if code >= 0, code == sheet.creditCode, !CellReader.isBlankMark(bytes) {
      if let key = try registered(bytes, row, code: code, name: name, line: line) { return key }
    } else if let key = organs.repeated(bytes) {
      return key
    } else if !bytes.isEmpty, !CellReader.isBlankMark(bytes) {
      if bytes.allSatisfy({ $0 < 0x80 }) {
        guard !Self.isScientific(bytes) else {
          throw Issue(.codeScientific, sheet.layout.heading(code))
        }
        return try unlisted(bytes, row, code: code, name: name, line: line)
          ?? organs.key(rowCode: bytes)
      }
      let folded = String(decoding: bytes, as: UTF8.self).compatibilityForm
      return try organs.key(code: folded)
    }
    let text = row.bytes(name)
    if !text.isEmpty, !CellReader.isBlankMark(text) {
      return try organ(called: String(decoding: text, as: UTF8.self), name, line: line)
    }
    if let given = try givenOrgan() { return given }
    if let organ = sheet.organ, organ.source == .told { return organ.key }
    // A title names the unit of a table whose column for it is blank, and so does a row alone above the rows.
    if let organ = sheet.organ,
      code < 0 && name < 0 || sheet.hasBlankUnit || sheet.section == organ.key
    {
      return organ.key
    }
    let lacksColumn = code < 0 && name < 0 && sheet.mayTellUnit
    throw Issue(
      lacksColumn ? .noOrganColumn : .noOrgan, sheet.layout.heading(code >= 0 ? code : name))
  }

  /// The ledger's name of an organ that a table without codes calls by a short or an older one.
  func ownName(of organ: Int64, _ written: String, _ column: Int, line: Int) -> String {
    guard organs.wasMatched(written), let own = organs.ownName(of: organ) else { return written }
    warn(.nameMatched, column, line: line)
    return own
  }

  /// - Parameter name: the column.
  private func organ(called written: String, _ name: Int, line: Int) throws -> Int64 {
    if written.utf8.count <= 15, Self.isOwnWord(written) {
      // 本局, 机关: whose table it is.
      guard let own = try ownUnit() else { throw Issue(.noOrgan, sheet.layout.heading(name)) }
      return own
    }
    guard let key = try organs.key(name: written) else {
      throw Issue(.organNameTwice, sheet.layout.heading(name))
    }
    if organs.wasMatched(written) {
      let other = try readAs(written, key)
      let place = other ?? sheet.layout.heading(name)
      sheet.issues.add(Issue(.nameMatched, place), row: line)
      if other == nil, let matched = organs.matchedName(written, key) { sheet.note(matched) }
    }
    return key
  }

  /// What a former or other name was read as, which nobody sees in the name itself: 农业局 → 石溪县农业农村局; nil for short
  /// forms and names without their region.
  private func readAs(_ written: String, _ organ: Int64) throws -> String? {
    guard let name = try organTitles.names(of: organ).first,
      case let short = ShortName.reduced(OrganName.normal(name)),
      !short.hasSuffix(ShortName.reduced(OrganName.normal(written)))
    else { return nil }
    return "\(written) → \(name)"
  }

  /// Whether a cell for the unit's name holds a word that every unit has for itself.
  private static func isOwnWord(_ text: String) -> Bool {
    ownWords.answer(text) { UnitWord.read($0) == .unit }
  }

  private static let ownWords = Remembered<Bool>()

  /// 3.4E+11, which a spreadsheet makes of a long code.
  private static func isScientific(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let mark = bytes.firstIndex(where: { $0 | 0x20 == 0x65 }), mark > 0,
      bytes.contains(0x2B) || bytes.contains(0x2E)
    else { return false }
    let isNumber = { (byte: UInt8) in (0x30...0x39).contains(byte) || byte == 0x2E || byte == 0x2B }
    return bytes.indices.allSatisfy { $0 == mark || isNumber(bytes[$0]) }
  }

  /// Another organ that a row names, by code or name.
  func otherOrgan(_ row: CellReader, _ column: Int) throws -> Int64 {
    guard let text = text(row, column) else { throw Issue(.missing, sheet.layout.heading(column)) }
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return try organs.key(code: text) }
    guard let key = try organs.key(name: text) else {
      throw Issue(.organNameTwice, sheet.layout.heading(column))
    }
    return key
  }

  /// Warns of an organ that the organ ledger does not have, once; an empty ledger knows none.
  func warnIfUnknown(_ organ: Int64, code: Int, name: Int, line: Int) throws {
    guard try organTitles.isFirstUnknown(organ) else { return }
    warn(.unknownOrgan, code >= 0 ? code : name, line: line)
  }
}
