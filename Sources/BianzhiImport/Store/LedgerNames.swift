import BianzhiCore
import GRDB

/// What the organ ledger calls the organ at hand and its inner bodies, for warnings.
final class LedgerNames {
  private let organ, bodies: RawStatement
  private let session: ImportSession
  private var name: Int64 = 0
  private var bodyTerms: [Int64] = []

  init(_ session: ImportSession) throws {
    self.session = session
    let database = session.database
    organ = try RawStatement(
      database, "SELECT name FROM organ_row WHERE organ = ? AND ended IS NULL")
    bodies = try RawStatement(
      database,
      """
      SELECT name FROM organ_row WHERE superior = ? AND category = '内设机构' AND ended IS NULL
      """)
  }

  func turn(to key: Int64) throws {
    organ.bind(key, at: 1)
    name = try organ.next() ? try session.terms.term(organ.text(0), .organName).id : 0
    organ.reset()
    bodyTerms.removeAll(keepingCapacity: true)
    bodies.bind(key, at: 1)
    while try bodies.next() {
      bodyTerms.append(try session.terms.term(bodies.text(0), .body).id)
    }
  }

  /// Whether a recorded organ name is another than the ledger's.
  func differs(_ recorded: Int64) -> Bool { recorded != 0 && name != 0 && recorded != name }

  /// Whether the ledger has inner bodies of the organ, but not this one.
  func lacks(body: Int64) -> Bool {
    body != 0 && !bodyTerms.isEmpty && !bodyTerms.contains(body)
  }
}
