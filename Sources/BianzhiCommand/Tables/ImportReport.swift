import BianzhiCore
import BianzhiImport
import BianzhiReport
import Spreadsheets

/// What an import says of itself: a line a file, its problems, and the line that adds up.
struct ImportReport {
  let summary: ImportSummary
  let language: Language

  func write() {
    if let day = summary.statedDay {
      Console.shared.messages.note(
        Wording(
          zh: "数据日期 \(day)：各表都这样注明（--as-of 可另行指定）",
          en: "Data day \(day), as all tables name it (--as-of gives another)"))
    }
    for file in summary.files { write(file) }
    for path in summary.passedOver {
      if summary.ownFiles.contains(path) {
        line("\(path)：bianzhi 自己写出的文件，跳过", "\(path): written by bianzhi itself, passed over")
      } else if let format = summary.passedOverFormats[path], format != .text {
        line(
          "\(path)：\(format.wording.zh)，跳过", "\(path): \(format.wording.en), passed over")
      } else {
        line("\(path)：不是表格，跳过", "\(path): no table, passed over")
      }
    }
    for error in summary.unread where summary.failure == nil {
      line("未读取：\(error.wording.zh)", "not read: \(error.wording.en)")
    }
    for sheet in summary.passedOverSheets {
      let wording = Self.wording(sheet.reason)
      line(
        "\(sheet.path) [\(sheet.sheet)]：\(wording.zh)",
        "\(sheet.path) [\(sheet.sheet)]: \(wording.en)")
    }
    for (kind, count, examples) in summary.missing {
      let list = examples.joined(separator: "、") + (count > examples.count ? "…" : "")
      line(
        "\(Reasons.kind(kind).zh)：台账中另有 \(count) 条不在这些文件里，保留不变（\(list)）",
        "\(Reasons.kind(kind).en): \(count) entries of the ledger are not in these files and stay (\(list))"
      )
    }
    if summary.repeatedPeople > 0 {
      line(
        "\(summary.repeatedPeople) 行与同机构的前一行是同一人：编制只计一次，同一层次、正副职的职务也只计一次",
        "Rows of people with an earlier row in the organ: \(summary.repeatedPeople); they count once for the quota, and once for each rank and role"
      )
    }
    for wording in JoinedReport(summary: summary).lines { line(wording.zh, wording.en) }
    if summary.released > 0 {
      line(
        "\(summary.released) 行此前留置的已放行",
        "Rows held back before and released now: \(summary.released)")
    }
    total()
  }

  private func write(_ file: ImportSummary.File) {
    let encoding = file.encoding.map { "  " + $0.rawValue.uppercased() } ?? ""
    let name = file.sheet.map { "\(file.path) [\($0)]" } ?? file.path
    let (first, last) = (file.headerRows.lowerBound, file.headerRows.upperBound)
    let rows = first == last ? "\(first)" : "\(first)–\(last)"
    line(
      "\(name)  \(Reasons.kind(file.kind).zh)\(encoding)  表头第 \(rows) 行",
      "\(name)  \(Reasons.kind(file.kind).en)\(encoding)  header in row \(rows)")
    StandardOutput.line("  " + counts(file.counts))
    writeMapping(file)
    if !file.unknown.isEmpty {
      let list = file.unknown.joined(separator: "、")
      line("  不认识的列（未导入）：\(list)", "  columns not known (not imported): \(list)")
    }
    if !file.aside.isEmpty {
      let list = file.aside.joined(separator: "、")
      line("  认识但用不到的列（未导入）：\(list)", "  known columns of no use here (not imported): \(list)")
    }
    if !file.ignored.isEmpty {
      let list = file.ignored.joined(separator: "、")
      line(
        "  与已取的列同义（未导入）：\(list)",
        "  columns that mean the same as one taken (not imported): \(list)")
    }
    for (heading, words) in file.asked.byHeading {
      let shown = words.prefix(20)
      let chinese = shown.map { "“\($0.text)”\($0.rows) 行" }.joined(separator: "、")
      let english = shown.map { "\"\($0.text)\" \($0.rows)" }.joined(separator: ", ")
      line(
        "  “\(heading)”有 \(words.count) 种写法请核对：\(chinese)\(words.count > 20 ? "…" : "")",
        "  \(heading): \(words.count) words to be explained, with their rows: \(english)\(words.count > 20 ? "…" : "")"
      )
    }
    for (issue, entry) in file.issues.sorted {
      let rows = entry.rows.prefix(5).map(String.init).joined(
        separator: language == .zh ? "、" : ", ")
      let more = entry.count > 5 ? "…" : ""
      let word = entry.count > 1 ? "rows" : "row"
      let column =
        issue.column.isEmpty ? "" : (language == .zh ? "“\(issue.column)”" : " \(issue.column)")
      let wording = issue.problem.wording
      guard entry.rows.first != 0 else {
        line("  \(wording.zh)", "  \(wording.en)")
        continue
      }
      line(
        "  第 \(rows)\(more) 行\(column)：\(wording.zh)（共 \(entry.count) 行）",
        "  \(word) \(rows)\(more)\(column): \(wording.en) (\(Counted(entry.count, "row")))")
    }
  }

