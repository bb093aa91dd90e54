import BianzhiCore
import BianzhiImport
import BianzhiQuery
import BianzhiReport
import Spreadsheets

/// One value of every case of every error, of which ``ProblemTests`` says when one is missing.
enum ProblemSamples {
  static let all: [ProblemSample] =
    core + files + imports + undos + readings + checks + audit + commands + documents

  static let day: CalendarDay = {
    guard let day = CalendarDay("2010-06-30") else { preconditionFailure("a day of the calendar") }
    return day
  }()
  static let wording = Wording(zh: "甲项", en: "item A")

  private static let core: [ProblemSample] =
    [
      LedgerError.missing(path: "p.db"), .notALedger(path: "p.db"), .isFolder(path: "p.db"),
      .newer(path: "p.db", found: 9, known: 4), .noPermission(path: "p.db"), .locked(path: "p.db"),
      .diskFull(path: "p.db"), .damaged(path: "p.db", reason: "r"),
      .cannotCreate(path: "p.db", reason: "r"), .cannotWrite(path: "p.db", reason: "r"),
      .sqlite(path: "p.db", code: 7, reason: "r"), .notAPath(path: "p.db"),
      .danglingLink(path: "p.db"), .notAFile(path: "p.db"), .empty(path: "p.db"),
      .writeAhead(path: "p.db"), .badVersion(path: "p.db", found: 0),
      .ofDevelopment(path: "p.db"), .cannotRead(path: "p.db"), .readOnly(path: "p.db"),
      .needsRecovery(path: "p.db"), .moved(path: "p.db"), .whole(path: "p.db", reason: "r"),
      .cannotBackUp(path: "p.db", reason: "r"), .targetExists(path: "p.db"),
      .nameOfJournal(path: "p.db"), .databaseAsJournal(path: "p.db", journal: "p.db-wal"),
      .hardLinked(path: "p.db", others: ["q.db"]), .hardLinkedInDoubt(path: "p.db", others: []),
    ].map(ProblemSample.init)
    + [
      NameError.unknownWritten("甲局"), .unknownOrgan("甲局"), .unknownBody("办公室", organ: "甲局"),
      .severalOrgans("甲局", codes: ["A1", "A2"]), .severalOwners("办公室", organs: ["甲局", "乙局"]),
      .noOrgan("丙局", candidates: []), .noOrgan("丙局", candidates: ["甲局 A1"]),
      .organIsUnclear("局", candidates: ["甲局 A1", "乙局 A2"]),
      .sameName("甲局"), .bothHave("甲局", organ: "A1", rows: [wording]), .isStored("甲局", organ: "A1"),
    ].map(ProblemSample.init)
    + [
      ProblemSample(StoredWordError("word", at: StoredPlace("finding_life", "status", row: "F12"))),
      ProblemSample(DerivedDataError(place: "roster_sum 12")),
      ProblemSample(SortError(reason: "full")),
    ]

  private static let place = CellPosition(file: "f.csv", line: 4, column: 5)
  private static let byte = BytePlace(line: 4, offset: 99)

