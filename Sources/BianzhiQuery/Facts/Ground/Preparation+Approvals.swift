import BianzhiCore
import GRDB

/// What the approvals of one organ and part add up to on the day.
struct Approved {
  let key: PartKey
  let people: Int
  let documents: String
  let entries: [Int64]
  /// False where nothing tells which of two totals counts, or only changes are known.
  var isCertain: Bool
  /// Known only from the organ's own form.
  var isStated = false
  /// The form names a document.
  var isDocumented = false
  /// It begins with a change of something that no entry tells.
  var lacksBasis = false
  /// What it may be where documents tell only a month; nil where no month decides.
  var possible: ClosedRange<Int>?
}

extension Preparation {
  /// Folds all approvals of quotas, or of posts, in force on the day, by organ.
  ///
  /// - Parameter isOfAll: of all organs, also where only one is looked at.
  func approvals(_ table: ApprovalTable, isOfAll: Bool = false) throws -> [Int64: [Approved]] {
    let filter =
      try (isOfAll ? nil : only).map { only in
        let organs = sameOrgans(only)
        // 参公 is read by the approvals of all who share a quota.
        let meant = table.about == ApprovalTable.quotas.about ? try sharing(organs) : organs
        return "AND a.organ IN (\(meant.map(String.init).joined(separator: ", ")))"
      } ?? ""
    let rows = try RawStatement(
      database,
      """
      SELECT a.organ, a.id, a.total, a.change, a.document, a.document_year, a.document_number,
        a.since, a.line, \(table.columns.joined(separator: ", ")), \(try statedColumn(table))
      FROM \(table.name) a
      WHERE \(inForce("a")) AND a.since <= \(setting.asOf.yyyymmdd) \(filter)
      ORDER BY \(table.order)
      """)
    var result: [Int64: [Approved]] = [:]
    var parts: [Approved] = []
    var group: [(entry: ApprovalEntry, word: OwnWord)] = []
    var (organ, key): (Int64, PartKey) = (-1, PartKey(body: -1, rank: -1, role: -1))
    while try rows.next() {
      let next = (self.organ(rows.integer(0)), partKey(rows))
      if next.0 != organ || next.1 != key {
        try fold(&group, table, organ, key, into: &parts)
        if next.0 != organ { keep(&parts, of: organ, in: &result) }
        (organ, key) = next
      }
      group.append((entry(rows), OwnWord.allCases[Int(rows.integer(13))]))
    }
    try fold(&group, table, organ, key, into: &parts)
    keep(&parts, of: organ, in: &result)
    return leavingHeldOpen(inherited(documentsFirst(result)), table)
  }

  /// Keeps the parts of one organ, whose entries mostly stand together.
  private func keep(
    _ parts: inout [Approved], of organ: Int64, in result: inout [Int64: [Approved]]
  ) {
    guard !parts.isEmpty else { return }
    result[organ, default: []] += parts
    parts.removeAll(keepingCapacity: true)
  }

  private func partKey(_ rows: RawStatement) -> PartKey {
    let scope: PostScope =
      switch rows.bytes(9).first {
      case UInt8(ascii: "b"): rows.text(9) == PostScope.body.rawValue ? .body : .bodies
      default: rows.text(9) == PostScope.unit.rawValue ? .unit : .unsaid
      }
    return PartKey(
      scope: scope, body: words.number(rows.bytes(10)), rank: words.number(rows.bytes(11)),
      role: words.number(rows.bytes(12)))
  }

  private func entry(_ rows: RawStatement) -> ApprovalEntry {
    ApprovalEntry(
      day: Int32(rows.integer(7)), documentYear: rows.optionalInteger(5).map(Int.init),
      documentNumber: rows.optionalInteger(6).map(Int.init), document: rows.text(4),
      line: Int(rows.integer(8)), total: rows.optionalInteger(2).map(Int.init),
      change: rows.optionalInteger(3).map(Int.init), id: rows.integer(1))
  }

