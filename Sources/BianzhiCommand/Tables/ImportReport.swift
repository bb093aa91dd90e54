import BianzhiCore
import BianzhiImport
import BianzhiReport
import Spreadsheets

/// What an import says of itself: a line a file, its problems, and the line that adds up.
struct ImportReport {
  let summary: ImportSummary
  let language: Language

  func write() {
    for file in summary.files { write(file) }
    for path in summary.passedOver {
      line("\(path)：不是表格，跳过", "\(path): no table, passed over")
    }
    for (kind, count, examples) in summary.missing {
      let list = examples.joined(separator: "、")
      line(
        "\(Reasons.kind(kind).zh)：台账中另有 \(count) 条不在这些文件里，保留不变（\(list)…）",
        "\(Reasons.kind(kind).en): \(count) entries of the ledger are not in these files and stay (\(list)…)"
      )
    }
    if summary.repeatedPeople > 0 {
      line(
        "\(summary.repeatedPeople) 行与同机构的前一行是同一人：编制只计一次，职务分别计",
        "\(summary.repeatedPeople) rows are people with an earlier row in the organ: counted once for the quota, once for each post"
      )
    }
    if summary.released > 0 {
      line(
        "\(summary.released) 行此前留置的已放行", "\(summary.released) rows held back before are released")
    }
    total()
  }

  private func write(_ file: ImportSummary.File) {
    let encoding = file.encoding.map { $0.rawValue.uppercased() } ?? ""
    line(
      "\(file.path)  \(Reasons.kind(file.kind).zh)  \(encoding)  表头第 \(file.headerRow) 行",
      "\(file.path)  \(Reasons.kind(file.kind).en)  \(encoding)  header in row \(file.headerRow)")
    print("  " + counts(file.counts))
    if summary.isDryRun {
      let columns = file.columns.map { "\($0.heading) → \($0.field)" }.joined(separator: "、")
      line("  列：\(columns)", "  columns: \(columns)")
    }
    if !file.unknown.isEmpty {
      let list = file.unknown.joined(separator: "、")
      line("  不认识的列（未导入）：\(list)", "  columns not known (not imported): \(list)")
    }
    if !file.ignored.isEmpty {
      let list = file.ignored.joined(separator: "、")
      line(
        "  与已取的列同义（未导入）：\(list)",
        "  columns that mean the same as one taken (not imported): \(list)")
    }
    for (issue, entry) in file.issues.sorted {
      let rows = entry.rows.prefix(5).map(String.init).joined(
        separator: language == .zh ? "、" : ", ")
      let more = entry.count > 5 ? "…" : ""
      let column =
        issue.column.isEmpty ? "" : (language == .zh ? "“\(issue.column)”" : " \(issue.column)")
      line(
        "  第 \(rows)\(more) 行\(column)：\(issue.problem.said.zh)（共 \(entry.count) 行）",
        "  row \(rows)\(more)\(column): \(issue.problem.said.en) (\(entry.count) rows)")
    }
  }

  private func counts(_ counts: FileCounts) -> String {
    let number = { (count: Int) in Counts.grouped(count) }
    return language == .zh
      ? "读取 \(number(counts.read)) = 新增 \(number(counts.new)) + 变更 \(number(counts.changed)) + 相同 \(number(counts.same)) + 拒绝 \(number(counts.rejected))；空行 \(counts.blank)，合计行 \(counts.totals)"
      : "read \(number(counts.read)) = new \(number(counts.new)) + changed \(number(counts.changed)) + same \(number(counts.same)) + rejected \(number(counts.rejected)); blank \(counts.blank), total lines \(counts.totals)"
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
    print(PersonNumber.mask(VisibleText.line(language == .zh ? chinese : english)))
  }
}
