import BianzhiCore
import Spreadsheets

/// A sheet that may look like a table of this trade and is none: a list of people made for some matter, or the card
/// of one unit.
struct PassedSheet {
  private let head: SheetHead
  private let path: String
  private let name: String?

  init(_ head: SheetHead, _ file: SpreadsheetFile, _ index: Int) {
    (self.head, path, name) = (head, file.path, file.sheets[index].name)
  }

  var place: SheetPlace { SheetPlace(path: path, sheet: name) }

  func passed(_ reason: PassedOverSheet.Reason) -> PassedOverSheet {
    PassedOverSheet(path: path, sheet: name ?? "", reason: reason)
  }

  /// What the sheet is although tables were found in it; nil where it holds them.
  func reason(besides found: [TableFinder.Found]) -> PassedOverSheet.Reason? {
    if found.allSatisfy({ $0.mapping == .recognised }), let card = UnitCard(head),
      found.contains(where: { card.holds($0.headerRows) })
    {
      return .card
    }
    if found.contains(where: { LoanList($0, head, place) != nil }) { return .loans }
    if let matter = found.lazy.compactMap(plannedMoves).first { return .people(matter: matter) }
    return found.lazy.compactMap { PeopleList($0, sheet: name, place: place) }.first.map {
      .people(matter: $0.matter)
    }
  }

  /// The matter that only the file's name tells, of tables that are a roster or a pay list by all that they hold; nil where it
  /// tells none. Such a file is neither taken nor passed over: its name may be wrong, and so may be the table.
  func matterByName(of found: [TableFinder.Found]) -> String? {
    found.lazy.compactMap { PeopleList($0, sheet: name, place: place, byName: true) }.first?.matter
  }

  /// The word of a title by which people are yet to move from one unit to another: 拟调动人员名单.
  private func plannedMoves(_ found: TableFinder.Found) -> String? {
    guard found.kind.traits.contains(.rowsArePeople), found.layout.columns[.takenBy] != nil else {
      return nil
    }
    let titles = found.captions.flatMap(\.texts) + [name ?? ""]
    return Self.planned.first { word in titles.contains { $0.holds(word) } }
  }

  private static let planned = ["拟调", "拟转任", "拟交流", "拟流动", "调动申请", "调动计划", "申请调动"]

  /// Whether an error says that no table was found that can be read.
  func isNoTable(_ error: ImportError) -> Bool {
    switch error {
    case .noTable, .unknownHeadings, .missingColumns, .ambiguousKind, .columnTwice, .tooFewNumbers,
      .numbersOfBodies:
      true
    default: false
    }
  }

  /// Whether it is a text of sentences, in which a line looks like a header that lacks columns: no table, and none to be
  /// mended.
  func isProse(_ error: ImportError, isText: Bool) -> Bool {
    guard isText else { return false }
    switch error {
    case .noTable, .unknownHeadings, .missingColumns, .ambiguousKind, .tooFewNumbers:
      return Prose.isText(head) || Prose.isLetter(head, path)
    default: return false
    }
  }

  /// What the sheet is in which no table was found; nil where the error says it.
  func reason(for error: ImportError) -> PassedOverSheet.Reason? {
    guard isNoTable(error) else { return nil }
    if UnitCard(head) != nil { return .card }
    if let plan = RecruitingPlan(head, sheet: name, place: place) {
      return .plan(matter: plan.matter)
    }
    let list =
      PeopleList(head, sheet: name, place: place)
      ?? (OtherShape.failure(head, file: path) == nil
        ? PeopleList(paperOf: head, sheet: name, place: place) : nil)
    return list.map { .people(matter: $0.matter) }
  }
}
