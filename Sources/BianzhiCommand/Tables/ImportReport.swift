import BianzhiCore
import BianzhiImport
import BianzhiReport
import Spreadsheets

/// What an import says of itself: a line a file, its problems, and the line that adds up.
struct ImportReport {
  let summary: ImportSummary
  let language: Language
  /// Whether the rows are proposals of documents, numbered as those are: the numbers between are no blank rows.
  let isOfProposals: Bool
  /// What several files say alike is told once, behind them.
  let repeated: RepeatedWords

  init(summary: ImportSummary, language: Language, isOfProposals: Bool = false) {
    (self.summary, self.language, self.isOfProposals) = (summary, language, isOfProposals)
    repeated = RepeatedWords(summary.files)
  }

  func write() {
    if let day = summary.statedDay {
      Console.shared.messages.note(
        Wording(
          zh: "数据日期 \(day)：各表都这样注明（--as-of 可另行指定）",
          en: "Data day \(day), as all tables name it (--as-of gives another)"))
    }
    for file in summary.files { ImportedFile(file, of: self).write() }
    for wording in repeated.lines { line(wording.zh, wording.en) }
    writePassedOver()
    for (kind, count, examples) in summary.missing {
      let list = examples.joined(separator: "、") + (count > examples.count ? "…" : "")
      line(
        "\(Reasons.kind(kind).zh)：台账中另有 \(count) 条不在这些文件里，保留不变（\(list)）",
        "\(Reasons.kind(kind).en): \(count) entries of the ledger are not in these files and stay (\(list))"
      )
    }
    if summary.repeatedPeople > 0 {
      line(
        "\(summary.repeatedPeople) 行与同机构的前一行是同一人：编制只计一次，同一层次、正副职的职务也只计一次；一个号码写了几个姓名的，按姓名分开计",
        "Rows of people with an earlier row in the organ: \(summary.repeatedPeople); they count once for the quota, and once for each rank and role; one number under several names counts by name"
      )
    }
    for wording in MatchedNameWords.joined(summary.joinedNames) { line(wording.zh, wording.en) }
    for wording in JoinedReport(summary: summary).lines { line(wording.zh, wording.en) }
    if summary.released > 0 {
      line(
        "\(summary.released) 行此前留置的已放行",
        "Rows held back before and released now: \(summary.released)")
    }
    total()
  }

  /// Files and sheets that nothing was taken from.
  private func writePassedOver() {
    for path in summary.passedOver {
      if summary.ownFiles.contains(path) {
        line("\(path)：bianzhi 自己写出的文件，跳过", "\(path): written by bianzhi itself, passed over")
      } else if summary.texts.contains(path) {
        let text = PassedOverSheet.Reason.prose.otherTable
        line("\(path)：\(text.zh)", "\(path): \(text.en)")
      } else if let format = summary.passedOverFormats[path], format != .text {
        line(
          "\(path)：\(format.wording.zh)，跳过", "\(path): \(format.wording.en), passed over")
      } else {
        line("\(path)：不是表格，跳过", "\(path): no table, passed over")
      }
    }
    for error in summary.unread.map(\.wordingSetAside) where summary.failure == nil {
      line("未读取：\(error.zh)", "not read: \(error.en)")
    }
    for sheet in summary.passedOverSheets {
      let wording = Self.wording(sheet.reason)
      line("\(sheet.name)：\(wording.zh)", "\(sheet.name): \(wording.en)")
    }
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
    case .people, .loans, .plan, .card, .besideRoster, .partOfRoster, .prose: reason.otherTable
    }
  }

  private func total() {
    let text = CountedRows(summary.total, isOfProposals: isOfProposals)[language]
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

  func line(_ chinese: String, _ english: String) {
    StandardOutput.line(VisibleText.line(language == .zh ? chinese : english))
  }
}
