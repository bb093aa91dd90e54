import BianzhiCore
import BianzhiDocument
import BianzhiImport
import BianzhiQuery

/// What the ledger knows beside a document: its organs by name, and the places approved for each before.
struct LedgerBeside {
  private struct Approval {
    let day: String
    let document: String
    let total: Int?
    let change: Int?
  }

  private var organs: [(code: String, name: String)] = []
  /// The codes of the organs that the names of documents mean.
  private var codes: [String: String] = [:]
  private var approvals: [String: [Approval]] = [:]

  /// Nothing, where there is no ledger.
  init() {}

  /// - Parameter names: as the documents have them.
  init(_ ledger: Ledger, naming names: Set<String>) throws {
    try ledger.query("SELECT code, name FROM organ", reveals: false) { query in
      try query.each { organs.append((Self.text($0[0]), Self.text($0[1]))) }
    }
    let sql = """
      SELECT organ_code, kind, effective, document, people, change FROM staffing_quota
      WHERE is_stated = 0 ORDER BY effective
      """
    try ledger.query(sql, reveals: false) { query in
      try query.each { row in
        approvals[Self.text(row[0]) + "|" + Self.text(row[1]), default: []].append(
          Approval(
            day: Self.text(row[2]), document: Self.text(row[3]), total: Self.number(row[4]),
            change: Self.number(row[5])))
      }
    }
    for name in names {
      let known: (code: String, name: String)? = try ledger.organ(named: name)
      codes[name] = known?.code ?? code(of: name)
    }
  }

  /// The one organ of this very name; or that a name without its place means: 青浦湾市交通支队 by 市交通支队.
  private func code(of name: String) -> String? {
    let same = organs.filter { $0.name == name }
    if !same.isEmpty { return same.count == 1 ? same[0].code : nil }
    guard ProposedEntry.isPlaceless(name) else { return nil }
    let own = organs.filter { $0.name.hasSuffix(name) }
    return own.count == 1 ? own[0].code : nil
  }

  private static func text(_ value: QueryValue) -> String {
    if case .text(let text) = value { text } else { "" }
  }

  private static func number(_ value: QueryValue) -> Int? {
    if case .integer(let number) = value { Int(number) } else { nil }
  }

  /// Whether there are organs to compare with.
  var isEmpty: Bool { organs.isEmpty }

  /// The code of the one organ of the ledger that a name means, by what the ledger knows of names or without its place.
  func organ(of name: String) -> String? { codes[name] }

  /// The name that the ledger has for a code.
  func name(of code: String) -> String? { organs.first { $0.code == code }?.name }

  /// The places of a kind that were approved for a code before a document; nil where the ledger shows none or no number.
  func before(_ organ: String, _ kind: String, document: String?, day: String?) -> Int? {
    var number: Int?
    for entry in approvals[organ + "|" + kind] ?? [] {
      if let document, entry.document == document { return nil }
      if let day, entry.day > day { return nil }
      if let total = entry.total {
        number = total
      } else if let change = entry.change {
        number = number.map { $0 + change }
      }
    }
    return number
  }
}

extension ProposedEntry {
  /// Whether a name starts with the word for the level of its place: 市财政局.
  static func isPlaceless(_ name: String) -> Bool {
    name.first.map { "省市县区州旗盟".contains($0) } == true
  }

  /// Why it can be no entry: for itself, or beside what the ledger has; nil where it may be taken.
  var obstacle: (code: String, wording: Wording)? {
    if let obstacle = proposal.obstacle { return (obstacle.rawValue, obstacle.wording) }
    if let (before, change, total) = clash {
      let sign = change < 0 ? "\(change)" : "+\(change)"
      return (
        "chain",
        Wording(
          zh: "台账现有 \(before)，\(sign) 不等于 \(total)；请核对，用表格导入",
          en:
            "the ledger has \(before), and \(sign) does not make \(total): look at both, import a table"
        )
      )
    }
    return nil
  }

  /// The number before by the ledger, the change and the number after, where they do not agree.
  private var clash: (before: Int, change: Int, total: Int)? {
    guard proposal.sort == .quota, let total = proposal.total, let change = proposal.change,
      let code = ledgerOrgan ?? organ,
      let before = beside.before(
        code, proposal.label, document: document.reading.number, day: document.reading.day),
      before + change != total
    else { return nil }
    return (before, change, total)
  }
}
