import BianzhiCore
import GRDB

extension Preparation {
  /// Texts in columns of inner bodies of which people decided that they mean the unit itself (室领导), by organ, as folded.
  func unitBodies() throws -> [Int64: Set<String>] {
    if let knownUnitBodies { return knownUnitBodies }
    let rows = try RawStatement(
      database,
      """
      SELECT organ, written FROM name_decision
      WHERE type = 'body' AND accepted = 1 AND meant = '\(UnitWord.itself)'
      """)
    var texts: [Int64: Set<String>] = [:]
    while try rows.next() {
      texts[organ(rows.integer(0)), default: []].insert(OrganName.folded(rows.text(1)))
    }
    knownUnitBodies = texts
    return texts
  }
}