  /// An organ and the names that stand for it.
  private func sameOrgans(_ organ: Int64) -> [Int64] {
    let before = ended.keys.filter { heir(of: $0) == organ }.sorted()
    let all = [organ] + before
    let names = renamed.filter { all.contains($0.value) }.keys.sorted()
    return all + names
  }

  /// Adds up one group and empties it. A single total needs no folding.
  private func fold(
    _ all: inout [(entry: ApprovalEntry, word: OwnWord)], _ table: ApprovalTable,
    _ organ: Int64, _ key: PartKey, into parts: inout [Approved]
  ) throws {
    defer { all.removeAll(keepingCapacity: true) }
    if all.count == 1, let total = all[0].entry.total, all[0].entry.change == nil,
      all[0].entry.isInForce(on: setting.asOf)
    {
      let (entry, word) = all[0]
      parts.append(
        Approved(
          key: key, people: total, documents: entry.document, entries: [entry.id],
          isCertain: true, isStated: word != .approval, isDocumented: word == .documented))
      return
    }
    let word = all.map(\.word).min { $0.rawValue < $1.rawValue } ?? .approval
    let group = all.filter { $0.word == word }.map(\.entry)
    guard let number = ApprovedNumber.fold(group, on: setting.asOf) else {
      return addByMonth(group, key, word, into: &parts)
    }
    let documents = number.documents.joined(separator: "; ")
    let part = name(of: key)
    if number.isConflict {
      var names: [String] = []
      for entry in group where entry.total != nil && !names.contains(entry.document) {
        names.append(entry.document)
      }
      try addProblem("conflict", table, organ, part, names.joined(separator: "; "))
    }
    if !number.broken.isEmpty {
      let names = number.brokenDocuments.joined(separator: "; ")
      try addProblem("chain", table, organ, part, names)
    }
    parts.append(
      Approved(
        key: key, people: number.people, documents: documents, entries: number.entries,
        isCertain: !number.isConflict && number.hasTotal, isStated: word != .approval,
        isDocumented: word == .documented, lacksBasis: number.lacksBasis,
        possible: number.possible.count > 1 ? number.possible : nil))
  }

  private func addProblem(
    _ problem: String, _ table: ApprovalTable, _ organ: Int64, _ part: String, _ documents: String
  ) throws {
    guard ended[organ] == nil else { return }
    try database.execute(
      sql: "INSERT OR IGNORE INTO approval_problem VALUES (?, ?, ?, ?, ?)",
      arguments: [organ, table.about, part, problem, documents])
  }

  /// The name of a part: a kind, or `副科级/副职` with the scope behind it where the approval names
  /// one; any rank is left out.
  func name(of key: PartKey) -> String {
    if let known = partNames[key] { return known }
    let name = makeName(of: key)
    partNames[key] = name
    return name
  }

  private func makeName(of key: PartKey) -> String {
    let (rank, role) = (words[key.rank], words[key.role])
    if role.isEmpty { return rank }
    let post = rank.isEmpty ? role : rank == PostRole.together ? rank : "\(rank)/\(role)"
    switch key.scope {
    case .unsaid: return post
    case .unit: return "\(post)（班子）"
    case .bodies: return "\(post)（内设机构）"
    case .body:
      let body = words[key.body]
      guard NamedPost.title(of: body) != nil else { return "\(post)（\(body)）" }
      return rank.isEmpty ? body : "\(rank)/\(body)"
    }
  }

  /// Notes the entries behind approved numbers, for an explanation.
  func addEntries(_ parts: [Approved], _ organ: Int64, _ table: ApprovalTable) throws {
    guard only == organ || shown == organ else { return }
    for part in parts {
      for (step, entry) in part.entries.enumerated() {
        try database.execute(
          sql: "INSERT OR IGNORE INTO approval_entry VALUES (?, ?, ?, ?, ?)",
          arguments: [organ, name(of: part.key), table.about, entry, step])
      }
    }
  }
}
