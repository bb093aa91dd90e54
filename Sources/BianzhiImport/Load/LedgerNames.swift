import BianzhiCore

/// What the organ ledger calls the organs and their inner bodies, for warnings.
///
/// Loaded whole before the first roster row: it grows with the organs, not with the people.
final class LedgerNames {
  private var names: [Int64: Int64] = [:]
  // Read for every row, as the columns of a `RosterLoader`.
  @exclusivity(unchecked) private var bodies: Set<Body> = []
  private var withBodies: Set<Int64> = []
  @exclusivity(unchecked) private var name: Int64 = 0
  @exclusivity(unchecked) private var organ: Int64 = 0
  @exclusivity(unchecked) private var hasBodies = false

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
    for (organ, name) in try session.owner.sync({ try $0.organNames() }) {
      names[organ] = try session.terms.term(name, .organName).id
    }
    for (organ, name) in try session.owner.sync({ try $0.innerBodies() }) {
      bodies.insert(Body(organ: organ, term: try session.terms.term(name, .body).id))
      withBodies.insert(organ)
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

  /// Whether the ledger has an inner body of an organ by this very name.
  func has(body: UnsafeRawBufferPointer, of organ: Int64) -> Bool {
    guard let term = session.terms.known(body, .body) else { return false }
    return bodies.contains(Body(organ: organ, term: term.id))
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
    let organ = organ
    let names = try session.owner.sync { try $0.bodyNames(of: organ) }
    let bodies = ApprovedBodies(names, forms: forms)
    last = (organ, bodies)
    return bodies
  }
}
