import BianzhiCore
import BianzhiImport
import Spreadsheets
import Testing

@Suite("words of the import") struct WordingTests {
  /// One value of each case; the switch below keeps the list whole.
  static let errors: [ImportError] = [
    .unreadable(.notFound(file: "f")), .noFiles(path: "p"), .noTable(file: "f"),
    .missingColumns(
      file: "f", row: 2, kind: "quotas", columns: [["核定数", "编制数"]], headings: ["单位", "编制类型"]),
    .ambiguousKind(file: "f", kinds: ["roster", "subjects"]),
    .columnTwice(file: "f", row: 2, columns: ["核定数", "编制数"]), .unknownKind("k"),
    .noDataDay(file: "f", proposal: CalendarDay(yyyymmdd: 20_100_630)),
    .dataDaysDiffer([StatedDay(file: "f", day: CalendarDay(yyyymmdd: 20_100_630))]),
    .tooFewNumbers(file: "f", row: 3), .secondTable(file: "f", row: 9),
    .noSheet(file: "f", wished: "s", sheets: ["a"]),
    .noMapping(file: "f"),
    .badMapping(file: "f", reason: Wording(zh: "不是映射文件", en: "not a mapping")),
    .organNameTwice("甲局"),
    .badRows(2),
    .shrinking([(organ: "A1", day: "2010-06-30", gone: 3, before: 10)], more: 2),
    .droppingFile(
      DroppedFile(organ: "A1", day: "2010-06-30", file: "b.csv", people: 4), more: 1),
    .listTooLong, .countsDoNotAddUp(file: "f"), .noSuchImport(7),
    .alreadyUndone(7),
    .touchedLater(7, by: 8), .cannotUndoUndo(7), .cannotUndoReading(7), .ownFile("f"),
    .reasons([.badRows(2), .noTable(file: "f")]),
    .unknownHeadings(file: "f", words: ["员工", "在编"]),
    .several([.noTable(file: "f"), .noTable(file: "g")]),
    .differentPeriods(
      PeriodClash(
        organ: "A1", first: .init(name: "a", period: "3月"), second: .init(name: "b", period: "6月"),
        isMonth: true), more: 0),
    .sameUnitTwice(
      JoinedRoster(
        organ: "A1", day: "2010-06-30", parts: [], shared: 3, first: "a.csv", second: "b.csv"),
      more: 0),
  ]

  private static func name(_ error: ImportError) -> String {
    switch error {
    case .unreadable: "unreadable"
    case .noFiles: "noFiles"
    case .noTable: "noTable"
    case .missingColumns: "missingColumns"
    case .ambiguousKind: "ambiguousKind"
    case .columnTwice: "columnTwice"
    case .unknownKind: "unknownKind"
    case .noDataDay: "noDataDay"
    case .dataDaysDiffer: "dataDaysDiffer"
    case .noPayMonth: "noPayMonth"
    case .unknownHeadings: "unknownHeadings"
    case .several: "several"
    case .tooFewNumbers: "tooFewNumbers"
    case .numbersOfBodies: "numbersOfBodies"
    case .secondTable: "secondTable"
    case .noSheet: "noSheet"
    case .noMapping: "noMapping"
    case .badMapping: "badMapping"
    case .organNameTwice: "organNameTwice"
    case .badRows: "badRows"
    case .shrinking: "shrinking"
    case .droppingFile: "droppingFile"
    case .sameUnitTwice: "sameUnitTwice"
    case .differentPeriods: "differentPeriods"
    case .listTooLong: "listTooLong"
    case .countsDoNotAddUp: "countsDoNotAddUp"
    case .noSuchImport: "noSuchImport"
    case .alreadyUndone: "alreadyUndone"
    case .touchedLater: "touchedLater"
    case .cannotUndoUndo: "cannotUndoUndo"
    case .cannotUndoReading: "cannotUndoReading"
    case .ownFile: "ownFile"
    case .reasons: "reasons"
    }
  }

  @Test func everyErrorSpeaksBothLanguages() {
    #expect(Set(Self.errors.map(Self.name)).count == Self.errors.count)
    for error in Self.errors {
      #expect(Self.isChinese(error.wording.zh), "\(error.wording.zh)")
      #expect(!error.wording.en.isEmpty && error.wording.en != error.wording.zh)
      #expect(error.description == error.wording.en)
      #expect(error.status != .done && error.status != .findings)
    }
  }

  @Test func whatAnErrorKnowsIsInItsWords() {
    for wording in [Self.errors[3].wording.zh, Self.errors[3].wording.en] {
      for word in ["f", "2", "quotas", "核定数", "编制数"] { #expect(wording.contains(word)) }
    }
    let shrinking = Self.errors.filter { Self.name($0) == "shrinking" }
    for wording in shrinking.flatMap({ [$0.wording.zh, $0.wording.en] }) {
      for word in ["A1", "2010-06-30", "3", "10", "--replace", "--add"] {
        #expect(wording.contains(word))
      }
    }
  }

  @Test(arguments: CellProblem.allCases)
  func everyProblemSpeaksBothLanguages(problem: CellProblem) {
    #expect(Self.isChinese(problem.wording.zh))
    #expect(!problem.wording.en.isEmpty && problem.wording.en != problem.wording.zh)
    #expect(CellProblem(rawValue: problem.rawValue) == problem)
  }

  static func isChinese(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }
}
