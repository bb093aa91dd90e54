import BianzhiCore

/// Where to look, when a rule shows a finding no more, whether the trouble stands on in another way. A rule names its
/// looks in the line `beside` of its header; one more is its word, its place in ``all`` and its file.
package struct BesideLook: Sendable {
  /// As headers write it.
  package let word: String
  /// Who stands on; the run judged the finding clean.
  let people: @Sendable (FindingProofs, Sighting, RunInfo) throws -> [BesideProof.Person]

  package static let all: [BesideLook] = [
    .people, .above, .body, .place, .absent, .still, .paid, .paidTwice, .paidElsewhere,
    .paidUnlisted, .paidNamesake, .unlistedNamesake, .paidUntaken, .paidOffBook, .loan, .title,
    .number, .loanUnlike, .entered, .claimed, .blank, .stated, .otherPosts,
  ]

  /// Reads the line `beside: place paid`, or `beside: none, why nothing can stand beside it`.
  ///
  /// A rule of somebody's own may leave it out: only findings are shown beside it.
  static func read(_ header: RuleHeader) throws -> (looks: [BesideLook], why: String) {
    guard let line = header["beside"] else { return ([], "") }
    if line.hasPrefix("none, ") { return ([], String(line.dropFirst("none, ".count))) }
    let looks = header.words("beside").map { word in all.first { $0.word == word } }
    try header.demand(!looks.isEmpty && !looks.contains { $0 == nil }, "beside")
    return (looks.compactMap(\.self), "")
  }
}

/// Somebody whom a finding is about, and who is known by a number or by a name alone.
struct BesideSubject {
  let number: Int64?
  let name: String
  private let borne: BorneName

  /// Nil for a finding of a part, not of a person.
  init?(_ sighting: Sighting) {
    if let person = sighting.person {
      (number, name) = (person.packed, sighting.personName ?? "")
      borne = BorneName(name)
      return
    }
    guard RunPeople.rule(of: sighting)?.identity.contains(.person) == true else { return nil }
    (number, name) = (nil, sighting.personName ?? sighting.part)
    borne = BorneName(name)
    if name.isEmpty { return nil }
  }

  func isSame(_ row: ListedPerson) -> Bool {
    if let number, let other = row.person { return number == other }
    return row.name == name || borne.isBorne(by: row.name)
  }
}