  /// What the table was read as; the columns and a row only where nothing is stored yet.
  private func writeMapping(_ file: ImportSummary.File) {
    if !file.organs.isEmpty {
      let names = file.organs.prefix(5).joined(separator: language == .zh ? "、" : ", ")
      let more = file.organs.count > 5 ? "… (\(file.organs.count))" : ""
      line(
        "  机构：\(names)\(more)（据标题、表名或文件名）",
        "  organ: \(names)\(more) (by title, sheet or file name)")
    }
    switch file.mapping {
    case .recognised: break
    case .given: line("  按 --map 给出的映射读取", "  read by the mapping given with --map")
    case .remembered: line("  按此前记住的映射读取", "  read by the mapping remembered from before")
    }
    if file.hiddenColumns > 0 {
      line("  有 \(file.hiddenColumns) 列被隐藏", "  \(file.hiddenColumns) columns are hidden")
    }
    guard summary.isDryRun else { return }
    for caption in file.captions { line("  标题：\(caption)", "  title: \(caption)") }
    let columns = file.columns.map { "\($0.heading) → \($0.field)" }
    line(
      "  列：\(columns.joined(separator: "、"))", "  columns: \(columns.joined(separator: ", "))")
    let sample = file.sample.filter { !$0.isEmpty }.joined(separator: " | ")
    if !sample.isEmpty { line("  首行：\(sample)", "  first row: \(sample)") }
  }

  private static func wording(_ reason: PassedOverSheet.Reason) -> Wording {
    switch reason {
    case .empty: Wording(zh: "空表，跳过", en: "empty, passed over")
    case .noTable: Wording(zh: "不是认识的表，跳过", en: "no known table, passed over")
    case .hidden:
      Wording(zh: "隐藏的工作表，跳过；要导入请用 --sheet", en: "a hidden sheet, passed over; --sheet reads it")
    case .instructions:
      Wording(zh: "填报说明或代码表，跳过", en: "instructions or a list of words, passed over")
    case .unknownTable:
      Wording(
        zh: "像是表格，但表头不认识，没有导入；见 bianzhi kind list",
        en: "a table whose header is not known, not imported; see bianzhi kind list")
    case .declined: Wording(zh: "已认定不是数据表，跳过", en: "decided to be no table, passed over")
    case .notChosen: Wording(zh: "未选，跳过", en: "not chosen, passed over")
    }
  }

  private func counts(_ counts: FileCounts) -> String {
    let number = { (count: Int) in Counts.grouped(count) }
    let others =
      language == .zh
      ? (counts.headers > 0 ? "，重复表头 \(counts.headers)" : "")
        + (counts.notes > 0 ? "，说明行 \(counts.notes)" : "")
      : (counts.headers > 0 ? ", repeated headers \(counts.headers)" : "")
        + (counts.notes > 0 ? ", notes \(counts.notes)" : "")
    return
      (language == .zh
      ? "读取 \(number(counts.read)) = 新增 \(number(counts.new)) + 变更 \(number(counts.changed)) + 相同 \(number(counts.same)) + 拒绝 \(number(counts.rejected))；空行 \(counts.blank)，合计行 \(counts.totals)"
      : "read \(number(counts.read)) = new \(number(counts.new)) + changed \(number(counts.changed)) + same \(number(counts.same)) + rejected \(number(counts.rejected)); blank \(counts.blank), total lines \(counts.totals)")
      + others
  }

  private func total() {
    let text = counts(summary.total)
    let gone = Counts.grouped(summary.gone)
    switch (summary.failure, summary.isDryRun) {
    case (.some, _): line("未存入：\(text)", "Nothing stored: \(text)")
    case (nil, true):
      line("演练，未存入：\(text)；去掉 \(gone)", "Dry run, nothing stored: \(text); gone \(gone)")
    case (nil, false):
      line(
        "第 \(summary.number ?? 0) 次导入：\(text)；去掉 \(gone)",
        "Import \(summary.number ?? 0): \(text); gone \(gone)")
    }
  }

  private func line(_ chinese: String, _ english: String) {
    StandardOutput.line(VisibleText.line(language == .zh ? chinese : english))
  }
}
