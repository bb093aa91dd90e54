import BianzhiCore
import BianzhiImport
import BianzhiQuery
import BianzhiReport
import Foundation
import Spreadsheets

/// The sheets of what is put right elsewhere: files, rows, and who has not handed in.
extension WorklistWorkbook {
  var unread: WorklistSheet {
    WorklistSheet(
      name: Self.unreadName,
      advice: Wording(
        zh: "这些文件没有导入；改正后重新导入。不是数据表的，在“填写”列选“不是数据表”，以后不再问",
        en:
          "These files were not imported; mend them. Choose \"no table\" under \"answer\" for one that is none"
      ),
      columns: [
        (Wording(zh: "文件", en: "file"), 40), (Wording(zh: "工作表", en: "sheet"), 16),
        (Wording(zh: "为什么没有读、怎么办", en: "why_and_remedy"), 70),
      ],
      rows: list.unreadOnce.map { notices in
        let notice = notices[0]
        let why = notices.map { ($0.content.why, language) }
          .map { ($0.1 == .zh ? $0.0.first : $0.0.last) ?? "" }
        return WorklistSheet.Row(
          cells: [notice.path, notice.sheet, joined(why)],
          key: notice.fullPath.isEmpty ? nil : .file(path: notice.fullPath, sheet: notice.sheet),
          choices: .words([Self.noTable[language]]))
      })
  }

  var rows: WorklistSheet {
    WorklistSheet(
      name: Wording(zh: "要改的行", en: "rows to mend"),
      advice: Wording(
        zh: "请在原表中改正这些行后重新报送；“拒绝”的行没有导入，“存疑”的行已导入",
        en:
          "Mend these rows in the original table; refused rows were not imported, doubtful ones were"
      ),
      columns: [
        (Wording(zh: "所属单位", en: "unit"), 30), (Wording(zh: "文件", en: "file"), 34),
        (Wording(zh: "工作表", en: "sheet"), 14), (Wording(zh: "行", en: "row"), 8),
        (Wording(zh: "列", en: "column"), 16), (Wording(zh: "结果", en: "outcome"), 8),
        (Wording(zh: "问题", en: "problem"), 34), (Wording(zh: "怎么办", en: "remedy"), 40),
        (Wording(zh: "同类行数", en: "rows alike"), 10),
      ],
      rows: list.causes.compactMap { cause in
        let problems = cause.problems
        guard let row = problems.first else { return nil }
        let parts = problems.map { $0.problem.parts(language) }
        return WorklistSheet.Row(
          cells: [
            list.title(row.organ), row.path, row.sheet, cause.rowText,
            joined(problems.map(\.column)),
            problems.contains(where: \.isRefused) ? say("拒绝", "refused") : say("存疑", "in doubt"),
            joined(parts.map(\.problem)), remedy(parts.map(\.remedy)),
            "\(max(cause.rows.count, problems.map(\.count).max() ?? 1))",
          ])
      })
  }

  var missing: WorklistSheet {
    WorklistSheet(
      name: Wording(zh: "未交花名册", en: "not handed in"),
      advice: Wording(
        zh: "这些机构有核定的编制或职数而台账中没有花名册，或者最新的花名册比其他机构的早：请交本期的",
        en: """
          These organs have approvals and no roster, or their newest roster is older than that of others: ask for the \
          one of this time
          """),
      columns: [
        (Wording(zh: "未交机构代码", en: "organ_without_roster"), 22),
        (Wording(zh: "未交机构", en: "its_name"), 40),
        (Wording(zh: "最新花名册", en: "newest_roster"), 14),
        (Wording(zh: "可能写作（待定名称）", en: "perhaps_written"), 40),
      ],
      rows: list.missing.map { organ in
        let written = list.names.filter {
          $0.type == .organ && $0.likeness?.names.contains(organ.name) == true
        }
        return WorklistSheet.Row(
          cells: [organ.code, organ.name, "", joined(written.map(\.written))])
      }
        + list.older.map { organ in
          WorklistSheet.Row(cells: [organ.code, organ.name, organ.day.description, ""])
        })
  }

