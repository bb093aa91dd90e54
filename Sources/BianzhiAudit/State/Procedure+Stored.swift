package import BianzhiCore
import BianzhiQuery
package import GRDB

/// A procedure that was stored.
struct ProcedureTitle: StateRecord {
  static let databaseTableName = "procedure"
  let name: String
  let title: String
}

/// A step of a stored procedure.
struct StoredStep: StateRecord {
  static let databaseTableName = "procedure_step"
  let procedure: String
  let step: Int
  let title: String
  let titleEn: String
  let after: [Int]
  let gate: ProcedureStep.Gate
  let mark: ProcedureStep.Mark

  init(_ step: ProcedureStep, of procedure: String) {
    self.procedure = procedure
    (self.step, title, titleEn) = (step.step, step.title, step.titleEN)
    (after, gate, mark) = (step.after, step.gate, step.mark)
  }

  var value: ProcedureStep {
    ProcedureStep(step, title, titleEn, after: after, gate: gate, mark: mark)
  }
}

extension Procedure {
  /// Reads a stored one.
  package init?(_ name: String, in database: Database) throws {
    guard let title = try ProcedureTitle.fetchOne(database, key: name)?.title else { return nil }
    let steps = try StoredStep.filter(sql: "procedure = ?", arguments: [name])
      .order(sql: "step").fetchAll(database)
    self.init(name: name, title: title, steps: steps.map(\.value))
  }

  /// A stored one, or the built-in one before anything has stored it.
  package static func known(_ name: String, in database: Database) throws -> Procedure {
    if let stored = try Procedure(name, in: database), !stored.steps.isEmpty { return stored }
    guard name == standard.name else { throw Refusal.noProcedure(name) }
    return standard
  }
}

extension Ledger {
  /// The procedures in the order of their names, the built-in one among them.
  package func procedures() throws -> [Procedure] {
    try reading { database in
      let names = try ProcedureTitle.fetchAll(database).map(\.name)
      return try Set(names + [Procedure.standard.name]).sorted()
        .map { try Procedure.known($0, in: database) }
    }
  }

  package func procedure(_ name: String) throws -> Procedure {
    try reading { try Procedure.known(name, in: $0) }
  }
}
