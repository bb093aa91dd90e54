import BianzhiCore
import BianzhiQuery
import Foundation
import GRDB

extension ReturnedFindings {
  /// What the act of a closing says of the decisions it rests on.
  private struct Rested: Decodable {
    let decisions: [String]?
  }

  /// Closings that rest on what people decided a word means, where something else was decided since.
  func reopenUndecided() throws {
    let closings = try Row.fetchAll(
      database,
      sql: """
        SELECT l.finding, l.since, l.rebounds, e.id, e.payload FROM finding_life l
        JOIN event e ON e.id = (SELECT max(id) FROM event WHERE subject = l.finding
          AND kind IN (\(EventKind.sql([AcceptFinding.kind, VoidFinding.kind])))
          AND id NOT IN (SELECT event FROM withdrawn_event))
        WHERE l.status IN ('accepted', 'void') AND instr(e.payload, '"decisions"') > 0
        ORDER BY l.finding
        """)
    for row in closings {
      let rested = try JSONDecoder().decode(
        Rested.self, from: Data((row["payload"] as String).utf8))
      let finding: String = row["finding"]
      guard let changed = try changed(rested.decisions ?? [], of: finding, since: row["id"]) else {
        continue
      }
      let (since, rebounds): (Int32, Int) = (row["since"], row["rebounds"])
      try append(
        row["finding"], on: since,
        FindingReturn(rebound: rebounds + 1, decision: changed, keepsDeadline: true))
    }
  }

  /// The first of the decisions that was changed behind an event; nil where none was.
  ///
  /// - Parameter finding: a body's name means what was decided of it in the organs that the finding rests on.
  private func changed(_ keys: [String], of finding: String, since event: Int) throws -> String? {
    let organs = try Set(
      Int64.fetchAll(
        database, sql: "SELECT DISTINCT organ FROM finding_data WHERE 'F' || finding = ?",
        arguments: [finding]))
    let later = try Row.fetchAll(
      database,
      sql: """
        SELECT * FROM event WHERE kind IN (\(EventKind.sql([.valueDecided, .nameDecided])))
          AND id > ? ORDER BY id
        """,
      arguments: [event]
    ).compactMap(Event.init)
    for event in later {
      let key: String
      if event.isOf(.nameDecided) {
        let name: NameProjection.Decided = try event.decode()
        if name.type == "body", !organs.contains(name.organ) { continue }
        key = DecidedWord(field: name.type, word: name.written).key
      } else {
        let value: ReadingProjection.Value = try event.decode()
        key = DecidedWord(field: value.field, word: value.word).key
      }
      if keys.contains(key) { return key }
    }
    return nil
  }
}
