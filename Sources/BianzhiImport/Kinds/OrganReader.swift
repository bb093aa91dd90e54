import BianzhiCore
import Foundation

/// Rows of the organ ledger.
struct OrganReader: EntryReader {
  let session: ImportSession
  private let shortName, plates, formerNames, mark: Int
  private let code, name, superior, category, rank, tier, region, document, since, until: Int

  init(_ session: ImportSession) {
    self.session = session
    let layout = session.layout
    code = layout.column(.organCode)
    name = layout.column(.organName)
    superior = layout.column(.superior)
    category = layout.column(.category)
    rank = layout.column(.rank)
    tier = layout.column(.tier)
    region = layout.column(.region)
    document = layout.column(.document)
    since = layout.column(.since)
    until = layout.column(.until)
    mark = layout.column(.unitMark)
    shortName = layout.column(.shortName)
    plates = layout.column(.plates)
    formerNames = layout.column(.formerNames)
  }

  mutating func read(_ row: CellReader, line: Int) throws -> [Entry] {
    // A group parts a list; it is no organ.
    if UnitMark(session.text(row, mark)) == .group { return [] }
    let organ = try session.organ(row, code: code, name: -1)
    guard let name = session.text(row, name) else {
      throw Issue(.missing, session.layout.heading(self.name))
    }
    let sort =
      UnitMark(session.text(row, mark)) == .innerBody
      ? OrganCategory.innerBody.rawValue
      : session.word(row, category, OrganCategory.words, line: line)
    if let sort, OrganCategory(rawValue: sort)?.fits(name) == false {
      session.warn(.categoryDoubtful, category, line: line)
    }
    let values: [CellValue] = [
      .integer(organ), .text(name), CellValue(sort),
      CellValue(session.word(row, rank, PostRank.organWords, line: line)),
      CellValue(session.word(row, tier, OrganTier.words, line: line)),
      CellValue(session.text(row, region)), try superiorKey(row),
      CellValue(session.text(row, document)), session.day(row, since, line: line),
      session.day(row, until, line: line),
    ]
    guard shortName >= 0 || plates >= 0 || formerNames >= 0 else { return [Entry(values: values)] }
    let names = otherNames(row, besides: name)
    return [Entry(values: values, side: Set(names.map { [.text($0.name), .text($0.sort)] }))]
  }

  private struct OtherName: Hashable {
    let name, sort: String
  }

  private func otherNames(_ row: CellReader, besides name: String) -> Set<OtherName> {
    var names: Set<OtherName> = []
    for (column, sort) in [(shortName, "short"), (plates, "plate"), (formerNames, "former")] {
      for part in (session.text(row, column) ?? "").split(whereSeparator: { "、，,;；\n".contains($0) }
      ) {
        let text = part.trimmingCharacters(in: .whitespaces)
        if !text.isEmpty, text != name, !names.contains(where: { $0.name == text }) {
          names.insert(OtherName(name: text, sort: sort))
        }
      }
    }
    return names
  }

  private func superiorKey(_ row: CellReader) throws -> CellValue {
    guard let text = session.text(row, superior) else { return .null }
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return .integer(try session.organs.key(code: text)) }
    guard let key = try session.organs.key(name: text) else {
      throw Issue(.organNameTwice, session.layout.heading(superior))
    }
    return .integer(key)
  }

  /// A superior given by name may stand further down the table than the organs below it, and rosters by
  /// name may have come before the ledger.
  mutating func finish() throws {
    try session.organs.joinNames()
  }
}
