import BianzhiCore

/// The inner bodies of the organ ledger by organ and name, for tables that give no codes.
///
/// A body that the ledger does not have gets a code made of its organ's and its name, which no list of
/// codes holds; the same body gets the same one again, whatever was undone in between.
final class BodyKeys {
  /// A body of the ledger in force.
  struct Known: Sendable {
    let key, organ: Int64
    let name: String
  }

  private struct Body: Hashable {
    let organ: Int64
    let name: String
  }

  private let owner: ImportOwner
  private var known: [Body: Int64]?
  private var codes: [Int64: String] = [:]

  init(_ owner: ImportOwner) { self.owner = owner }

  /// The number of a body.
  ///
  /// - Parameter code: the body's own code, where the table gives one.
  func key(
    named name: String, of organ: Int64, code: String?, in organs: OrganKeys
  ) throws -> Int64 {
    let body = Body(organ: organ, name: OrganName.folded(name))
    if let found = try bodies()[body] ?? otherwiseNamed(body) { return found }
    let own = try code ?? "\(self.code(of: organ, in: organs))/\(body.name)"
    let key = try organs.key(code: own)
    known?[body] = key
    return key
  }

  /// Whether the ledger has an inner body of the organ by this name.
  func has(_ name: String, of organ: Int64) throws -> Bool {
    try bodies()[Body(organ: organ, name: OrganName.folded(name))] != nil
  }

  /// The one body of the organ whose name differs only in a plate: 办公室 and 办公室（挂政策法规科牌子）.
  private func otherwiseNamed(_ body: Body) throws -> Int64? {
    let base = Self.base(body.name)
    let alike = try bodies().filter { $0.key.organ == body.organ && Self.base($0.key.name) == base }
    let names = Set(alike.map(\.key.name))
    // Two names with a plate are two plates; only a name without one may be either's.
    guard names.count == 1, base == body.name || names.contains(base) else { return nil }
    return alike.first?.value
  }

  private static func base(_ name: String) -> String { ExtraPlate(name)?.base ?? name }

  private func bodies() throws -> [Body: Int64] {
    if let known { return known }
    var bodies: [Body: Int64] = [:]
    for body in try owner.sync({ try $0.knownBodies() }) {
      let place = Body(organ: body.organ, name: OrganName.folded(body.name))
      if bodies[place] == nil { bodies[place] = body.key }
    }
    known = bodies
    return bodies
  }

  private func code(of organ: Int64, in organs: OrganKeys) throws -> String {
    if let code = codes[organ] { return code }
    try organs.flush()
    let code = try owner.sync { try $0.code(of: organ) }
    codes[organ] = code
    return code
  }
}