  private static let files: [ProblemSample] =
    [
      ReadError.emptyPath, .notFound(file: "f.csv"), .isFolder(file: "f.csv"),
      .noPermission(file: "f.csv"), .readFailed(file: "f.csv", code: 5),
      .notRegular(file: "f.csv"), .inputTooLong(file: "f.csv", limit: 1 << 24),
      .overLimit(file: "f.csv", part: "sheet1.xml", limit: .depth),
      .spoolFailed(folder: "/tmp", code: 5), .changedWhileReading(file: "f.csv"),
      .encrypted(file: "f.csv"),
      .damaged(file: "f.csv", part: "sheet1.xml", damage: .broken),
      .noSuchSheet(file: "f.csv", sheet: 2, sheets: 2), .encodingNeeded(file: "f.csv", offset: 6),
      .unknownEncoding(file: "f.csv", utf8: byte, gb18030: byte),
      .badByte(file: "f.csv", encoding: .utf8, place: byte),
      .otherByteOrderMark(file: "f.csv", given: .utf8, found: .gb18030),
      .noConverter(file: "f.csv", encoding: .gb18030), .nulByte(file: "f.csv", line: 3),
      .bareCR(file: "f.csv", line: 3), .textAfterQuote(place), .unclosedQuote(place),
      .tooManyColumns(file: "f.csv", line: 3), .cellTooLong(place),
      .rowTooLong(file: "f.csv", line: 3),
    ].map { ProblemSample($0, $0.wording, $0.status) }
    + FileFormat.allCases.map { format in
      let error = ReadError.unsupportedFormat(file: "f.csv", format: format)
      return ProblemSample(error, error.wording, error.status)
    }
    + [
      WriteError.emptyPath, .folderMissing(file: "o.csv"), .isFolder(file: "o.csv"),
      .notRegular(file: "o.csv"), .isDatabase(file: "o.csv"), .noPermission(file: "o.csv"),
      .noSpace(file: "o.csv"),
      .writeFailed(file: "o.csv", code: 5), .noConverter(encoding: .gb18030),
      .cannotEncode(row: 3, column: 4, encoding: .gb18030), .nulCharacter(row: 3, column: 4),
      .textTooLong(sheet: "s", row: 3, column: 4, limit: 9),
      .tooManySheetColumns(sheet: "s", limit: 9), .workbookTooLarge,
      .workbookFailed(reason: "r"), .temporaryFile(folder: "/tmp", code: 5), .outOfMemory,
    ].map { ProblemSample($0, $0.wording, $0.status) }
    + [
      ReportError.encodingNotOffered(format: "json", encoding: "gb18030"),
      .unknownEnding(path: "o.pdf"), .notForTerminal(format: "xlsx"),
    ].map(ProblemSample.init)
    + [
      ReportFileError.notUTF8(path: "r.md"),
      ReportFileError.cannotRead(path: "r.html", .missing),
      .notWord(path: "r.docx", .notFound(file: "r.docx")), .unknownEnding(path: "r.pdf"),
      .noStamp(path: "r.html"), .unknownKind(path: "r.html", kind: "x"),
    ].map(ProblemSample.init)
    + ofTemplates

