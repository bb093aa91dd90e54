import BianzhiCore
import BianzhiImport
import BianzhiReport
import Spreadsheets

/// What an import says of one table: where it stood, its rows, its columns, words to explain and problems.
struct ImportedFile {
  private let file: ImportSummary.File
  private let report: ImportReport
  private var language: Language { report.language }

  init(_ file: ImportSummary.File, of report: ImportReport) {
    (self.file, self.report) = (file, report)
  }

  func write() {
    let encoding = file.encoding.map { "  " + $0.rawValue.uppercased() } ?? ""
    let name = file.sheet.map { "\(file.path) [\($0)]" } ?? file.path
    let (first, last) = (file.headerRows.lowerBound, file.headerRows.upperBound)
    let rows = first == last ? "\(first)" : "\(first)–\(last)"
    line(
      "\(name)  \(Reasons.kind(file.kind).zh)\(encoding)  表头第 \(rows) 行",
      "\(name)  \(Reasons.kind(file.kind).en)\(encoding)  header in row \(rows)")
    StandardOutput.line(
      "  " + CountedRows(file.counts, isOfProposals: report.isOfProposals)[language])
    writeMapping()
    writeUntakenColumns()
    writeAskedWords()
    writeProblems()
    for wording in MatchedNameWords.lines(file.matchedNames) {
      line("  " + wording.zh, "  " + wording.en)
    }
  }

  private func writeUntakenColumns() {
    for sort in RepeatedWords.Column.allCases {
      let headings = report.repeated.others(of: file, sort)
      guard !headings.isEmpty else { continue }
      let (list, title) = (headings.joined(separator: "、"), RepeatedWords.title(sort))
      line("  \(title.zh)：\(list)", "  \(title.en): \(list)")
    }
  }

  private func writeAskedWords() {
    for (heading, all) in file.asked.byHeading {
      let words = all.filter { !report.repeated.tells($0.text, heading: heading) }
      guard !words.isEmpty else { continue }
      let shown = words.prefix(20)
      let chinese = shown.map { "“\($0.text)”\($0.rows) 行" }.joined(separator: "、")
      let english = shown.map { "\"\($0.text)\" \($0.rows)" }.joined(separator: ", ")
      line(
        "  “\(heading)”有 \(words.count) 种写法请核对：\(chinese)\(words.count > 20 ? "…" : "")",
        "  \(heading): \(words.count) words to be explained, with their rows: \(english)\(words.count > 20 ? "…" : "")"
      )
    }
  }

  private func writeProblems() {
    for (issue, entry) in file.issues.sorted {
      let most = issue.problem.mostRowsNamed
      let rows = entry.rows.prefix(most).map(String.init).joined(
        separator: language == .zh ? "、" : ", ")
      let more = entry.count > most ? "…" : ""
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
      for (row, words) in entry.words { line("    第 \(row) 行 \(words)", "    row \(row) \(words)") }
    }
  }

  /// What the table was read as; the columns and a row only where nothing is stored yet.
  private func writeMapping() {
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
    case .remembered where report.repeated.tellsRemembered: break
    case .remembered: line("  按此前记住的映射读取", "  read by the mapping remembered from before")
    }
    if file.hiddenColumns > 0 {
      line("  有 \(file.hiddenColumns) 列被隐藏", "  \(file.hiddenColumns) columns are hidden")
    }
    guard report.summary.isDryRun else { return }
    for caption in file.captions { line("  标题：\(caption)", "  title: \(caption)") }
    let kind = TableKind.all.first { $0.name == file.kind }
    let columns = file.columns.map { column in
      let word = language == .zh ? kind?.heading(of: column.field, .zh) : nil
      return "\(column.heading) → \(word ?? column.field)"
    }
    line(
      "  列：\(columns.joined(separator: "、"))", "  columns: \(columns.joined(separator: ", "))")
    let sample = file.sample.filter { !$0.isEmpty }.joined(separator: " | ")
    if !sample.isEmpty { line("  首行：\(sample)", "  first row: \(sample)") }
  }

  private func line(_ chinese: String, _ english: String) { report.line(chinese, english) }
}
