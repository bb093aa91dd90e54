import BianzhiCore
import BianzhiDocument
import BianzhiQuery

/// What the ledger knows beside a document: its organs by name, and the places approved for each before.
struct LedgerBeside {
  private struct Approval {
    let day: String
    let document: String
    let total: Int?
    let change: Int?
  }

  private var names: [String] = []
  private var approvals: [String: [Approval]] = [:]

  /// Nothing, where there is no ledger.
  init() {}

  init(_ ledger: Ledger) throws {
    try ledger.query("SELECT name FROM organ", reveals: false) { query in
      try query.each { names.append(Self.text($0[0])) }
    }
    let sql = """
      SELECT o.name, q.kind, q.effective, q.document, q.people, q.change FROM staffing_quota q
      JOIN organ o ON o.code = q.organ_code WHERE q.is_stated = 0 ORDER BY q.effective
      """
    try ledger.query(sql, reveals: false) { query in
      try query.each { row in
        approvals[Self.text(row[0]) + "|" + Self.text(row[1]), default: []].append(
          Approval(
            day: Self.text(row[2]), document: Self.text(row[3]), total: Self.number(row[4]),
            change: Self.number(row[5])))
      }
    }
  }

  private static func text(_ value: QueryValue) -> String {
    if case .text(let text) = value { text } else { "" }
  }

  private static func number(_ value: QueryValue) -> Int? {
    if case .integer(let number) = value { Int(number) } else { nil }
  }

  /// Whether there are organs to compare with.
  var isEmpty: Bool { names.isEmpty }

  /// The one organ of the ledger that a name without its place means: 青浦湾市交通支队 by 市交通支队.
  func organ(of name: String) -> String? {
    if names.contains(name) { return name }
    guard ProposedEntry.isPlaceless(name) else { return nil }
    let own = Set(names.filter { $0.hasSuffix(name) })
    return own.count == 1 ? own.first : nil
  }

  /// The places of a kind that were approved before a document; nil where the ledger shows none or no number.
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
      let name = ledgerOrgan ?? organ,
      let before = beside.before(
        name, proposal.label, document: document.reading.number, day: document.reading.day),
      before + change != total
    else { return nil }
    return (before, change, total)
  }
}
