import BianzhiCore
import GRDB

/// What recorded words such as 参公 mean in each organ: they leave the quota kind open, and its approvals tell it.
struct OpenKinds {
  private struct Term {
    let id: Int32
    let text: String
    let word: ManagementWord
  }

  private var terms: [Term] = []
  /// Words that name 参公事业编制 itself, by `term.id`.
  private var named: [Int32: String] = [:]
  /// By organ and `term.id`: a number of ``WordTable``.
  private var readings: [Int64: [Int32: Int32]] = [:]
  private var undecided: Set<Key> = []
  /// By organ: the only kind that is approved, of people whose roster says no more than that they hold a place (在编).
  private var soleKinds: [Int64: Int32] = [:]

  private struct Key: Hashable {
    let organ: Int64
    let term: Int32
  }

  init() {}

  /// The words that are recorded, but for those of which somebody said what they mean.
  init(_ database: Database) throws {
    let decided = Set(
      try String.fetchAll(
        database, sql: "SELECT word FROM value_reading WHERE field = 'quota_kind'"
      ).map(Vocabulary.key))
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT id, text, code FROM term WHERE field = 'quota_kind' AND is_known = 1 AND code IN (?, ?)
        ORDER BY id
        """,
      arguments: [
        QuotaKind.civilServiceInstitution.rawValue, QuotaKind.administrative.rawValue,
      ]
    )
    for row in rows {
      let (id, text, code) = (row["id"] as Int32, row["text"] as String, row["code"] as String)
      if decided.contains(Vocabulary.key(of: text)) { continue }
      if let word = ManagementWord(text) {
        terms.append(Term(id: id, text: text, word: word))
      } else if code == QuotaKind.civilServiceInstitution.rawValue {
        named[id] = text
      }
    }
  }

  var isEmpty: Bool { terms.isEmpty }

  var namesCivilServants: Bool { !named.isEmpty }

  /// The recorded words, by `term.id`.
  var texts: [Int32: String] { Dictionary(uniqueKeysWithValues: terms.map { ($0.id, $0.text) }) }

  /// Reads 参公事业编制 as the kind of institutions that one organ has a quota of.
  mutating func readNamed(_ organ: Int64, as kind: QuotaKind, _ words: WordTable) {
    for term in named.keys { readings[organ, default: [:]][term] = words.number(kind.rawValue) }
  }

  /// Reads all words by what one organ's approvals grant.
  mutating func read(_ organ: Int64, approved: Set<QuotaKind>, _ words: WordTable) {
    for term in terms {
      let kind = term.word.kind(among: approved)
      if kind == nil { undecided.insert(Key(organ: organ, term: term.id)) }
      readings[organ, default: [:]][term.id] = words.number(kind?.rawValue ?? term.text)
    }
  }

  /// Reads people without a kind as holding the one that is approved.
  mutating func readUnsaid(_ kinds: [Int64: Int32]) { soleKinds = kinds }

  /// The kind that a word means in an organ, or that no word (0) does; nil for any other word.
  func kind(ofTerm term: Int32, in organ: Int64) -> Int32? {
    if term == 0 { return soleKinds.isEmpty ? nil : soleKinds[organ] }
    return readings.isEmpty ? nil : readings[organ]?[term]
  }

  func isUndecided(_ term: Int32, in organ: Int64) -> Bool {
    undecided.contains(Key(organ: organ, term: term))
  }

  /// Where a word is read otherwise than usual: the recorded word; nil elsewhere.
  func text(ofTerm term: Int32, in organ: Int64) -> String? {
    if term == 0 { return soleKinds[organ] == nil ? nil : Self.onPlace }
    guard !readings.isEmpty, readings[organ]?[term] != nil, !isUndecided(term, in: organ) else {
      return nil
    }
    return terms.first { $0.id == term }?.text ?? named[term]
  }

  /// What stands for the recorded word of people who have none.
  private static let onPlace = "在编"

  func each(_ body: (_ organ: Int64, _ term: Int32, _ kind: Int32) throws -> Void) rethrows {
    for (organ, kind) in soleKinds.sorted(by: { $0.key < $1.key }) { try body(organ, 0, kind) }
    for (organ, kinds) in readings.sorted(by: { $0.key < $1.key }) {
      for (term, kind) in kinds.sorted(by: { $0.key < $1.key }) { try body(organ, term, kind) }
    }
  }
}

extension Preparation {
  /// Reads 参公 and the like by the approvals of each organ with a roster, those that it shares included.
  func fillOpenKinds(
    _ approved: [Int64: [Approved]], _ members: [Int64: [Int32: Int64]]
  ) throws {
    var open = try OpenKinds(database)
    let soleKinds = try soleKinds(approved, members)
    // An office that approves 参公事业编制 of anyone tells it from 事业编制.
    let mayMerge = try open.namesCivilServants && !approvesCivilServants()
    guard !open.isEmpty || !soleKinds.isEmpty || mayMerge else { return }
    open.readUnsaid(soleKinds)
    for list in rosters where !open.isEmpty || mayMerge {
      // A kind of which no place is left grants nothing beside one that has some.
      let all = approved[list.organ] ?? []
      let granted = all.filter { $0.people > 0 }
      let own = (granted.isEmpty ? all : granted).map(\.key.rank)
      let shared = members[list.organ].map { Array($0.keys) } ?? []
      let kinds = Set((own + shared).compactMap { QuotaKind(rawValue: words[$0]) })
      open.read(list.organ, approved: kinds, words)
      if mayMerge, let kind = try civilServantsKind(of: list, approved: kinds) {
        open.readNamed(list.organ, as: kind, words)
      }
    }
    let insert = try RawStatement(database, "INSERT OR IGNORE INTO read_kind VALUES (?, ?, ?)")
    try open.each { organ, term, kind in
      insert.bind(organ, at: 1)
      insert.bind(Int64(term), at: 2)
      insert.bind(words[kind], at: 3)
      try insert.run()
    }
    openKinds = open
  }

  private func approvesCivilServants() throws -> Bool {
    let found = try Bool.fetchOne(
      database,
      sql: "SELECT EXISTS (SELECT 1 FROM quota_row q WHERE q.kind = ? AND \(inForce("q")))",
      arguments: [QuotaKind.civilServiceInstitution.rawValue])
    return found == true
  }

  /// The kind that is approved of an institution all of whose people stand on 参公事业编制: its approval does not tell them apart.
  ///
  /// - Returns: nil where the roster has people on 事业编制 as well, or places of organs are approved.
  private func civilServantsKind(
    of list: RosterInForce, approved: Set<QuotaKind>
  ) throws -> QuotaKind? {
    let own = approved.filter(\.isOfInstitutions)
    guard let first = own.first, approved.isDisjoint(with: [.administrative, .politicalLegal])
    else { return nil }
    let kinds = try String.fetchAll(
      database,
      sql: """
        SELECT DISTINCT k.code FROM staff_row s JOIN term k ON k.id = s.kind
        WHERE s.id BETWEEN ?1 << 24 AND (?1 << 24) + 16777215 AND \(inForce("s"))
        """, arguments: [list.roster])
    guard !kinds.contains(where: { QuotaKind(rawValue: $0)?.isOfInstitutions == true }) else {
      return nil
    }
    return own.count == 1 ? first : .institution
  }

  /// The kind of people with a recorded word in an organ.
  func kind(ofTerm term: Int32, in organ: Int64) -> Int32 {
    openKinds.kind(ofTerm: term, in: organ) ?? word(ofTerm: term)
  }
}
