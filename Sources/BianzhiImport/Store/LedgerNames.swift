import BianzhiCore
import GRDB

/// What the organ ledger calls the organs and their inner bodies, for warnings.
///
/// Loaded whole before the first roster row: it grows with the organs, not with the people.
final class LedgerNames {
  private var names: [Int64: Int64] = [:]
  private var bodies: Set<Body> = []
  private var withBodies: Set<Int64> = []
  private var name: Int64 = 0
  private var organ: Int64 = 0
  private var hasBodies = false

  private struct Body: Hashable {
    let organ, term: Int64
  }

  private let session: ImportSession
  /// Names that are no approved name literally, and whether they mean one.
  private var matched: [Body: Bool] = [:]
  private let forms = NameForms()
  private var last: (organ: Int64, bodies: ApprovedBodies)?

  init(_ session: ImportSession) throws {
    self.session = session
    let organs = try RawStatement(
      session.database,
      """
      SELECT organ, name FROM organ_row WHERE ended IS NULL AND category IS NOT '内设机构'
      """)
    while try organs.next() {
      names[organs.integer(0)] = try session.terms.term(organs.bytes(1), .organName).id
    }
    let inner = try RawStatement(
      session.database,
      """
      SELECT superior, name FROM organ_row
      WHERE ended IS NULL AND category = '内设机构' AND superior IS NOT NULL
      """)
    while try inner.next() {
      let term = try session.terms.term(inner.bytes(1), .body).id
      bodies.insert(Body(organ: inner.integer(0), term: term))
      withBodies.insert(inner.integer(0))
    }
  }

  func turn(to organ: Int64) {
    self.organ = organ
    name = names[organ] ?? 0
    hasBodies = withBodies.contains(organ)
  }

  /// Whether a recorded organ name is another than the ledger's.
  func differs(_ recorded: Int64) -> Bool { recorded != 0 && name != 0 && recorded != name }

  /// Whether the ledger has inner bodies of the organ, but none that this name means.
  @inline(__always)
  func lacks(body: Int64, _ written: UnsafeRawBufferPointer) throws -> Bool {
    if body == 0 || !hasBodies || bodies.contains(Body(organ: organ, term: body)) { return false }
    return try !isMatched(body, written)
  }

  private func isMatched(_ term: Int64, _ written: UnsafeRawBufferPointer) throws -> Bool {
    let body = Body(organ: organ, term: term)
    if let known = matched[body] { return known }
    let name = String(decoding: written, as: UTF8.self)
    let isMatched = try approvedBodies().match(name, proposes: false).key != nil
    matched[body] = isMatched
    return isMatched
  }

  private func approvedBodies() throws -> ApprovedBodies {
    if let last, last.organ == organ { return last.bodies }
    session.queue.wait()
    let rows = try Row.fetchAll(
      session.database,
      sql: """
        SELECT o.name AS name, n.name AS other FROM organ_row o
        LEFT JOIN organ_name n ON n.entry = o.id
        WHERE o.superior = ? AND o.category = '内设机构' AND o.ended IS NULL
        """, arguments: [organ])
    var names: [String: Set<String>] = [:]
    for row in rows {
      let other: String? = row["other"]
      names[row["name"], default: []].formUnion(other.map { [$0] } ?? [])
    }
    let bodies = try ApprovedBodies(names, of: organ, forms: forms, in: session.database)
    last = (organ, bodies)
    return bodies
  }
}
