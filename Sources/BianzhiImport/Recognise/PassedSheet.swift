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
    return found.lazy.compactMap { PeopleList($0, sheet: name, place: place) }.first.map {
      .people(matter: $0.matter)
    }
  }

  /// Whether an error says that no table was found that can be read.
  func isNoTable(_ error: ImportError) -> Bool {
    switch error {
    case .noTable, .unknownHeadings, .missingColumns, .ambiguousKind, .columnTwice, .tooFewNumbers,
      .numbersOfBodies:
      true
    default: false
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
