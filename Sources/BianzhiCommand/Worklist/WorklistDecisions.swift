import BianzhiCore
import BianzhiImport
import BianzhiQuery
import Foundation

/// The answers of a worklist as decisions.
struct WorklistDecisions {
  private let ledger: Ledger
  private let file: WorklistFile
  private(set) var decisions: [ReadingDecision] = []
  /// Names of inner bodies whose tables are not stored yet: they can be decided on once these are, and keep none of
  /// the other answers from being taken.
  private(set) var waiting: [String] = []
  private var problems: [SheetError] = []

  init(_ ledger: Ledger, _ file: WorklistFile) {
    (self.ledger, self.file) = (ledger, file)
  }

  /// All of them, and the names that have to wait.
  ///
  /// - Throws: ``WorklistError`` with every answer that cannot be taken.
  static func of(_ file: WorklistFile, in ledger: Ledger) throws -> WorklistDecisions {
    var all = WorklistDecisions(ledger, file)
    for answer in file.answers {
      do {
        try all.add(answer)
      } catch let error as any Problem {
        all.note(answer, error.wording)
      }
    }
    guard all.problems.isEmpty else { throw WorklistError(problems: all.problems) }
    return all
  }

  /// What is said of names that have to wait; nil where there are none.
  var advice: Wording? {
    guard !waiting.isEmpty else { return nil }
    return Wording(
      zh: "名称“\(waiting.joined(separator: "”“"))”所在的表还没有存入，认定未记；表存入后待办清单会再问。",
      en: """
        Tables with the names \(waiting.joined(separator: ", ")) are not stored yet, so nothing is kept of them; \
        the worklist asks again once they are.
        """)
  }

  private mutating func note(_ answer: WorklistFile.Answer, _ why: Wording) {
    problems.append(
      .cell(
        file: "\(file.path) [\(answer.sheet)]", row: answer.row,
        column: WorklistSheet.answer[Console.language], problem: .wording(why.withoutStop)))
  }

  private mutating func add(_ answer: WorklistFile.Answer) throws {
    switch answer.key {
    case .organ(let written) where UnitWord.isSection(answer.text):
      decisions.append(.name(try section(written), accepts: true))
    case .organ(let written): try name(written, of: nil, answer)
    case .body(let written, let organ):
      guard try isStored(written, of: organ) else {
        waiting.append(written)
        return
      }
      try name(written, of: organ, answer)
    case .value(let field, let word):
      guard let field = ValueField(named: field) else { throw ReadingError.unknownField(field) }
      let own = WorklistWorkbook.ownValue
      let code = [own.zh, own.en].contains(answer.text) ? word : answer.text
      try ReadingDecision.requireValue(field, word: word, code: code)
      decisions.append(.value(field, word: word, code: code))
    case .header(let known, let heading):
      let name = answer.kind.isEmpty ? known : answer.kind
      if name.isEmpty { return try leaveOut(heading, answer.text) }
      guard let kind = TableKind.told(name) else { throw ImportError.unknownKind(name) }
      guard let field = kind.field(named: answer.text) else {
        throw ReadingError.unknownHeaderField(answer.text, kind: kind.name)
      }
      decisions.append(.header(kind: kind.name, heading: heading, field: field))
    case .file(let path, let sheet)
    where [WorklistWorkbook.noTable.zh, WorklistWorkbook.noTable.en].contains(answer.text):
      decisions.append(.file(path: path, sheet: sheet, organ: ReadingDecision.noTable))
    case .file(let path, let sheet):
      let organ = try organ(answer.text)
      decisions.append(.file(path: path, sheet: sheet, organ: organ.code))
    }
  }

  /// A header word of a table of no known kind can be left out of all kinds that do not have it.
  private mutating func leaveOut(_ heading: String, _ answer: String) throws {
    let isLeftOut = TableKind.all.allSatisfy { $0.field(named: answer)?.isEmpty == true }
    guard isLeftOut else { throw WorklistKindError(answer: answer) }
    for kind in TableKind.all where kind.field(named: heading) == nil {
      decisions.append(.header(kind: kind.name, heading: heading, field: ""))
    }
  }

