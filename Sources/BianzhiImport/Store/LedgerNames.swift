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

  init(_ session: ImportSession) throws {
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

  /// Whether the ledger has inner bodies of the organ, but not this one.
  func lacks(body: Int64) -> Bool {
    body != 0 && hasBodies && !bodies.contains(Body(organ: organ, term: body))
  }
}
