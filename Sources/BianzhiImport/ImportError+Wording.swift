package import BianzhiCore

extension ImportError {
  package var wording: Wording {
    switch self {
    case .unreadable(let error): error.wording
    case .noFiles(let path):
      Wording(
        zh: "\(path)：文件夹里没有可导入的表格（\(Self.endings)）。请给出放表格的文件夹或文件。",
        en: """
          \(path): no tables to import in this folder (\(Self.endings)). Name a folder or file that \
          holds some.
          """)
    case .noTable(let file):
      Wording(
        zh: "\(file)：前 30 行里没有认识的表头。用 --kind 指明表的种类、--header-row 指明表头所在行；可用的表头见 bianzhi kind list。",
        en: """
          \(file): no known header in the first 30 rows. Name the kind with --kind and the row with \
          --header-row; bianzhi kind list shows the header words.
          """)
    case .ownFile(let file):
      Wording(
        zh: "\(file)：是 bianzhi 自己写出的文件，不是要导入的表。请给出单位或业务系统的原表。",
        en:
          "\(file): a file that bianzhi wrote itself, no table to import. Name the original tables."
      )
    case .unknownHeadings(let file, let words):
      Self.unknownHeadings(file, words, isSetAside: false)
    case .nothingReadable(let errors): Self.nothingReadable(errors)
    case .several(let errors):
      Wording(
        zh: (["\(errors.count) 个文件或工作表不能读取，没有存入任何内容。改正后重新导入，或加 --quarantine 先存入其余各个："]
          + errors.map(\.wording.zh)).joined(separator: "\n"),
        en: ([
          "\(errors.count) files or sheets cannot be read; nothing was stored. Put them right and import again, or add --quarantine to store the others:"
        ] + errors.map(\.wording.en)).joined(separator: "\n"))
    case .missingColumns(let file, let row, let kind, let columns, let headings):
      Self.missing(file, row, kind, columns, headings)
    case .ambiguousKind(let file, let kinds):
      Wording(
        zh: "\(file)：既像“\(kinds.map(Self.chinese(kind:)).joined(separator: "”又像“"))”。请用 --kind 指明。",
        en: "\(file): could be \(kinds.joined(separator: " or ")). Say which with --kind.")
    case .columnTwice(let file, let row, let columns):
      Wording(
        zh: "\(file)，第 \(row) 行：\(columns.joined(separator: "、")) 是同一项。请删去或改名其中一列。",
        en: """
          \(file), row \(row): the columns \(columns.joined(separator: ", ")) mean the same. Remove \
          or rename one.
          """)
    case .unknownKind(let name):
      Wording(
        zh:
          "没有 \(name) 这种表。可用的种类：\(TableKind.all.map { Self.chinese(kind: $0.name) }.joined(separator: "、"))。",
        en:
          "No kind of table \(name). Use one of: \(TableKind.all.map(\.name).joined(separator: " "))."
      )
    case .noDataDay(let file, let proposal):
      Wording(
        zh:
          "\(file)：没有数据日期。请加 --as-of，例如 --as-of \(proposal?.description ?? "2010-06-30")\(proposal == nil ? "" : "（据表中所注日期）")。",
        en: """
          \(file): the table has no data day. Add --as-of, such as --as-of \
          \(proposal?.description ?? "2010-06-30")\(proposal == nil ? "" : " (the day its title names)").
          """)
    case .noPayMonth(let file):
      Wording(
        zh: "\(file)：工资表没有月份列，标题里也没有唯一的月份。请加 --month，例如 --month 2010-06。",
        en: """
          \(file): a pay list without a column for the month, and its title names none, or several. Add \
          --month, such as --month 2010-06.
          """)
    case .dataDaysDiffer(let stated):
      Self.differing(stated)
    case .tooFewNumbers(let file, let row):
      Wording(
        zh:
          "\(file)，第 \(row) 行：像是编制职数配备表，但认得的编制或职数列不足两列（如 行政编制数、工勤编制数，或 行政编制数/实有人数）。只有一列时请加 --kind forms。",
        en: """
          \(file), row \(row): looks like a staffing form, but fewer than two columns of a quota kind \
          or post were recognised. If there is only one, add --kind forms.
          """)
    case .numbersOfBodies(let file, let row):
      Wording(
        zh: """
          \(file)，第 \(row) 行：编制数是按内设机构列的，不是按机构列的，不能当作机构的编制导入。\
          要导入核定的内设机构，请留下内设机构和批准文号等列；要导入机构的编制，请另给一张按机构列的表。
          """,
        en: """
          \(file), row \(row): the quotas are those of inner bodies, not of organs, and cannot be taken as \
          the organs'. Give a table with one row an organ, or a list of the inner bodies with their documents.
          """)
    case .changesInWords(let file, let row): Self.changesInWords(file, row)
    case .monthsAcross(let file, let row): Self.monthsAcross(file, row)
    case .listByName(let file, let matter): Self.listByName(file, matter)
    case .unitUnclear(let file, let title, let sheet): Self.unitUnclear(file, title, sheet)
    case .transfersAcross(let file, let row): Self.transfersAcross(file, row)
    case .otherTable(let sheet):
      Wording(
        zh: "\(sheet.name)：\(sheet.reason.otherTable.zh)。",
        en: "\(sheet.name): \(sheet.reason.otherTable.en).")
    case .secondTable(let file, let row):
      Wording(
        zh: "\(file)，第 \(row) 行：这里开始了另一张表，表头不同。请把它移到单独的工作表或文件，再导入。",
        en: """
          \(file), row \(row): another table with other headings begins here. Move it to a sheet or file \
          of its own and import again.
          """)
    case .noSheet(let file, let wished, let sheets):
      Wording(
        zh: "\(file)：没有工作表 \(wished)。可用的有：\(sheets.joined(separator: "、"))。",
        en: "\(file): no sheet \(wished). Choose one of: \(sheets.joined(separator: ", ")).")
    case .noMapping(let file):
      Wording(zh: "\(file)：没有这个映射文件。请检查路径。", en: "\(file): no such mapping. Check the path.")
    case .badMapping(let file, let reason):
      Wording(
        zh: "\(file)：\(reason.zh)。请改正，或用 --save-map 重新写出。",
        en: "\(file): \(reason.en). Mend it, or write it anew with --save-map.")
    case .organNameTwice(let name):
      Wording(
        zh: "\(name)：台账中有两个同名机构。请用机构代码。",
        en: "\(name): two organs of the ledger bear this name. Use the code.")
    case .badRows(let count):
      Wording(
        zh: "\(count) 行无法读取，没有存入任何内容。改正后重新导入，或加 --quarantine 先存入其余各行。",
        en: """
          Rows that cannot be read: \(count); nothing was stored. Put them right and import again, or add \
          --quarantine to store the others.
          """)
    case .shrinking(let lists, let more): Self.shrinking(lists, more)
    case .shrunken(let rosters, let more): ShrunkenRoster.wording(rosters, more)
    case .addedToNewDay(let rosters, let more): ShrunkenRoster.addition(rosters, more)
    case .futureDay(let day, let today):
      Wording(
        zh: "数据日期 \(day) 在今天（\(today)）之后，没有存入任何内容。请核对日期；确实如此的，用 --even-so 写明理由。",
        en: """
          The data day \(day) lies after today (\(today)); nothing was stored. Check the day; if it is \
          right, say why with --even-so.
          """)
    case .futureForm(let file, let day, let today): Self.futureForm(file, day, today)
    case .droppingFile(let dropped, let more): Self.droppingFile(dropped, more)
    case .sameUnitTwice(let roster, let more): Self.sameUnitTwice(roster, more)
    case .twoVersions(let roster): Self.twoVersions(roster)
    case .differentPeriods(let clash, let more): Self.differentPeriods(clash, more)
    case .overlapping(let clashes): Self.overlapping(clashes)
    case .otherPeriod(let clash, let isFirst): Self.otherPeriod(clash, isFirst: isFirst)
    case .otherDay(let table, let period): Self.otherDay(table, period)
    case .severalMonths(let file): Self.severalMonths(file)
    case .listTooLong:
      Wording(
        zh: "一个机构一天的名册超过 16777215 行。请按机构分开，或检查机构代码列。",
        en: "A roster of more than 16,777,215 rows. Split it by organ, or check the organ codes.")
    case .countsDoNotAddUp(let file):
      Wording(
        zh: "\(file)：行数核对不上，没有存入任何内容。这是程序的问题，请报告。",
        en:
          "\(file): the row counts do not add up; nothing was stored. Our fault; please report it.")
    case .reasons(let errors):
      Wording(
        zh: errors.map(\.wording.zh).joined(separator: "\n"),
        en: errors.map(\.wording.en).joined(separator: "\n"))
    }
  }

