import BianzhiCore
import Foundation
import GRDB

extension ReturnedFindings {
  /// What the act of a closing named beside its proof.
  private struct Named: Decodable {
    let beside: [FindingName]?
  }

  /// Closings that named another finding, of which somebody says now that it never was or need not be put right: then
  /// nothing says where the trouble went.
  func reopenBeside() throws {
    let closings = try Row.fetchAll(
      database,
      sql: """
        SELECT l.finding, l.since, l.rebounds, e.payload FROM finding_life l
        JOIN event e ON e.id = l.revision AND e.kind IN (?, ?)
        WHERE instr(e.payload, '"beside"') > 0 ORDER BY l.finding
        """, arguments: [AcceptFinding.kind.code, VoidFinding.kind.code])
    for row in closings {
      let named = try JSONDecoder().decode(Named.self, from: Data((row["payload"] as String).utf8))
      guard let fallen = try (named.beside ?? []).first(where: { try $0.isVain(in: database) })
      else { continue }
      let (since, rebounds): (Int32, Int) = (row["since"], row["rebounds"])
      try append(
        row["finding"], on: since,
        FindingReturn(rebound: rebounds + 1, besideEnded: "\(fallen)", keepsDeadline: true))
    }
  }
}

extension FindingName {
  /// Void or exempt without that data show it gone, or raised by hand and not there any more.
  func isVain(in database: Database) throws -> Bool {
    guard let life = try FindingLife.stored(self, in: database) else { return isByHand }
    return (life.status == .void || life.status == .exempt) && life.proofRun == nil
  }
}
