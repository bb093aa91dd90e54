import BianzhiCore
import BianzhiQuery

/// A table of what is supposed, row by row.
struct SuppositionSheet {
  let file: String
  let ledger: Ledger

  /// What a row supposes.
  private enum Sort: String, CaseIterable {
    case transfer, merger, approval, retirement

    var words: [String] {
      switch self {
      case .transfer: ["调动", "调入", "调出"]
      case .merger: ["合并", "并入", "撤并"]
      case .approval: ["核定", "批复", "文件"]
      case .retirement: ["退休", "到龄退休"]
      }
    }

    init?(_ text: String) {
      let wanted = Vocabulary.key(of: text)
      let found = Self.allCases.first { sort in
        (sort.words + [sort.rawValue]).contains { Vocabulary.key(of: $0) == wanted }
      }
      guard let found else { return nil }
      self = found
    }
  }

  private static let columns = [
    SheetColumn("what", ["假设事项", "事项", "假设"], isRequired: true),
    SheetColumn("organ", ["机构", "机构代码", "机构名称", "原机构"], isRequired: true),
    SheetColumn("to", ["去向机构", "新机构", "调入机构", "并入机构"]),
    SheetColumn("name", ["姓名"]), SheetColumn("person_id", ["身份证号", "身份证号码"]),
    SheetColumn("part", ["编制类型或职务", "编制类型", "职务", "项目"]),
    SheetColumn("people", ["核定数", "人数", "数"]),
    SheetColumn("document", ["文号", "批准文号"]), SheetColumn("day", ["日期", "到龄日期"]),
  ]

  /// The findings of a day with all that is supposed.
  ///
  /// - Parameter day: nil for the newest data day.
  /// - Returns: them, and how many suppositions there are.
  /// - Throws: ``SheetError`` for the first cell that cannot be meant or come true.
  func judged(on day: CalendarDay?) throws -> (found: WhatIf, suppositions: Int) {
    let rows = try suppositions()
    do {
      let found = try ledger.whatIf(rows.map(\.supposition), on: day) { day in
        try requireDays(rows.map(\.record), until: day)
      }
      return (found, rows.count)
    } catch let failure as SuppositionFailure {
      throw error(rows[failure.place].record, "organ", .wording(failure.reason.wording))
    }
  }

  /// - Returns: the suppositions, each with its row.
  /// - Throws: ``SheetError`` for the first cell that cannot be meant.
  private func suppositions() throws -> [(record: SheetRecord, supposition: Supposition)] {
    var founded: Set<String> = []
    return try SheetRecords.read(file, Self.columns).map { record in
      (record, try supposition(record, &founded))
    }
  }

  /// - Parameter founded: new organs that rows before this one set up.
  private func supposition(
    _ record: SheetRecord, _ founded: inout Set<String>
  ) throws -> Supposition {
    guard let text = record["what"], let sort = Sort(text) else {
      throw error(record, "what", .word(Sort.allCases.map { $0.words[0] }.joined(separator: " ")))
    }
    switch sort {
    case .transfer:
      let person = Supposition.PersonText(
        name: record["name"] ?? "", number: record["person_id"] ?? "")
      guard record["name"] != nil || record["person_id"] != nil else {
        throw error(record, "name", .blank)
      }
      return .transfer(
        person: person, from: try organ(record, "organ", founded),
        to: try organ(record, "to", founded))
    case .merger:
      let old = try organ(record, "organ", founded)
      let new = try needed(record, "to")
      guard let known = try? ledger.organ(named: new).code else {
        founded.insert(new)
        return .merger(of: old, into: new, document: document(record))
      }
      return .merger(of: old, into: known, document: document(record))
    case .approval:
      let number = try needed(record, "people")
      guard let people = Int(number), (0...1_000_000).contains(people) else {
        throw error(record, "people", .number)
      }
      return .approval(
        of: try organ(record, "organ", founded), part: try needed(record, "part"), people: people,
        document: document(record), since: try record.day("day", in: file))
    case .retirement:
      let of = record["organ"] == nil ? nil : try organ(record, "organ", founded)
      return .retirement(of: of, by: try record.day("day", in: file))
    }
  }

  /// A day on which something comes true must not lie behind the day that is judged: it would not be true yet. Of
  /// retirements it says who is of age.
  ///
  /// - Throws: ``SheetError`` for the first row of a later day.
  private func requireDays(_ records: [SheetRecord], until last: CalendarDay) throws {
    for record in records where record["what"].flatMap({ Sort($0) }) != .retirement {
      guard let day = try record.day("day", in: file), day > last else { continue }
      throw error(
        record, "day",
        .wording(
          Wording(
            zh: "\(day) 在检查日 \(last) 之后，那时才成立：请用 --on \(day) 检查，或者去掉日期",
            en: """
              \(day) is behind \(last), the day that is judged, so that it is not true yet: judge with \
              --on \(day), or leave the day out
              """)))
    }
  }

  private func document(_ record: SheetRecord) -> String { record["document"] ?? "假设" }

  private func needed(_ record: SheetRecord, _ key: String) throws -> String {
    guard let text = record[key] else { throw error(record, key, .blank) }
    return text
  }

  private func organ(
    _ record: SheetRecord, _ key: String, _ founded: Set<String>
  ) throws -> String {
    let text = try needed(record, key)
    if founded.contains(text) { return text }
    do {
      return try ledger.organ(named: text).code
    } catch let problem as any Problem {
      throw error(record, key, .wording(problem.wording))
    }
  }

  private func error(
    _ record: SheetRecord, _ key: String, _ problem: SheetError.CellProblem
  ) -> SheetError {
    let column = Self.columns.first { $0.key == key }
    return .cell(
      file: file, row: record.row, column: Console.language == .zh ? column?.words[0] ?? key : key,
      problem: problem)
  }
}