  /// What is to be done; where the words of a problem do not say it, to look at the original.
  private func remedy(_ remedies: [String]) -> String {
    let said = joined(remedies)
    return said.isEmpty
      ? say("请对照原表核对，有误的改正后重新报送", "check with the original table and mend what is wrong") : said
  }

  /// Texts of one row, each once.
  private func joined(_ texts: [String]) -> String {
    var kept: [String] = []
    for text in texts where !text.isEmpty && !kept.contains(text) { kept.append(text) }
    return kept.joined(separator: "; ")
  }
}

extension CellProblem {
  /// What is wrong, and what to do about it: the sentences of its words.
  fileprivate func parts(_ language: Language) -> (problem: String, remedy: String) {
    let text = wording[language]
    let mark = language == .zh ? "。" : ". "
    guard let end = text.range(of: mark) else { return (text, "") }
    return (String(text[..<end.lowerBound]), String(text[end.upperBound...]))
  }
}

extension Worklist {
  /// The reasons why each file or sheet was not read, together.
  var unreadOnce: [[ImportNotice]] {
    var (order, groups): ([[String]], [[String]: [ImportNotice]]) = ([], [:])
    for notice in notices(.unread) {
      let key = [notice.path, notice.sheet]
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(notice)
    }
    return order.compactMap { groups[$0] }
  }

  /// The rows of one table with the same problems, as one cause.
  var causes: [WorklistCause] {
    var (order, groups): ([[String]], [[String]: WorklistCause]) = ([], [:])
    for problems in rowsOnce {
      guard let first = problems.first else { continue }
      let what = problems.flatMap { [$0.problem.rawValue, $0.column, "\($0.isRefused)"] }
      let key = [first.organ, first.path, first.sheet] + what
      if groups[key] == nil {
        order.append(key)
        groups[key] = WorklistCause(problems: problems)
      }
      groups[key]?.rows.append(first.row)
    }
    return order.compactMap { groups[$0] }
  }

  /// The problems of each row together.
  var rowsOnce: [[OpenRow]] {
    var (order, groups): ([[String]], [[String]: [OpenRow]]) = ([], [:])
    for row in rows {
      let key = [row.organ, row.path, row.sheet, "\(row.row)"]
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(row)
    }
    return order.compactMap { groups[$0] }
  }

  /// The unknown columns, each header word of a kind once, with the first file that has it.
  var distinctColumns: [ImportNotice] {
    var seen: Set<[String]> = []
    return notices(.column).filter { seen.insert([$0.content.kind, $0.content.heading]).inserted }
  }
}

extension TableKind {
  /// What its columns are called in a list of choices; only those that may hold these texts.
  func headings(_ language: Language, holding samples: [String]) -> [String] {
    let isNumber = !samples.isEmpty && samples.allSatisfy { $0.allSatisfy(\.isNumber) }
    return columns.filter { $0.field != .sequence && $0.field.mayHold(samples) }.map {
      language == .zh ? $0.headings.first ?? $0.field.rawValue : $0.field.rawValue
    } + (isNumber ? numberWords : [])
  }

  func heading(of field: String, _ language: Language) -> String? {
    guard let column = columns.first(where: { $0.field.rawValue == field }) else {
      return language == .zh ? chineseTitle(ofNumber: field) : nil
    }
    return language == .zh ? column.headings.first : field
  }

  /// The field that a person named: by its key or one of its header words, of a form a number by its word; empty for a
  /// column that is left out.
  func field(named text: String) -> String? {
    let key = HeaderWord.normal(text)
    let left = [WorklistWorkbook.leftOut.zh, WorklistWorkbook.leftOut.en, "leave_out", "-"]
    if left.contains(where: { HeaderWord.normal($0) == key }) || text == "-" { return "" }
    return columns.first { column in
      ([column.field.rawValue] + column.headings).contains { HeaderWord.normal($0) == key }
    }?.field.rawValue ?? numberField(named: text)
  }

  /// The kind that a person named: by its key or its title in either language.
  static func told(_ text: String) -> TableKind? {
    let key = Vocabulary.key(of: text)
    return all.first { kind in
      [kind.name, kind.title.zh, kind.title.en].contains { Vocabulary.key(of: $0) == key }
    }
  }
}