  /// What a kind of table is called in Chinese, with the word that `--kind` takes.
  static func chinese(kind: String) -> String {
    TableKind.named(kind).map { "\($0.title.zh)（\(kind)）" } ?? kind
  }

  /// Endings of the files that a folder is searched for.
  private static let endings = SourceList.endings.sorted().map { "." + $0 }.joined(separator: " ")

  private static func missing(
    _ file: String, _ row: Int, _ kind: String, _ columns: [[String]],
    _ headings: [String]
  ) -> Wording {
    let few = columns.map { Array($0.prefix(4)) }
    let isCut = zip(few, columns).contains { $0.count < $1.count }
    let chinese = few.map { $0.joined(separator: "／") }.joined(separator: "；")
    let english = few.map { $0.joined(separator: " / ") }.joined(separator: "; ")
    let title = TableKind.named(kind)?.title ?? Wording(zh: kind, en: kind)
    let words = headings.filter { !$0.isEmpty }.prefix(12)
    return Wording(
      zh: """
        \(file)，第 \(row) 行：像是\(title.zh)（\(kind)），但缺少列：\(chinese)\
        \(isCut ? " 等（全部写法见 bianzhi kind show \(kind)）" : "")。表头有：\(words.joined(separator: "、"))。\
        请补上该列，或用 --kind、--header-row 指明。
        """,
      en: """
        \(file), row \(row): looks like a table of kind \(kind) (\(title.en)), but lacks the column \(english)\
        \(isCut ? " (all words: bianzhi kind show \(kind))" : ""). Its header words: \
        \(words.joined(separator: ", ")). Add the column, or say otherwise with --kind or --header-row.
        """)
  }
}