  private static let imports: [ProblemSample] = [
    ImportError.unreadable(.notFound(file: "f.csv")), .noFiles(path: "folder"),
    .noTable(file: "f.csv"),
    .missingColumns(
      file: "f.csv", row: 2, kind: "quotas", columns: [["核定数", "编制数"]], headings: ["单位", "编制类型"]),
    .ambiguousKind(file: "f.csv", kinds: ["roster", "subjects"]),
    .columnTwice(file: "f.csv", row: 2, columns: ["核定数", "编制数"]), .unknownKind("people"),
    .noDataDay(file: "f.csv", proposal: day),
    .dataDaysDiffer([StatedDay(file: "f.csv", day: day), StatedDay(file: "g.csv", day: nil)]),
    .noPayMonth(file: "f.csv"), .severalMonths(file: "f.csv"),
    .otherDay(table: "审计局.csv", period: "2023年12月"),
    .otherPeriod(
      PeriodClash(
        organ: "A1", first: .init(name: "f.csv", period: "2010-05-31"),
        second: .init(name: "g.csv", period: "2010-06-30"), isMonth: false),
      isFirst: true),
    .tooFewNumbers(file: "f.csv", row: 3), .numbersOfBodies(file: "f.csv", row: 3),
    .otherTable(.init(path: "f.csv", sheet: "", reason: .people(matter: "考核"))),
    .otherTable(.init(path: "f.xlsx", sheet: "s", reason: .card)),
    .otherTable(.init(path: "f.xlsx", sheet: "s", reason: .plan(matter: "招录"))),
    .listByName(file: "考核.csv", matter: "考核"),
    .unitUnclear(file: "f.xlsx [民政局]", title: "县水利局", sheet: "县民政局"),
    .transfersAcross(file: "f.csv", row: 3),
    .otherTable(.init(path: "f.csv", sheet: "", reason: .besideRoster(file: "g.csv"))),
    .changesInWords(file: "f.csv", row: 1), .monthsAcross(file: "f.csv", row: 2),
    .secondTable(file: "f.csv", row: 9), .noSheet(file: "f.csv", wished: "s", sheets: ["a"]),
    .noMapping(file: "f.map"), .badMapping(file: "f.map", reason: wording), .organNameTwice("甲局"),
    .futureDay("2100-01", today: day),
    .futureForm(file: "f.csv", day: day.adding(days: 30), today: day),
    .shrunken(
      [ShrunkenRoster(organ: "A1", earlier: day, day: day.adding(days: 30), before: 30, now: 9)],
      more: 1),
    .addedToNewDay(
      [ShrunkenRoster(organ: "A1", earlier: day, day: day.adding(days: 30), before: 30, now: 9)],
      more: 1),
    .badRows(2), .shrinking([(organ: "A1", day: "2010-06-30", gone: 3, before: 10)], more: 2),
    .sameUnitTwice(
      JoinedRoster(
        organ: "A1", day: "2010-06-30", parts: [], shared: 3, first: "f.csv", second: "g.csv"),
      more: 1),
    .twoVersions(
      JoinedRoster(
        organ: "A1", day: "2010-06-30", parts: [.init(file: "f.csv", rows: 5)], shared: 3,
        first: "f.csv", second: "g.csv")),
    .differentPeriods(
      PeriodClash(
        organ: "A1", first: .init(name: "f.csv", period: "2010年3月"),
        second: .init(name: "g.csv", period: "2010年6月"), isMonth: false),
      more: 1),
    .droppingFile(
      DroppedFile(organ: "A1", day: "2010-06-30", file: "b.csv", people: 4), more: 1),
    .overlapping([
      SpanClash(
        name: "岚汀市 市级 行政编制",
        first: .init(file: "f.csv", sheet: nil, row: 2, document: "岚编〔2010〕1号"),
        second: .init(file: "g.xlsx", sheet: "s", row: 3, document: "岚编〔2012〕1号"))
    ]),
    .overlapping([
      SpanClash(
        name: "岚汀市 单位",
        first: .init(file: "f.csv", sheet: nil, row: 2, document: "岚编〔2010〕1号", band: "4–7"),
        second: .init(file: "f.csv", sheet: nil, row: 3, document: "岚编〔2010〕1号", band: "7–"))
    ]),
    .listTooLong, .countsDoNotAddUp(file: "f.csv"),
    .unknownHeadings(file: "f.csv", words: ["员工", "在编"]),
    .ownFile("f.xlsx"), .several([.noTable(file: "f.csv"), .noTable(file: "g.csv")]),
    .nothingReadable([.noTable(file: "f.csv"), .noTable(file: "g.csv")]),
    .reasons([.noTable(file: "f.csv"), .badRows(2)]),
  ].map(ProblemSample.init)

  private static let undos: [ProblemSample] = [
    UndoError.noSuchImport(7), .alreadyUndone(7), .touchedLater(7, by: 8), .cannotUndoUndo(7),
    .cannotUndoReading(7),
  ].map(ProblemSample.init)

  private static let readings: [ProblemSample] = [
    ReadingError.unknownField("甲项"), .unknownCode("甲类", field: .state),
    .ownWord("调出", field: .state), .emptyWord, .unknownHeaderField("甲项", kind: "roster"),
  ].map(ProblemSample.init)

  private static let checks: [ProblemSample] =
    [
      StrengthError.shared(organ: "A2", kind: "行政编制", lead: "A1", name: "岚汀市水务局"),
      StrengthError.noLine(organ: "A1", kind: "行政编制", day: day, kinds: []),
      .noLine(organ: "A1", kind: "行政编制", day: day, kinds: ["事业编制"]),
    ].map(ProblemSample.init)
    + [
      CheckParameterError.unknown("x"), .noNumber(.loanMonths, "six"),
      .above("loan-months=99", "long-loan-months=12"),
    ].map(ProblemSample.init)
    + [
      RuleError.unknown("quota.none"), .noFolder("own"), .unreadable("own/a.sql"),
      .otherPack("own/a.sql", "own/b.sql"),
      .badHeader(file: "own/a.sql", key: "title"),
      .replacesBuiltIn(["quota.overrun"]), .notReplaced("quota.own"), .noData, .noSuchRun(9),
      .noSuchFinding("F99"),
      .noRuns, .oneRunOnly, .unknownCalibre("nobody"), .noPayList(nil), .noPayList(200_912),
      .evidenceFailed(rule: "own.rule", wording),
    ].map(ProblemSample.init)
}
