package import BianzhiCore

/// An inner body that counted people or the organ's own list name.
package struct WrittenBody {
  package let organ: Int64
  /// As recorded.
  package let name: String
  /// Counted people; 0 where only the list names it.
  package let people: Int
  /// Data day of the list that names it.
  let listedOn: Int32?
  /// The approved body it means.
  package let match: NameMatch
  /// The approved name that it means.
  package let approved: String?
  /// The approved names it looks like, where none matches.
  package let likeness: LikenessNote?
}

/// Tells which approved bodies written names mean; what that needs is made for the first name that is
/// not literally approved.
final class BodyMatching {
  /// Words of the approved names, by organ.
  let approved: [Int64: [Int32]]
  private let preparation: Preparation
  private let forms = NameForms()
  private var others: [Int64: [String: Set<String>]]?
  /// The organ that was matched last.
  private var last: (organ: Int64, bodies: ApprovedBodies)?

  init(_ preparation: Preparation, _ approved: [Int64: [Int32]]) {
    (self.preparation, self.approved) = (preparation, approved)
  }

  func written(
    _ word: Int32, of organ: Int64, people: Int, _ listedOn: Int32?
  ) throws -> WrittenBody {
    let name = preparation.words[word]
    if approved[organ]?.contains(word) == true {
      return WrittenBody(
        organ: organ, name: name, people: people, listedOn: listedOn, match: .exact(0),
        approved: name, likeness: nil)
    }
    if try preparation.unitBodies()[organ]?.contains(OrganName.folded(name)) == true {
      return WrittenBody(
        organ: organ, name: name, people: people, listedOn: listedOn, match: .accepted(0),
        approved: UnitWord.itself, likeness: nil)
    }
    let bodies = try bodies(of: organ)
    let match = try whole(name, bodies)
    return WrittenBody(
      organ: organ, name: name, people: people, listedOn: listedOn, match: match,
      approved: match.key.map(bodies.name), likeness: LikenessNote(match, name: bodies.name))
  }

  /// What a name means, or a text of several names all of which are approved: 办公室、政策法规科 of an approved 办公室（政策法规科）.
  private func whole(_ name: String, _ bodies: ApprovedBodies) throws -> NameMatch {
    let match = bodies.match(name)
    guard match.key == nil else { return match }
    // 督查股（2人） and 督查股（副股长） say of their people, and name 督查股.
    if let remark = name.firstMatch(of: Self.remark) {
      let bare = bodies.match(String(name[..<remark.range.lowerBound]))
      if bare.key != nil { return bare }
    }
    let parts = name.split { "、/／,，".contains($0) }.map { bodies.match(String($0)) }
    guard parts.count > 1, parts.allSatisfy({ $0.key != nil }) else { return match }
    return parts[0]
  }

  nonisolated(unsafe) private static let remark: Regex<Substring> =
    #/[(（](?:共?[0-9一二三四五六七八九十]{1,3}[人名]|[正副](?:职|[股科处]长|主任)?|负责人|主持(?:工作|全面工作)?|兼任?|借调|挂职|借用|抽调)[)）]$/#

  private func bodies(of organ: Int64) throws -> ApprovedBodies {
    if let last, last.organ == organ { return last.bodies }
    let others = try self.others ?? preparation.otherBodyNames()
    self.others = others
    var names: [String: Set<String>] = [:]
    for word in approved[organ] ?? [] {
      let name = preparation.words[word]
      names[name] = others[organ]?[name] ?? []
    }
    let bodies = try ApprovedBodies(
      names, of: organ, named: try preparation.organName(organ), forms: forms,
      in: preparation.database)
    last = (organ, bodies)
    return bodies
  }
}
