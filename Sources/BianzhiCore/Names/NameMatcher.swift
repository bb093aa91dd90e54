/// Matches written names with the names of a ledger, in a fixed order of steps.
///
/// 1. the very text; 2. what a person decided; 3. the normal form, regions regarded; 4. registered
/// other names; 5. extra plates, of inner bodies only; 6. official short forms; 7. names joined of the
/// plates of one organ; 8. former and everyday names; 9. names without the one region that they tell. The first step that
/// anything fits decides: one candidate is the match, several are ambiguous. What fits no step gets
/// proposals. All steps compare whole names for equality, so 政策法规科 and 政策法规处, 一科 and 二科
/// never match. The order of the candidates changes nothing.
///
/// What a step needs is made when a name first reaches it.
package final class NameMatcher {
  /// What the names are of.
  package enum Kind: Hashable, Sendable {
    case organs
    /// Inner bodies of one organ.
    case bodies
  }

  /// A unit of the ledger.
  package struct Candidate: Hashable, Sendable {
    package let key: Int64
    package let name: String
    package let otherNames: [String]

    package init(key: Int64, name: String, otherNames: [String] = []) {
      self.key = key
      self.name = name
      self.otherNames = otherNames
    }
  }

  /// What people decided. A decision holds for the text in any width and with any blanks.
  package struct Decisions: Sendable {
    let accepted: [String: Set<Int64>]
    let rejected: [String: Set<Int64>]

    /// - Parameters:
    ///   - accepted: for a written name the key it means. An equal text outranks it.
    ///   - rejected: for a written name the keys it does not mean. It outranks everything.
    package init(accepted: [String: Int64] = [:], rejected: [String: Set<Int64>] = [:]) {
      self.accepted = Self.byFoldedText(accepted.mapValues { [$0] })
      self.rejected = Self.byFoldedText(rejected)
    }

    /// What was decided about a name in one of the two tables.
    func keys(_ decided: [String: Set<Int64>], of written: String) -> Set<Int64> {
      decided.isEmpty ? [] : decided[OrganName.folded(written)] ?? []
    }

    private static func byFoldedText(_ keys: [String: Set<Int64>]) -> [String: Set<Int64>] {
      Dictionary(keys.map { (OrganName.folded($0.key), $0.value) }) { $0.union($1) }
    }
  }

  let kind: Kind
  let decisions: Decisions
  let candidates: [Candidate]
  let forms: NameForms
  private let known: Set<Int64>
  private lazy var exact = makeExact()
  private lazy var normal = makeLookup(registered: false) { $0.placed }
  private lazy var registered = makeLookup(named: false) { $0.placed }
  private lazy var plates = makePlates()
  private(set) lazy var short = makeLookup { $0.short }
  /// Candidates whose own name joins plates, by each of them.
  private lazy var joined = makeJoined()
  private lazy var index = makeIndex()
  /// The same where the names tell one region alone; nil where the regions are known, or several are told.
  private(set) lazy var ofOneRegion = makeOfOneRegion()

  /// - Parameters:
  ///   - regions: the ledger's regions by full name; without any, names must have the same region.
  package convenience init(
    _ candidates: [Candidate], kind: Kind, regions: [String] = [],
    decisions: Decisions = Decisions()
  ) {
    self.init(candidates, kind: kind, forms: NameForms(regions: regions), decisions: decisions)
  }

  /// - Parameter forms: what this and other matchers have found out about names so far.
  package init(
    _ candidates: [Candidate], kind: Kind, forms: NameForms, decisions: Decisions = Decisions()
  ) {
    (self.candidates, self.kind, self.forms) = (candidates, kind, forms)
    self.decisions = decisions
    known = Set(candidates.map(\.key))
  }

  private func makeExact() -> [String: Set<Int64>] {
    Dictionary(candidates.map { ($0.name, [$0.key]) }) { $0.union($1) }
  }

  private func makeLookup(
    named: Bool = true, registered: Bool = true, by form: (NameForm) -> PlacedName
  ) -> NameLookup {
    var lookup = NameLookup(regions: forms.regions)
    for candidate in candidates {
      if named { lookup.insert(form(forms.form(of: candidate.name)), key: candidate.key) }
      for other in registered ? candidate.otherNames : [] {
        lookup.insert(form(forms.form(of: other)), key: candidate.key)
      }
    }
    return lookup
  }

  private func makePlates() -> PlateLookup {
    var lookup = PlateLookup(regions: forms.regions)
    for candidate in candidates { lookup.insert(forms.form(of: candidate.name), candidate.key) }
    return lookup
  }

  private func makeJoined() -> NameLookup {
    var lookup = NameLookup(regions: forms.regions)
    for candidate in candidates {
      for name in [candidate.name] + candidate.otherNames {
        for plate in forms.form(of: name).joinedPlates {
          lookup.insert(forms.form(of: plate).short, key: candidate.key)
        }
      }
    }
    return lookup
  }

  private func makeIndex() -> NameIndex {
    NameIndex(
      candidates.flatMap { candidate in
        ([candidate.name] + candidate.otherNames).map { (candidate.key, $0) }
      }, forms: forms)
  }

  /// What a written name means.
  package func match(_ written: String, proposes: Bool = true) -> NameMatch {
    let name = forms.form(of: written)
    if name.normal.isEmpty { return .none(proposals: []) }
    let rejected = decisions.keys(decisions.rejected, of: written)
    let same = (exact[written] ?? []).subtracting(rejected)
    if same.count == 1, let key = same.first { return .exact(key) }
    let accepted = decisions.keys(decisions.accepted, of: written)
      .intersection(known).subtracting(rejected)
    if accepted.count == 1, let key = accepted.first { return .accepted(key) }
    if let match = Self.match(same.union(accepted), NameMatch.exact) { return match }
    if let match = matchByRule(name, rejected) { return match }
    guard proposes else { return .none(proposals: []) }
    let alike = index.proposals(for: written, excluding: rejected)
    guard let whole = wholeRegion(name, rejected) else { return .none(proposals: alike) }
    return .none(proposals: [whole] + alike.filter { $0.key != whole.key })
  }

  /// The organ whose name this would be with the level word of its region: 江海一中 for 江海县第一中学.
  private func wholeRegion(_ name: NameForm, _ rejected: Set<Int64>) -> NameProposal? {
    guard kind == .organs, let whole = forms.regions.completed(name.normal),
      let key = matchByRule(forms.form(of: whole), rejected)?.key,
      let candidate = candidates.first(where: { $0.key == key })
    else { return nil }
    return NameProposal(key: key, name: candidate.name, score: 90, reason: .region)
  }

  /// Whether a person decided that a written name does not mean a candidate.
  package func isRejected(_ written: String, _ key: Int64) -> Bool {
    decisions.keys(decisions.rejected, of: written).contains(key)
  }

  func matchByRule(_ name: NameForm, _ rejected: Set<Int64>) -> NameMatch? {
    let same = normal.keys(of: name.placed).subtracting(rejected)
    if let match = Self.match(same, NameMatch.normal) { return match }
    let others = registered.keys(of: name.placed).subtracting(rejected)
    if let match = Self.match(others, NameMatch.registered) { return match }
    if kind == .bodies {
      let bodies = plates.keys(of: name).subtracting(rejected)
      if let match = Self.match(bodies, NameMatch.plate) { return match }
    }
    let shortened = short.keys(of: name.short).subtracting(rejected)
    if let match = Self.match(shortened, NameMatch.short) { return match }
    guard kind == .organs else { return nil }
    return matchByPlates(name, rejected) ?? matchByFormerName(name, rejected)
      ?? matchInOneRegion(name, rejected)
  }

  /// The one organ that the plates of a joined name mean, or of whose joined name this is a plate.
  private func matchByPlates(_ name: NameForm, _ rejected: Set<Int64>) -> NameMatch? {
    var keys = joined.keys(of: name.short)
    for plate in name.joinedPlates {
      let form = forms.form(of: plate)
      let found =
        [normal.keys(of: form.placed), registered.keys(of: form.placed)]
        + [short.keys(of: form.short), joined.keys(of: form.short)]
      keys.formUnion(found.first { !$0.isEmpty } ?? [])
    }
    keys.subtract(rejected)
    // Plates of several organs: nobody knows whose the rows are.
    return keys.count == 1 ? keys.first.map(NameMatch.plate) : nil
  }

  /// One key makes the match, several an ambiguity, none nothing.
  static func match(_ keys: Set<Int64>, _ one: (Int64) -> NameMatch) -> NameMatch? {
    guard let first = keys.first else { return nil }
    return keys.count == 1 ? one(first) : .ambiguous(keys.sorted())
  }
}