  /// Whether a name of an inner body stands in tables of the ledger, or was decided on.
  private func isStored(_ written: String, of organ: String) throws -> Bool {
    try ledger.writtenNames(includesMatched: true).contains {
      $0.type == .body && $0.written == written && $0.organCode == organ
    }
  }

  /// The organ that a cell names: `财政局（3399…）`, a code or a name.
  private func organ(_ text: String) throws -> (code: String, name: String) {
    let known = try ledger.organTitles()
    let titles = known + file.organs.filter { organ in !known.contains { $0.code == organ.code } }
    let code = Self.code(in: text)
    if let known = titles.first(where: { $0.code == (code ?? text) }) { return known }
    let named = titles.filter { $0.name == text }
    guard named.count < 2 else { throw ImportError.organNameTwice(text) }
    if let known = named.first { return known }
    if let code { return (code, String(text.prefix { !"（(".contains($0) })) }
    guard let known = try ledger.organ(named: text) else { throw NameError.unknownOrgan(text) }
    return known
  }

  private static func code(in text: String) -> String? {
    guard let last = text.last, "）)".contains(last),
      let open = text.lastIndex(where: { "（(".contains($0) })
    else { return nil }
    let code = text[text.index(after: open)...].dropLast()
    return code.isEmpty || !code.allSatisfy(\.isASCII) ? nil : String(code)
  }

  /// Nothing was stored under the name: what the list proposed is rejected for the tables to come.
  private mutating func rejectUnstored(_ written: String, _ answer: WorklistFile.Answer) throws {
    if answer.proposals.isEmpty { decisions.append(.name(.none(written), accepts: false)) }
    for text in answer.proposals {
      let meant = try self.organ(text.trimmingCharacters(in: .whitespaces))
      decisions.append(
        .name(
          NameTarget(
            .organ, organ: 0, code: meant.code, organName: meant.name, written: written,
            meant: meant.name), accepts: false))
    }
  }

  /// That a name heads a section; where nothing was stored, the decision waits for the tables.
  private func section(_ written: String) throws -> NameTarget {
    do {
      return try ledger.nameTarget(written, meaning: UnitWord.sectionWording.zh)
    } catch let error as NameError {
      guard try !ledger.isPending(written) else { throw error }
      return .section(written)
    }
  }

  private mutating func name(
    _ written: String, of organ: String?, _ answer: WorklistFile.Answer
  ) throws {
    let none = WorklistWorkbook.none
    if [none.zh, none.en].contains(answer.text) {
      let names = try ledger.writtenNames(includesMatched: false)
      let open = names.first { $0.written == written && $0.organCode == organ ?? "" }
      for meant in open?.likeness?.names ?? [] {
        let target = try ledger.nameTarget(written, meaning: meant, organ: organ)
        decisions.append(.name(target, accepts: false))
      }
      if open == nil, organ == nil { try rejectUnstored(written, answer) }
      if let open, open.likeness?.names.isEmpty ?? true {
        let owner = open.organ.map { (key: $0, code: open.organCode, name: open.organName) }
        decisions.append(.name(.none(written, body: owner), accepts: false))
      }
      return
    }
    guard organ == nil else {
      decisions.append(
        .name(try ledger.nameTarget(written, meaning: answer.text, organ: organ), accepts: true))
      return
    }
    let meant = try self.organ(answer.text)
    do {
      let target = try ledger.nameTarget(written, meaning: meant.code)
      decisions.append(.name(target, accepts: true))
    } catch let error as NameError {
      // Nothing was stored under the name yet: the decision waits for the tables.
      guard try !ledger.isPending(written) else { throw error }
      decisions.append(
        .name(
          NameTarget(
            .organ, organ: 0, code: meant.code, organName: meant.name, written: written,
            meant: meant.name), accepts: true))
    }
  }
}

extension Wording {
  /// Without the stop at its end: another follows.
  fileprivate var withoutStop: Wording {
    Wording(
      zh: zh.hasSuffix("。") ? String(zh.dropLast()) : zh,
      en: en.hasSuffix(".") ? String(en.dropLast()) : en)
  }
}
