package import BianzhiCore
import GRDB

/// A word of the rosters in force that is not known, or leaves open what is meant, and how many people who
/// count bear it.
package struct AskedWord: Sendable {
  /// `state` or `quota_kind`
  package let field: String
  /// As recorded.
  package let text: String
  package let people: Int
  package let organs: [Organ]

  /// One organ whose roster has the word.
  package struct Organ: Sendable {
    package let code: String
    package let name: String
    package let people: Int
  }

  /// What the word stands for, in words.
  package var fieldWording: Wording {
    field == "state"
      ? Wording(zh: "人员状态", en: "state") : Wording(zh: "编制类型", en: "quota kind")
  }
}

extension Preparation {
  /// The words of states and kinds that people are asked about, the commonest first.
  package func askedWords() throws -> [AskedWord] {
    let known = try Row.fetchAll(
      database,
      sql: """
        SELECT id, field, text FROM term
        WHERE (field IN ('state', 'quota_kind') AND is_known = 0)
          OR (field = 'state' AND code = ?)
        """, arguments: [PersonState.offPost.rawValue])
    let open = openKinds.texts
    guard !known.isEmpty || !open.isEmpty else { return [] }
    var words: [Int32: (field: String, text: String)] = open.mapValues { ("quota_kind", $0) }
    for row in known { words[row["id"]] = (row["field"], row["text"]) }
    var people: [Int32: [Int64: Int]] = [:]
    let sums = try KeptSums(database)
    for list in rosters {
      try sums.each(.kinds, of: list.roster) { group in
        guard counts(group.state, .quota) || counts(group.state, .post) else { return }
        for term in [group.first, group.state] where words[term] != nil && group.people > 0 {
          if open[term] != nil, !openKinds.isUndecided(term, in: list.organ) { continue }
          people[term, default: [:]][list.organ, default: 0] += Int(group.people)
        }
      }
    }
    return try words.compactMap { term, word in
      guard let organs = people[term] else { return nil }
      return AskedWord(
        field: word.field, text: word.text, people: organs.values.reduce(0, +),
        organs: try organs.map(named).sorted { $0.code < $1.code })
    }.sorted { ($0.field, $1.people, $0.text) < ($1.field, $0.people, $1.text) }
  }

  private func named(_ organ: Int64, _ people: Int) throws -> AskedWord.Organ {
    let row = try Row.fetchOne(
      database, sql: "SELECT code, name FROM organ_on_day WHERE organ = ?", arguments: [organ])
    return AskedWord.Organ(code: row?["code"] ?? "", name: row?["name"] ?? "", people: people)
  }
}
