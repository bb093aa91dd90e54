import BianzhiAudit
import BianzhiCore

/// A plan as people fill it in: what a sheet that came back changes.
struct PlanSheet {
  let file: String
  let plan: PlanName
  /// The leaders of the plan as they stand.
  let leaders: [PlanSubject]

  private static let columns = [
    SheetColumn("subject", ["编号", "对象编号"], isRequired: true), SheetColumn("name", ["姓名"]),
    SheetColumn("organ_code", ["机构代码", "organ code"]),
    SheetColumn("organ_name", ["机构名称", "organ name"]), SheetColumn("post", ["职务"]),
    SheetColumn("since", ["任职日期"]), SheetColumn("until", ["离任日期"]),
    SheetColumn("region", ["所属地区"]), SheetColumn("kind", ["类别"]), SheetColumn("reason", ["理由"]),
    SheetColumn("demand", ["安排"]), SheetColumn("change_reason", ["变更理由", "reason of change"]),
    SheetColumn("level", ["层级"]), SheetColumn("auditor", ["审核主体"]), SheetColumn("team", ["审核组"]),
    SheetColumn("begins", ["计划开始"]), SheetColumn("ends", ["计划结束"]), SheetColumn("focus", ["重点"]),
    SheetColumn("chain", ["事件链末环"]),
  ]

  /// The acts that make the plan what the sheet says, with their rows; rows that change nothing have none.
  ///
  /// A blank cell leaves what stands in the plan.
  ///
  /// - Throws: ``SheetError`` for a heading that is not known, a leader of another name, a word or day that
  ///   cannot be read, and a row that is there twice.
  func changes() throws -> (rows: Int, acts: [(record: SheetRecord, act: SetSubject)]) {
    let (headings, records) = try SheetRecords.rows(file, Self.columns)
    try requireKnown(headings)
    let known = Dictionary(uniqueKeysWithValues: leaders.map { ($0.name, $0) })
    var seen: Set<PlanSubjectName> = []
    let acts = try records.compactMap { record -> (record: SheetRecord, act: SetSubject)? in
      guard let name = PlanSubjectName(record["subject"] ?? ""), let leader = known[name] else {
        throw error(
          record, "subject", Wording(zh: "\(plan) 中没有这个编号", en: "no leader of \(plan)"))
      }
      guard seen.insert(name).inserted else {
        throw error(record, "subject", Wording(zh: "\(name) 重复", en: "\(name) stands there twice"))
      }
      try requireSame(record, leader)
      let act = try change(record, leader)
      return act.isEmpty ? nil : (record, act)
    }
    return (records.count, acts)
  }

  /// - Parameter approver: who approved another demand of a leader; the other changes need nobody.
  /// - Throws: ``Refusal`` for the first row that is refused, with its number.
  func write(
    _ changes: [(record: SheetRecord, act: SetSubject)], approver: String?, _ desk: Desk
  ) throws {
    for (record, act) in changes {
      var act = act
      act.approver = act.demand == nil ? nil : approver
      do {
        try desk.write(act, of: try PlanSubjectName(written: record["subject"] ?? ""))
      } catch let refusal as Refusal {
        throw refusal.inRow(record.row, of: file)
      }
    }
  }

  private func requireKnown(_ headings: [String]) throws {
    let words = Set(
      Self.columns.flatMap { $0.words + [$0.key] }.map { Vocabulary.key(of: $0) })
    let unknown = headings.filter { !$0.isEmpty && !words.contains(Vocabulary.key(of: $0)) }
    guard let first = unknown.first else { return }
    throw SheetError.cell(
      file: file, row: 1, column: first,
      problem: .wording(
        Wording(
          zh: "不认识的列；请保留 plan sheet 写出的表头", en: "no column of plan sheet; keep its headings")))
  }

  /// A row may have slipped: its number then stands beside somebody else.
  private func requireSame(_ record: SheetRecord, _ leader: PlanSubject) throws {
    for (key, value) in [("name", leader.leader), ("organ_code", leader.organCode)] {
      guard let cell = record[key], Vocabulary.key(of: cell) != Vocabulary.key(of: value) else {
        continue
      }
      // 甲一同志, 局长甲一: the same person in another writing.
      if key == "name", PersonMatch(cell, value) == .same { continue }
      throw error(
        record, key,
        Wording(
          zh: "\(leader.name) 是 \(leader.leader) \(leader.organCode)，与表中不符，行可能错位",
          en: "\(leader.name) is \(leader.leader) \(leader.organCode); the row may have slipped"))
    }
  }

  private func change(_ record: SheetRecord, _ leader: PlanSubject) throws -> SetSubject {
    var act = SetSubject()
    act.demand = try word(record, "demand", other: leader.demand)
    act.auditor = try word(record, "auditor", other: leader.auditor)
    act.level = try word(record, "level", other: leader.level)
    act.team = text(record, "team", other: leader.team)
    act.focus = text(record, "focus", other: leader.focus)
    act.begins = try day(record, "begins", other: leader.begins)
    act.ends = try day(record, "ends", other: leader.ends)
    if act.demand != nil {
      guard let reason = record["change_reason"] else {
        throw SheetError.cell(
          file: file, row: record.row, column: "change_reason", problem: .blank)
      }
      act.reason = reason
    }
    return act
  }

  /// Nil where the cell is blank or says what stands there already.
  private func word<Word: KeptWord & CaseIterable & Equatable>(
    _ record: SheetRecord, _ key: String, other: Word
  ) throws -> Word? {
    guard let cell = record[key] else { return nil }
    let found = Word.allCases.first { word in
      [word.rawValue, word.wording.zh, word.wording.en].contains {
        Vocabulary.key(of: $0) == Vocabulary.key(of: cell)
      }
    }
    guard let found else {
      let words = Word.allCases.map { say($0.wording.zh, $0.wording.en) }
      throw SheetError.cell(
        file: file, row: record.row, column: key, problem: .word(words.joined(separator: " ")))
    }
    return found == other ? nil : found
  }

  private func text(_ record: SheetRecord, _ key: String, other: String) -> String? {
    record[key].flatMap { $0 == other ? nil : $0 }
  }

  private func day(
    _ record: SheetRecord, _ key: String, other: CalendarDay?
  ) throws -> CalendarDay? {
    try record.day(key, in: file).flatMap { $0 == other ? nil : $0 }
  }

  private func error(_ record: SheetRecord, _ column: String, _ why: Wording) -> SheetError {
    .cell(file: file, row: record.row, column: column, problem: .wording(why))
  }
}
